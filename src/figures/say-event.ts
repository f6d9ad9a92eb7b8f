// The words of an event in a ladder: the effects that it shows, or else its label.
import type { Effect, Event } from "../model/scenario.ts";
import { formatRange } from "../text/format-number.ts";
import { fillWords } from "./words.ts";

export function sayEvent({ effects, label, title }: Event, words: Record<string, string>): string {
  const shown = effects.filter(({ show }) => show).map((effect) => sayEffect(effect, words));
  const said = shown.length > 0 ? shown.join(", ") : label;
  return said === title ? "" : said;
}

function sayEffect({ what, min, max }: Effect, words: Record<string, string>): string {
  return `${sayRange({ min, max }, words)} ${what}`;
}

/** "4", "7–9", "at least 4". */
export function sayRange(
  { min, max }: { min: number; max: number | null },
  words: Record<string, string>,
): string {
  const range = formatRange({ min, max }, words["figure.thousands"] ?? "");
  return max === null ? fillWords(words, "figure.at-least", { min: range }) : range;
}

// Words that a figure writes by itself: the interface's strings with values filled in, ranges of numbers, and an event's effects.
import { chooseKey } from "../language/plurals.ts";
import type { Effect, Event } from "../model/scenario.ts";
import { formatRange } from "../text/format-number.ts";

/** Fills in values. A value that ends in a full stop does not give two. */
export function fillWords(
  words: Readonly<Record<string, string>>,
  key: string,
  values: Record<string, string | number>,
): string {
  const filled = (words[chooseKey(words, key, values.count)] ?? "").replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ""),
  );
  return filled.replace(/([.!?…][”’]?)\.$/, "$1");
}

/** Only the strings that figures use, so that a change of others does not invalidate cached drawings. */
export function chooseWords(strings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).filter(([key]) => /^(figure|verdict|language)\./.test(key)),
  );
}

/** The words of an event in a ladder: the effects that it shows, or else its label; "" if they only repeat its title. */
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

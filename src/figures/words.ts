// Words that a figure writes by itself: the interface's strings with values filled in, ranges of numbers, and an
// event's effects.
import { chooseKey } from "../language/plurals.ts";
import type { Event } from "../model/scenario.ts";
import { formatRange, type NumberRange } from "../text/numerals.ts";

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

/** Words that name the time zone; without a zone's name, in a briefing that gives no hours, the same without it. */
export const fillZone = (
  words: Readonly<Record<string, string>>,
  key: string,
  { name }: { name: string },
  values: Record<string, string | number> = {},
): string => fillWords(words, name === "" ? `${key}-plain` : key, { ...values, zone: name });

/** Only the strings that figures use, so that a change of others does not invalidate cached drawings. */
export function chooseWords(strings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).filter(([key]) => /^(figure|verdict|language)\./.test(key)),
  );
}

/**
 * The words of an event in a ladder: the effects that it shows, or else its label; "" if they only repeat its title.
 */
export function sayEvent({ effects, label, title }: Event, words: Record<string, string>): string {
  const shown = effects
    .filter(({ show }) => show)
    .map((effect) => `${sayRange(effect, words)} ${effect.what}`);
  const said = shown.length > 0 ? shown.join(", ") : label;
  return said === title ? "" : said;
}

/** "4", "7–9", "at least 4". */
export const sayRange = (range: NumberRange, words: Record<string, string>): string =>
  formatRange(range, words["language.tag"] ?? "en", (min) => fillWords(words, "figure.at-least", { min }));

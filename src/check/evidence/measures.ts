// Units of what a briefing can compute: a number beside one of them is a length of time or way, and no other number.
import type { FoundNumber } from "./find-numbers.ts";

export type Measure = "hours" | "minutes" | "distance";

const words: Record<Measure, string> = {
  hours: "hours?|hrs?|h|Stunden?|Std|heures?",
  minutes: "minutes?|mins?|Minuten?",
  distance: "km|kilomet(?:er|re)s?|Kilometern?|kilomètres?",
};
const range = "(?:\\s?(?:–|-|to|or|and|bis|oder|und|à|ou|et)\\s?[\\w.,]+)?"; // "10 to 12 hours": hours both
const patternOf = (all: string): RegExp => new RegExp(`^${range}[\\s-]?(?:${all})(?![A-Za-zÀ-ɏ])`, "i");
const after: readonly [Measure, RegExp][] = [
  ["hours", patternOf(words.hours)],
  ["minutes", patternOf(words.minutes)],
  ["distance", patternOf(words.distance)],
];

/** The unit that a number of a text stands with: "13 hours", "13-hour", "230km"; null if it is another number. */
export function measureOf({ written, to }: FoundNumber, text: string): Measure | null {
  if (/\d(?:km|h)$/i.test(written)) return /h$/i.test(written) ? "hours" : "distance";
  const next = text.slice(to, to + 40);
  return after.find(([, pattern]) => pattern.test(next))?.[0] ?? null;
}

/** Whether the units of a language are known here. */
export const namesMeasures = (language: string): boolean => /^(en|de|fr)\b/.test(language);

/** A value with its unit, as it is looked up: "13 hours". */
export const measured = (value: string, unit: Measure): string => `${value} ${unit}`;

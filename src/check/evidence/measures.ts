// Finds the unit of a number: "13 hours", "13-hour", "10 to 12 hours", "230km", "$5", "40 %".
import { type Language, type Measure, measures } from "../../language/language.ts";
import { findLanguage } from "../../language/registry.ts";
import type { Span } from "../../text/match-words.ts";

const attachedUnits: Readonly<Record<string, Measure>> = {
  km: "kilometres",
  m: "metres",
  h: "hours",
  kg: "kilograms",
  t: "tonnes",
  ft: "feet",
  in: "inches",
  kn: "knots",
};
const currencies: Readonly<Record<string, Measure>> = { $: "dollars", "€": "euros", "£": "pounds" };
const patterns = new Map<Language, readonly [Measure, RegExp][]>();

export function findMeasure(
  { written, from, to }: Span & { written: string },
  text: string,
  language: Language,
): Measure | null {
  const [, attached = ""] = /\d([a-z]+)$/i.exec(written) ?? [];
  if (attached) return attachedUnits[attached.toLowerCase()] ?? null;
  const currency = currencies[text[from - 1] ?? ""];
  if (currency) return currency;
  const next = text.slice(to, to + 40);
  const known = patterns.get(language) ?? patternsOf(language);
  patterns.set(language, known);
  return known.find(([, pattern]) => pattern.test(next))?.[0] ?? null;
}

/** Longer names come first, so that a nautical mile is not taken for a mile. */
function patternsOf({ units, dayJoiners }: Language): [Measure, RegExp][] {
  // in "10 to 12 hours", both numbers are hours
  const range = `(?:\\s?(?:–|-|${dayJoiners.join("|")})\\s?[\\p{L}\\d.,]+)?`;
  const alternatives = measures.flatMap((measure) =>
    (units[measure] ?? []).map((unit): [Measure, string] => [measure, unit]),
  );
  return alternatives
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([measure, unit]) => [
      measure,
      new RegExp(`^${range}[\\s\\u00a0\\u202f-]?${unit.replace(/[\s-]/g, "[\\s-]")}(?![\\p{L}\\p{M}])`, "iu"),
    ]);
}

/** Whether units of a language are known here. */
export const namesMeasures = (tag: string): boolean => findLanguage(tag) !== null;

/** A value with its unit as one key: "13 hours". */
export const measured = (value: string, unit: Measure): string => `${value} ${unit}`;

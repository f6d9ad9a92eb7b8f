// Finds the unit of a number: "13 hours", "13-hour", "10 to 12 hours", "230km", "$5", "40 %".
import { type Language, type Measure, measures } from "../../../language/language.ts";
import type { Span } from "../../../text/match-words.ts";
import { rememberObject } from "../../../text/remember.ts";

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

const codes: Readonly<Record<string, Measure>> = { USD: "dollars", EUR: "euros", GBP: "pounds" };

/** What finds the unit after a number in a language, and the measure of each unit's name. */
interface Units {
  pattern: RegExp;
  measureOf: ReadonlyMap<string, Measure>;
}

export function findMeasure(
  { written, from, to }: Span & { written: string },
  text: string,
  language: Language,
): Measure | null {
  const currency = currencies[text[from - 1] ?? ""] ?? codes[text.slice(0, from).trimEnd().slice(-3)];
  if (currency) return currency;
  const [, attached = ""] = /\d([a-z]+)$/i.exec(written) ?? [];
  const isScale =
    /^(?:bn|k|M)$/.test(attached) || (attached === "m" && /\b[A-Z]{3}\s?$/.test(text.slice(0, from)));
  if (attached && !isScale) return attachedUnits[attached.toLowerCase()] ?? null;
  const units = unitsOf(language);
  const [, name] = units.pattern.exec(text.slice(to, to + 40)) ?? [];
  return name === undefined ? null : (units.measureOf.get(plainUnit(name)) ?? null);
}

/** Longer names come first, so that a nautical mile is not taken for a mile. */
const unitsOf = rememberObject(({ units, dayJoiners }: Language): Units => {
  const named = measures
    .flatMap((measure) => (units[measure] ?? []).map((unit): [string, Measure] => [unit, measure]))
    .sort(([a], [b]) => b.length - a.length);
  const names = named.map(([unit]) => unit.replace(/[\s-]/g, "[\\s-]")).join("|");
  // in "10 to 12 hours", both numbers are hours
  const range = `(?:\\s?(?:–|-|${dayJoiners.join("|")})\\s?[\\p{L}\\d.,]+)?`;
  return {
    pattern: new RegExp(`^${range}[\\s\\u00a0\\u202f-]?(${names})(?![\\p{L}\\p{M}])`, "iu"),
    measureOf: new Map(named.reverse().map(([unit, measure]) => [plainUnit(unit), measure])),
  };
});

const plainUnit = (name: string): string => name.toLowerCase().replace(/[\s-]/g, " ");

/** A value with its unit as one key: "13 hours". */
export const measured = (value: string, unit: Measure): string => `${value} ${unit}`;

/** Whether a word is the name of a unit: "hours". */
export const isUnit = (word: string, language: Language): boolean =>
  unitNamesOf(language).has(word.toLowerCase());

const unitNamesOf = rememberObject(
  ({ units }: Language) =>
    new Set(
      Object.values(units)
        .flat()
        .map((name) => name.toLowerCase()),
    ),
);

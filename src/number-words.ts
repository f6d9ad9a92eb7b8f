// Numbers in a text: digits, clock times and English number words, each as the value it stands for.
import { findNumberWords } from "./number-grammar.ts";
import type { Span } from "./wording.ts";

export interface FoundNumber extends Span {
  written: string; // as it stands: "thirteen", "1:38 p.m.", "1,000"
  value: string; // as it is compared: "13", "1:38 pm", "1000"
}

const narrow = "\\u00a0\\u2009\\u202f"; // spaces that group digits
const amount = `\\d{1,3}(?:[${narrow}]\\d{3})+|\\d+(?:[.,:]\\d+)*`;
const attached = "st|nd|rd|th|s|[kcm]?m|[km]?g|t|k|h|ft|in|bn|mph|kn";
const scales: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{4})-\\d\\d-(\\d\\d)|(${amount})(?:${attached})?(?:\\s?([ap])\\.?m(?:\\.|(?!\\p{L}))|[\\s-](${Object.keys(scales).join("|")}))?)(?![\\p{L}\\p{N}])`,
  "giu",
);

/**
 * Not found: one and first, ordinals written out, and digits that are part of a name: F-15E, B2, 20230324-01, 24/7.
 * Of 2023-03-24 the year and the day are found.
 */
export function findNumbers(text: string): FoundNumber[] {
  const words = findNumberWords(text)
    .filter(({ value, ordinal }) => !ordinal && value !== 1)
    .map(({ from, to, value }) => ({ written: text.slice(from, to), value: String(value), from, to }));
  return [...findDigits(text), ...words].sort((a, b) => a.from - b.from);
}

function findDigits(text: string): FoundNumber[] {
  const names = [...text.matchAll(/(?<![\p{L}\p{N}/])(?:24\/7|9\/11)(?![\p{L}\p{N}/])/gu)].map(
    ({ index }) => index,
  );
  let last = 0; // a scale belongs to one number only: of "24/7" both are left out
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [written, year, day, digits = "", half, scale] = match;
    const [from, to] = [match.index, match.index + written.length];
    const named = names.some((name) => from >= name && to <= name + 4);
    if (named || from < last) return [];
    last = to;
    if (year !== undefined && day !== undefined) return dateNumbers(year, day, from);
    if (isPartOfName(text, from, to)) return [];
    return [{ written, value: valueOf(digits, half, scale), from, to }];
  });
}

const dateNumbers = (year: string, day: string, from: number): FoundNumber[] => [
  { written: year, value: year, from, to: from + 4 },
  { written: day, value: String(Number(day)), from: from + 8, to: from + 10 },
];

function valueOf(digits: string, half: string | undefined, scale: string | undefined): string {
  const plain = normalizeDigits(digits);
  if (half !== undefined) return `${plain} ${half.toLowerCase()}m`;
  return scale === undefined ? plain : String(Number(plain) * (scales[scale.toLowerCase()] ?? 1));
}

/** A hyphen makes a name of digits with a capital or a lone letter beside it, and of long numbers; not "13-hour", "10-12". */
function isPartOfName(text: string, from: number, to: number): boolean {
  const before = /([\p{L}\p{N}.]+)[-–]$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? "";
  const after = /^-([\p{L}\p{N}]+)/u.exec(text.slice(to, to + 24))?.[1] ?? "";
  const own = text.slice(from, to);
  if (/^['’]$/.test(text[from - 1] ?? "") && /^\d\ds$/.test(own)) return true;
  const nameBefore =
    text[from - 1] === "-" &&
    (/^\p{L}$/u.test(before) || (/\p{Lu}/u.test(before) && !/^(mid|post|pre)$/i.test(before)));
  const nameAfter = /^\p{Lu}|^\p{L}$/u.test(after);
  const isLong = (other: string): boolean =>
    /^\d+$/.test(other) && Math.max(other.length, own.length) >= 5;
  return nameBefore || nameAfter || isLong(before) || isLong(after);
}

/** 1,000 and 1.000 are 1000 as 1 000 is; 08 is 8. */
function normalizeDigits(digits: string): string {
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?:\.\d{3}){1,}$/.test(digits);
  const plain = digits.replace(new RegExp(`[${narrow}]`, "g"), "");
  const joined = grouped ? plain.replace(/[,.](?=\d{3}(?!\d))/g, "") : plain;
  return joined.replace(/^0+(?=\d)/, "");
}

/** The values that a source's words support: 1:38 p.m. is also 13:38, and a third facility makes three. */
export function supportedValues(text: string): string[] {
  const ordinals = findNumberWords(text).flatMap(({ value, ordinal }) => (ordinal ? [String(value)] : []));
  return [...findNumbers(text).flatMap(({ value }) => clockValues(value)), ...ordinals];
}

/** A clock time in all the ways it may be written. A time without a.m. or p.m. may be either, unless it says 13 or more. */
function clockValues(value: string): string[] {
  const [, hours = "", minutes, half] = /^(\d{1,2})(?::(\d\d))?(?: ([ap]m))?$/.exec(value) ?? [];
  if (!hours || (minutes === undefined && half === undefined)) return [value];
  const hour = Number(hours);
  const halves = half ? [half] : hour > 12 || hour === 0 ? [hour > 12 ? "pm" : "am"] : ["am", "pm"];
  return halves.flatMap((one) =>
    clockForms((hour % 12) + (one === "pm" ? 12 : 0), minutes ?? "00", half !== undefined),
  );
}

/** 13:38 is 1:38 and 1:38 pm too; `whole`: on the full hour, 13:00 is 1 pm, 1 and 13. */
export function clockForms(hour: number, minutes: string, whole = true): string[] {
  const short = String(hour % 12 || 12);
  const half = hour < 12 ? "am" : "pm";
  const full = [`${hour}:${minutes}`, `${short}:${minutes}`, `${short}:${minutes} ${half}`];
  return minutes === "00" && whole ? [...full, String(hour), short, `${short} ${half}`] : full;
}

// Numbers in a text: digits, clock times and English number words, each as the value it stands for.
import type { Span } from "./wording.ts";

export interface FoundNumber extends Span {
  written: string; // as it stands: "thirteen", "13:38", "1,000"
  value: string; // as it is compared: "13", "13:38", "1000"
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const large: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };

const word = [...small, ...tens, ...Object.keys(large)].join("|");
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d+(?:[.,:]\\d+)*)|((?:${tens.join("|")})-(?:${small.slice(1, 10).join("|")})|${word}))(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Not found: one and first, and digits that are part of a name: F-15E, B2, 20230324-01. */
export function findNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [written = "", digits, name] = match;
    const from = match.index;
    if (digits !== undefined && isPartOfName(text, from, from + written.length)) return [];
    const value = digits === undefined ? String(valueOfWord(name ?? "")) : normalizeDigits(digits);
    return value === "1" && digits === undefined ? [] : [{ written, value, from, to: from + written.length }];
  });
}

function isPartOfName(text: string, from: number, to: number): boolean {
  return (
    /\p{L}[-.]$/u.test(text.slice(Math.max(0, from - 2), from)) ||
    /^-\p{L}?\d*\p{L}/u.test(text.slice(to, to + 4)) ||
    /\d-$/.test(text.slice(Math.max(0, from - 2), from))
  );
}

function normalizeDigits(digits: string): string {
  return digits.replace(/,(?=\d{3}\b)/g, "").replace(/^0+(?=\d)/, "");
}

function valueOfWord(name: string): number {
  const [first = "", second] = name.toLowerCase().split("-");
  const value =
    large[first] ?? (small.includes(first) ? small.indexOf(first) : (tens.indexOf(first) + 2) * 10);
  return value + (second === undefined ? 0 : small.indexOf(second));
}

/** 1:38 in the afternoon is 13:38: the values a clock time in a source may be written as. */
export function clockValues(value: string): string[] {
  const match = /^(\d{1,2}):(\d\d)$/.exec(value);
  if (!match) return [value];
  const hour = Number(match[1]);
  return [value, `${(hour + 12) % 24}:${match[2]}`];
}

// Finds numbers in a text: digits, clock times and number words, each with its value and the unit beside it.

import type { Language, Measure } from "../../../language/language.ts";
import { findNumberWords } from "../../../language/number-words.ts";
import { languageOf } from "../../../language/registry.ts";
import type { Span } from "../../../text/match-words.ts";
import { groupSpaces, joinGroups } from "../../../text/numerals.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { cutsWord, findWordsIn } from "../../../text/words.ts";
import { clockValues } from "../times/clock-forms.ts";
import { findSpokenTimes } from "../times/spoken-times.ts";
import { findMeasure, measured } from "./measures.ts";

export interface FoundNumber extends Span {
  written: string; // as in the text: "thirteen", "1:38 p.m.", "1,000"
  value: string; // for comparison: "13", "1:38 pm", "1000"; "22th" for any ordinal in digits
  measure: Measure | null; // the unit that it stands with
}

type Amount = Omit<FoundNumber, "measure">;

const amount = (spaces: string): string =>
  `\\d{1,3}(?:[${spaces}]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,:]\\d+)*`;
const attached = "s|[kcm]?m|[km]?g|t|k|h|ft|in|bn|mph|kn";
const last = "(?![A-Za-z0-9])";

const patternOf = rememberObject(({ numbers, decimalComma }: Language): RegExp => {
  const scales = Object.keys(numbers.scales).join("|");
  const spaces = `${groupSpaces}'’${decimalComma ? " " : ""}`;
  return new RegExp(
    `(?<![A-Za-z0-9])(?:(\\d{4})-\\d\\d-(\\d\\d)|(${amount(spaces)})(?:(?:(st|nd|rd|th)|${attached})${last})?(?:\\s?([ap])\\.?m(?:\\.|${last})|[\\s-](${scales})(?![\\p{L}\\d]))?)${last}`,
    "giu",
  );
});

/**
 * Not found are: one and first, ordinals in words, digits in a name or web address (F-15E, B2, 20230324-01,
 * 24/7, https://a.example/2023/), numbers that are names ("Step 2"), and number words before nouns that an
 * author counts in the briefing itself ("two chains of command"). In 2023-03-24 the year and the day are
 * found. `tag` is BCP 47.
 */
export const findNumbers = (text: string, tag = "en"): readonly FoundNumber[] =>
  lookForNumbers(text, tag).numbers;

/** "billion dollars", "dozen houses": what multiplies the number before it. @param tag BCP 47 */
export function beginsWithScale(text: string, tag: string): boolean {
  const [first = ""] = /^\p{L}+/u.exec(text.toLowerCase()) ?? [];
  return Object.hasOwn(languageOf(tag).numbers.scales, first);
}

interface NumbersInText {
  numbers: readonly FoundNumber[];
  ordinals: readonly string[]; // "3" for "a third facility"; they support a number, and need no support
}

const lookForNumbers = rememberText((text, tag: string): NumbersInText => {
  const language = languageOf(tag);
  const read = hideAddresses(text);
  const times = findSpokenTimes(read, language);
  const isInTime = ({ from }: Span): boolean => times.some((one) => from >= one.from && from < one.to);
  const digits = findDigits(read, language).filter((one) => !isNumberedEntity(one, read, language));
  const inWords = findNumberWords(read, language);
  const words = inWords
    .filter(({ value, ordinal }) => !ordinal && value !== 1)
    // "1.5 million" is already found as digits
    .filter(({ from }) => !digits.some((one) => from >= one.from && from < one.to))
    .filter((one) => !isNameOfPlace(one, read, language))
    .filter(({ to }) => !countsOwnText(read.slice(to, to + 40), language))
    .map(({ from, to, value }) => ({ written: text.slice(from, to), value: String(value), from, to }));
  const found = [...times, ...[...digits, ...words].filter((one) => !isInTime(one))]
    .sort((a, b) => a.from - b.from)
    .map((one) => ({ ...one, measure: isClockTime(one) ? null : findMeasure(one, read, language) }));
  const numbers = found.map((one, i) => {
    const before = found[i - 1];
    return before && !isClockTime(one) && isSameUnit(before, one, read)
      ? { ...one, measure: before.measure }
      : one;
  });
  const ordinals = inWords.filter(({ value, ordinal }) => ordinal && value > 1);
  return { numbers, ordinals: ordinals.map(({ value }) => String(value)) };
});

const isClockTime = ({ value }: Amount): boolean => value.includes(":");

/** Whether a number without a unit has that of the number before it: "30 miles, or 28." */
function isSameUnit(before: FoundNumber, { measure, value, from, to }: FoundNumber, text: string): boolean {
  const between = text.slice(before.to, from);
  if (/\b[A-Z]{3}\s?$/.test(between)) return false; // the code of another currency
  const alone = /^\s*(?:[.,;:!?)]|$)/.test(text.slice(to));
  return (
    measure === null &&
    before.measure !== null &&
    !/^(?:1\d|20)\d\d$/.test(value) && // "by 3.5 per cent in 1998"
    alone &&
    !/[.;:!?]/.test(between) &&
    between.length < 40
  );
}

const hideAddresses = (text: string): string =>
  /\/|www\./i.test(text) ? text.replace(addresses, (found) => "\ufffc".repeat(found.length)) : text;

/** Web addresses with or without a scheme. A full stop or bracket that ends the sentence is left out. */
const addresses =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s<>"“”«»]+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/[^\s<>"“”«»]*/gi;

/**
 * "Three Mile Island": the number and the two words after it have capitals, at neither the start of a
 * sentence nor before a unit.
 */
function isNameOfPlace({ from, to }: Span, text: string, { capitalNouns, units }: Language): boolean {
  const [, next = ""] = /^\s(\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}+/u.exec(text.slice(to)) ?? [];
  if (capitalNouns || !next || !/\p{Lu}/u.test(text[from] ?? "")) return false;
  const begins = /(?:^|[.!?:“"«„(]\s*)$/.test(text.slice(0, from));
  return !begins || Object.values(units).some((names) => names.includes(next.toLowerCase()));
}

/** "Step 2", "Fig. 3": the number is part of a name. */
function isNumberedEntity({ from }: Amount, text: string, { numberedNouns }: Language): boolean {
  const before = findWordsIn(text.slice(Math.max(0, from - 24), from)).at(-1);
  const gap = before ? text.slice(Math.max(0, from - 24) + before.to, from) : "";
  return /^\.?[\s\u00a0]$/.test(gap) && includesWord(numberedNouns, before?.text ?? "");
}

/**
 * Whether the next word, or the one after an adjective, is a noun that authors count in the briefing itself.
 */
function countsOwnText(after: string, { ownNouns }: Language): boolean {
  const [phrase = ""] = /^(?:\s+[\p{L}\p{M}’'-]+){0,2}/u.exec(after) ?? [];
  return findWordsIn(phrase).some(({ text }) => includesWord(ownNouns, text));
}

const includesWord = (list: readonly string[], word: string): boolean =>
  list.some((one) => one.toLowerCase() === word.toLowerCase());

function findDigits(text: string, language: Language): Amount[] {
  if (!/\d/.test(text)) return [];
  const names = [...text.matchAll(/(?<![A-Za-z0-9/])(?:24\/7|9\/11)(?![A-Za-z0-9/])/g)].map(
    ({ index }) => index,
  );
  return [...text.matchAll(patternOf(language))].flatMap((match) => {
    const [written, year, day, digits = "", ending, half, scale] = match;
    const [from, to] = [match.index, match.index + written.length];
    const named = names.some((name) => from >= name && to <= name + 4);
    if (named || cutsWord(text, from) || cutsWord(text, to)) return [];
    if (year !== undefined && day !== undefined) return dateNumbers(year, day, from);
    if (isPartOfName(text, from, to)) return [];
    const plain = language.decimalComma ? digits.replace(/^([^.,]+),(\d+)$/, "$1.$2") : digits;
    const factor = scale === undefined ? null : (language.numbers.scales[scale.toLowerCase()] ?? 1);
    const value = ending === undefined ? amountOf(plain, half, factor) : `${normalizeDigits(plain)}th`;
    const short = factor === null ? findShortScale(written, text.slice(0, from)) : 1;
    return [{ written, value: short === 1 ? value : amountOf(plain, undefined, short), from, to }];
  });
}

/** "£2.4m", "SEK 3bn", "40k": after an amount of money an m is a million, and elsewhere metres. */
function findShortScale(written: string, before: string): number {
  const [, letters] = /\d(bn|k|m)$/i.exec(written) ?? [];
  if (letters === undefined) return 1;
  const isMoney = letters === "M" || /(?:[$€£¥]|\b[A-Z]{3}\s?)$/.test(before);
  if (letters.toLowerCase() === "m") return isMoney ? 1e6 : 1;
  return letters.toLowerCase() === "k" ? 1e3 : 1e9;
}

const dateNumbers = (year: string, day: string, from: number): Amount[] => [
  { written: year, value: year, from, to: from + 4 },
  { written: day, value: String(Number(day)), from: from + 8, to: from + 10 },
];

function amountOf(digits: string, half: string | undefined, scale: number | null): string {
  const plain = normalizeDigits(half === undefined ? digits : digits.replace(/^(\d\d?)\.(\d\d)$/, "$1:$2"));
  if (half !== undefined) return `${plain.replace(/^0(?=\d$)/, "")} ${half.toLowerCase()}m`;
  return scale === null ? plain : String(Math.round(Number(plain) * scale * 100) / 100);
}

/**
 * Whether a hyphen joins digits to a name: beside a capital or a single letter, in long numbers, or after a word with a
 * nought before them ("server-03"); not in "13-hour" or "10-12".
 */
function isPartOfName(text: string, from: number, to: number): boolean {
  const [before, after] = [hyphenated(text, from, -1), hyphenated(text, to, 1)];
  const own = text.slice(from, to);
  if (/^['’]$/.test(text[from - 1] ?? "") && /^\d\ds$/.test(own)) return true;
  const nameBefore =
    isLetter(before) ||
    (/^\p{L}/u.test(before) && /^0\d/.test(own)) ||
    (before !== before.toLowerCase() && !/^(mid|post|pre)$/i.test(before));
  const first = after.charAt(0);
  const nameAfter = first !== first.toLowerCase() || isLetter(after);
  const isLong = (other: string): boolean => /^\d+$/.test(other) && Math.max(other.length, own.length) >= 5;
  return nameBefore || nameAfter || isLong(before) || isLong(after);
}

/** The word joined to an offset by a hyphen, before it (−1) or after it (1); "" if there is none. */
function hyphenated(text: string, at: number, side: -1 | 1): string {
  if (text[side < 0 ? at - 1 : at] !== "-") return "";
  if (side < 0) {
    const before = text.slice(Math.max(0, at - longestJoined), at - 1);
    const last = findWordsIn(before).at(-1);
    return last?.to === before.length ? last.text : "";
  }
  const [first] = findWordsIn(text.slice(at + 1, at + longestJoined));
  return first?.from === 0 ? first.text : "";
}

const longestJoined = 24; // characters, with the hyphen

const isLetter = (word: string): boolean => word.length === 1 && !/\d/.test(word);

/** 1,000 and 1.000 and 1 000 become 1000; 08:05 becomes 8:05; 08 alone does not become 8. */
const normalizeDigits = (digits: string): string => joinGroups(digits).replace(/^0(?=\d:)/, "");

/**
 * The values that words support. 1:38 p.m. also supports 13:38, "a third facility" supports three, "first"
 * supports nothing. A number with a unit supports that unit only: "24 days" does not support 24 men.
 */
export const supportedValues = rememberText((text, tag: string): readonly string[] => {
  const { numbers, ordinals } = lookForNumbers(text, tag);
  const values = numbers.flatMap(({ value, measure, written }) =>
    measure ? measures(value, measure) : clockValues(value, /^0\d/.test(written)),
  );
  return [...values, ...values.flatMap((value) => /^(\d+)th$/.exec(value)?.[1] ?? []), ...ordinals];
});

/** Degrees Celsius or Fahrenheit support bare degrees, too. */
const measures = (value: string, measure: Measure): string[] => [
  measured(value, measure),
  ...(measure.startsWith("degrees ") ? [measured(value, "degrees")] : []),
];

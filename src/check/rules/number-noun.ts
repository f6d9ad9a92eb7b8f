// A number must count what it counts in its source: "24 aboard" does not follow from "11 aboard, held for 24
// days". Nouns are compared word by word, so this is a warning.

import { findDates } from "../../language/dates.ts";
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { rememberText } from "../../text/remember.ts";
import { findWordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { hasOtherKind } from "../evidence/numbers/counted-kinds.ts";
import { type FoundNumber, findNumbers } from "../evidence/numbers/find-numbers.ts";
import { isUnit } from "../evidence/numbers/measures.ts";
import { isFunction, stemOf } from "../evidence/statements/negations.ts";
import { textsOfCitations } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";
import { type CountedText, countedTexts } from "./number-unsupported.ts";

export const numberNoun: RuleCheck = {
  id: "number-noun",
  liftable: true,
  checkSlide: ({ slide }, { index }) => countedTexts(slide).flatMap((one) => checkText(one, index)),
};

function checkText({ text, citations, place, at }: CountedText, index: EvidenceIndex): Diagnostic[] {
  if (!citations.length || place === "label") return [];
  const tag = index.scenario.language;
  const language = languageOf(tag);
  const ours = countsIn(text, tag);
  if (!ours.length) return [];
  const theirs = textsOfCitations(citations, index).flatMap((one) => countsIn(one, tag));
  return ours.flatMap((one) => {
    const { number, counts } = one;
    const location = at(number.from, number.to - number.from);
    const other = findOther(one, theirs);
    const isSwap = ours.some((two) => two.number.value === other?.number.value);
    if (other && (counts === "what follows" || isSwap))
      return [differs(number, text, other.number, location)];
    const kind = findKindInstead(one, theirs, language);
    if (!kind) return [];
    const { words, to } = beside(number, text);
    return [countsOther(number, words, kind, at(number.from, Math.max(number.to, to) - number.from))];
  });
}

const differs = (number: FoundNumber, text: string, other: FoundNumber, at: Location): Diagnostic => ({
  rule: "number-noun",
  severity: "warning",
  message: `"${number.written}" stands with "${beside(number, text).words}" here; what is cited has "${other.written}" with it, and "${number.written}" with something else.`,
  at,
  why: "A right number beside the wrong noun is a wrong statement.",
  fix: "Write the number that counts this, or lift this with `allow:` and the reason.",
});

const countsOther = (
  number: FoundNumber,
  words: string,
  { number: other, text: theirs }: Counted,
  at: Location,
): Diagnostic => ({
  rule: "number-noun",
  severity: "warning",
  message: `"${number.written}" stands with "${words}" here, and with "${beside(other, theirs).words}" in what is cited.`,
  at,
  why: "A right number beside the wrong noun is a wrong statement.",
  fix: "Name what this number counts in its source, or lift this with `allow:` and the reason.",
});

interface Counted {
  text: string;
  number: FoundNumber;
  nouns: string[]; // stems of the words after it, nearest first; of those before it if none follow
  counts: "what follows" | "what is before";
  near: string[]; // stems of the words on both sides of it
}

/**
 * A number in what is cited that stands beside our nearest noun, and there alone. Null if our own number stands beside
 * that noun too, or beside another word of ours.
 */
function findOther({ number: { value }, nouns, near }: Counted, theirs: readonly Counted[]): Counted | null {
  const same = theirs.filter((one) => one.number.value === value);
  if (!same.length) return null;
  for (const noun of nouns) {
    const holders = theirs.filter((one) => one.near.includes(noun));
    const [other] = holders;
    if (!other || holders.some((one) => one.number.value !== other.number.value)) continue;
    if (other.number.value === value) return null;
    const areInOneText = same.some((one) => one.text === other.text);
    if (!areInOneText && other.nouns[0] !== nouns[0]) continue; // two texts may count differently
    const own = near.filter((stem) => !other.near.includes(stem));
    return same.some((one) => own.some((stem) => one.near.includes(stem))) ? null : other;
  }
  return null;
}

/** Our number in what is cited, where it counts something else wherever it stands. */
function findKindInstead(
  { number, nouns }: Counted,
  theirs: readonly Counted[],
  language: Language,
): Counted | null {
  const same = theirs.filter((one) => one.number.value === number.value);
  return hasOtherKind(
    nouns,
    same.map(({ near }) => near),
    language,
  )
    ? (same[0] ?? null)
    : null;
}

/** Numbers that count something, without dates, years, hours and lengths. */
const countsIn = rememberText((text, tag: string): readonly Counted[] => {
  const language = languageOf(tag);
  const dates = findDates(text);
  const all = findNumbers(text, tag);
  return all.flatMap((number, i): Counted[] => {
    const { from, to, value, measure } = number;
    if (dates.some((date) => from < date.to && to > date.from)) return [];
    if (isJoined(number, all[i + 1], text, language)) return [];
    if (measure !== null || !/^\d{1,9}$/.test(value) || /^(?:1[89]|20)\d\d$/.test(value)) return [];
    const before = splitAtJoiner(clauseBefore(number, all[i - 1], text), i > 0, language).at(-1) ?? "";
    const after = splitAtJoiner(clauseAfter(number, text, all[i + 1]), i < all.length - 1, language)[0] ?? "";
    const behind = stemsOf(before, language).slice(-3).reverse();
    const nouns = stemsOf(after, language).slice(0, 3);
    const near = [...nouns, ...behind];
    if (nouns.length) return [{ text, number, nouns, near, counts: "what follows" }];
    return [{ text, number, nouns: behind, near, counts: "what is before" }];
  });
});

/** "22 of the 61 people", "between 205 and 230 hosts": what a number counts is not right beside it. */
function isJoined(
  { to }: FoundNumber,
  next: FoundNumber | undefined,
  text: string,
  language: Language,
): boolean {
  const between = next ? text.slice(to, next.from) : "";
  return (
    !clauseEnd.test(between) && findWordsIn(between).length > 0 && stemsOf(between, language).length === 0
  );
}

const clauseEnd = /[.,;:!?()—\ufffc]/;

const clauseBefore = ({ from }: FoundNumber, before: FoundNumber | undefined, text: string): string =>
  text
    .slice(before?.to ?? 0, from)
    .split(clauseEnd)
    .at(-1) ?? "";

const clauseAfter = ({ to }: FoundNumber, text: string, next?: FoundNumber): string =>
  text.slice(to, Math.min(next?.from ?? text.length, to + 60)).split(clauseEnd)[0] ?? "";

/** "312 passengers and 41 crew": where another number stands, a joiner parts what belongs to each. */
const splitAtJoiner = (clause: string, hasOther: boolean, { numbers }: Language): string[] =>
  hasOther && numbers.and.length
    ? clause.split(new RegExp(`\\b(?:${numbers.and.join("|")})\\b`, "iu"))
    : [clause];

const stemsOf = (text: string, language: Language): string[] =>
  findWordsIn(text)
    .map((word) => word.text.toLowerCase())
    .filter((word) => word.length > 2 && !isFunction(word, language) && !isUnit(word, language))
    .filter((word) => !/\d/.test(word))
    .map(stemOf);

/** The words after a number and where they end; those before it if none follow. */
function beside(number: FoundNumber, text: string): { words: string; to: number } {
  const after = findWordsIn(clauseAfter(number, text)).slice(0, 3);
  const words = after.length ? after : findWordsIn(clauseBefore(number, undefined, text)).slice(-3);
  return { words: words.map((word) => word.text).join(" "), to: number.to + (after.at(-1)?.to ?? 0) };
}

// Quoted words must be said by what is cited beside them, or in a source's title. In headings and head cells,
// and where nothing is cited, any wording of the ledger will do.

import type { Language } from "../../language/language.ts";
import { findStrayMarks, splitQuotations } from "../../language/quotation-marks.ts";
import { languageOf } from "../../language/registry.ts";
import type { Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { findWordsIn } from "../../text/words.ts";
import { citedWords, wordsOf, wordsOfEvent } from "../evidence/cited-support.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { figuresOf } from "../evidence/figure-lines.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { type Passage, passagesOf } from "../evidence/passages.ts";
import { splitPassage } from "../evidence/segments.ts";
import type { ShownString } from "../evidence/shown-strings.ts";
import type { Wordings } from "../evidence/statements/word-index.ts";
import type { RuleCheck } from "../rule.ts";

export const quotationUnknown: RuleCheck = {
  id: "quotation-unknown",
  liftable: true,
  checkScenario: ({ index, shown }) => shown().flatMap((one) => checkStringWords(one, index)),
  checkSlide: ({ slide }, { index }) => checkWords(slide, index),
};

function checkWords(slide: Slide, index: EvidenceIndex): Diagnostic[] {
  const passages = passagesOf(slide);
  const written = slide.headlineMade ? passages.slice(1) : passages;
  return [
    ...written.flatMap(splitPassage).flatMap((passage) => checkPassageWords(passage, index)),
    ...figuresOf(slide).flatMap(({ text, at }) =>
      // Straight quotation marks are syntax of a diagram.
      checkQuoted(text.replace(/["']/g, " "), () => index.wordings, index, at),
    ),
  ];
}

export function checkPassageWords(
  { place, text, citations, at }: Passage,
  index: EvidenceIndex,
): Diagnostic[] {
  const flat = flattenText(text, at, { quoted: true, links: true });
  const beside = () =>
    citations.length && place !== "headline" ? index.among(citedWords(citations, index)) : index.wordings;
  return checkQuoted(flat.text, beside, index, flat.at);
}

/** Words quoted in a string of the scenario must be in the evidence of its entity, or said in its event. */
export function checkStringWords(
  { text, atWords, support, event }: ShownString,
  index: EvidenceIndex,
): Diagnostic[] {
  const beside = () =>
    support ? index.among([...wordsOf(support), ...(event ? wordsOfEvent(event) : [])]) : index.wordings;
  return checkQuoted(text, beside, index, (offset, length) => atWords(offset, offset + length));
}

function checkQuoted(
  text: string,
  beside: () => Wordings,
  index: EvidenceIndex,
  at: (offset: number, length: number) => Location,
): Diagnostic[] {
  const { language } = index.scenario;
  let ours = ""; // our words before the quotation mark, without what we quote
  return splitQuotations(text, language).flatMap((piece) => {
    if (!piece.quoted) {
      ours += piece.text;
      return findStrayMarks(piece.text, language).map((mark) => strayMark(at(piece.offset + mark, 1)));
    }
    const place = at(piece.offset, piece.text.length + 2);
    const found = findQuoted(piece.text, beside(), language);
    if (found === "said") return [];
    if (found === "denied") return denies(ours, languageOf(language)) ? [] : [denied(place)];
    const anywhere = findQuoted(piece.text, index.wordings, language);
    return [anywhere === "not" ? unknownWords(piece.text, place, index) : elsewhere(place)];
  });
}

/**
 * Whether a wording holds the quoted words. The first letter may change case at the start of our sentence;
 * quotation marks inside may be single instead of double; in English, a comma of ours may stand before the
 * closing mark.
 */
function findQuoted(quoted: string, wordings: Wordings, language: string): "not" | "denied" | "said" {
  const words = quoted.trim(); // French sets spaces inside its quotation marks
  const comma = language.startsWith("en") && words.endsWith(",");
  const given = comma ? [words, words.slice(0, -1)] : [words];
  const nested = given.flatMap((one) => (/[‘’']/.test(one) ? [one, doubleNested(one)] : [one]));
  let best: "not" | "denied" = "not";
  for (const one of nested.flatMap((form) => [form, switchFirst(form)])) {
    const found = wordings.find(one);
    if (found === "said") return found;
    if (found === "denied") best = found;
  }
  return best;
}

/** Whether our own sentence negates the words that follow, as their source does. */
function denies(before: string, { negations, negationEndings, denyingStems }: Language): boolean {
  const sentence = (before.split(/[.!?]\s/).at(-1) ?? "").toLowerCase();
  if (negationEndings.some((ending) => sentence.includes(ending))) return true;
  return findWordsIn(sentence).some(
    ({ text }) => negations.includes(text) || denyingStems.some((stem) => text.startsWith(stem)),
  );
}

const doubleNested = (words: string): string =>
  words.replace(/(?<![A-Za-zÀ-ɏ0-9])['‘]([^'‘’]*)['’]/g, '"$1"');

function switchFirst(words: string): string {
  const first = words.charAt(0);
  return (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + words.slice(1);
}

function unknownWords(words: string, at: Location, index: EvidenceIndex): Diagnostic {
  const near = index.wordings.nearest(words);
  const isNear = near.changes <= Math.max(1, words.split(/\s+/).length / 2);
  const found = problem(
    "What stands between these quotation marks is in no quote, evidence or source title of the scenario.",
    "Use a source's own words, or take the quotation marks away.",
  )(at);
  return isNear ? { ...found, wordings: { given: words, found: near.words, where: "the scenario" } } : found;
}

function problem(message: string, fix: string): (at: Location) => Diagnostic {
  return (at) => ({ rule: "quotation-unknown", severity: "error", message, at, fix });
}

const denied = problem(
  "The source denies what stands between these quotation marks: its “no” or “not” was left out.",
  "Begin the quotation with the word that denies, or deny it in your own sentence.",
);
const elsewhere = problem(
  "What stands between these quotation marks is not said by what is cited beside it.",
  "Cite what says it, in the same sentence, list item or cell.",
);
const strayMark = problem(
  "This quotation mark has no other half, so nobody can tell which words are quoted.",
  "Close the quotation in the same paragraph, or take the mark away.",
);

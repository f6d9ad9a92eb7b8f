// A number in our words must be in what is cited beside it, or be computed by `numbers:`. In the scenario it
// must be in the evidence or reports of its entity.

import { findDates } from "../../language/dates.ts";
import { languageOf } from "../../language/registry.ts";
import type { Citation, Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { citedNumbers, radiiOf } from "../evidence/cited-support.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { figuresOf } from "../evidence/figure-lines.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import type { FoundNumber } from "../evidence/numbers/find-numbers.ts";
import { matchComputed, misplaced, type PlacedNumber } from "../evidence/numbers/match-computed.ts";
import {
  checkDates,
  checkScenarioNumbers,
  checkStringNumbers,
} from "../evidence/numbers/scenario-numbers.ts";
import { findUnsupported, type SupportedNumbers } from "../evidence/numbers/supported-numbers.ts";
import { type Passage, passagesOf } from "../evidence/passages.ts";
import { splitPassage } from "../evidence/segments.ts";
import type { RuleCheck } from "../rule.ts";

/** A text of ours with its citations. */
export interface CountedText {
  text: string;
  citations: readonly Citation[];
  place: Passage["place"] | "label";
  at(offset: number, length: number): Location;
}

export const numberUnsupported: RuleCheck = {
  id: "number-unsupported",
  liftable: true,
  checkScenario: ({ scenario, parsed, index, shown }) => [
    ...shown().flatMap((one) => checkStringNumbers(one, index)),
    ...checkScenarioNumbers(index, parsed),
    ...checkDates(scenario.dates, parsed.at(["dates"]), index),
  ],
  checkSlide: ({ slide, computed }, { index }) =>
    countedTexts(slide).flatMap((one) => checkCounted(one, computed, index)),
};

/** Everything that a slide and its notes say in our own words, figures included. */
export function countedTexts(slide: Slide): CountedText[] {
  const passages = passagesOf(slide);
  const [headline] = passages;
  const words = passages.flatMap(splitPassage).map(({ place, text, citations, at }) => ({
    ...flattenText(text, at, { quoted: false, links: false }),
    citations,
    place,
  }));
  const labels = figuresOf(slide).map(({ words: text, spoken, at }) => ({
    text,
    citations: spoken ? slide.citations : (headline?.citations ?? []),
    place: "label" as const,
    at,
  }));
  return [...words, ...labels];
}

export function checkCounted(
  one: CountedText,
  computed: readonly PlacedNumber[],
  index: EvidenceIndex,
): Diagnostic[] {
  const { text, citations, at } = one;
  const supported = () => supportBeside(one, index);
  const tag = index.scenario.language;
  return findUnsupported(text, supported, tag).flatMap((number) => {
    if (isOfSection(number, one, tag)) return [];
    const place = at(number.from, number.to - number.from);
    // No formula gives a day: "two" of `count moves` is not the 2 of "2 August".
    const match = isInDate(number, text) ? null : matchComputed(number, text, citations, computed, index);
    if (match?.fits === "matched") return [];
    const written = withUnit(number, text, index.scenario.language);
    return [match ? misplaced(written, match, place) : unsupported(written, place, citations)];
  });
}

/**
 * "1. What happened", "2.1 The answer": headlines and headings that an author numbers. German writes "3. Angriff" for
 * the third attack, so there only a bracket or two levels number a heading.
 */
function isOfSection({ from, measure }: FoundNumber, { text, place }: CountedText, tag: string): boolean {
  if (place !== "headline" || measure || text.slice(0, from).trim()) return false;
  const dot = languageOf(tag).dottedOrdinals ? "" : "|\\d{1,2}\\.";
  return new RegExp(`^\\s*(?:\\d{1,2}\\)${dot}|\\d{1,2}(?:\\.\\d{1,2})+\\.?)\\s+[\\p{Lu}\\p{Lo}]`, "u").test(
    text,
  );
}

const isInDate = ({ from, to }: FoundNumber, text: string): boolean =>
  findDates(text).some((date) => from >= date.from && to <= date.to);

/** A text without citations may name the dates of all events, and a headline those of the briefing. */
function supportBeside({ text, citations, place }: CountedText, index: EvidenceIndex): SupportedNumbers {
  const cited = citedNumbers(citations, index, text);
  const values = new Set([...cited.values, ...radiiOf(index.scenario.places, text)]);
  if (place === "label" || !citations.length) return { ...cited, values, written: index.ownDates };
  return place === "headline" ? { ...cited, values, written: index.briefingDates } : { ...cited, values };
}

/** "12 hours", "96 per cent": with its unit where that follows, so that an author finds the number meant. */
function withUnit({ written, measure, from, to }: FoundNumber, text: string, tag: string): string {
  const names = (measure && languageOf(tag).units[measure]) || [];
  const after = text.slice(to + 1).toLowerCase();
  const follows = names.filter((name) => after.startsWith(name.toLowerCase()));
  const [longest] = follows.sort((a, b) => b.length - a.length);
  return longest && /[\s-]/.test(text[to] ?? "") ? text.slice(from, to + 1 + longest.length) : written;
}

function unsupported(written: string, at: Location, citations: readonly Citation[]): Diagnostic {
  return {
    rule: "number-unsupported",
    severity: "error",
    message: citations.length
      ? `"${written}" is not in what is cited here.`
      : `Nothing is cited here for "${written}".`,
    at,
    fix: sayFix(written, citations),
  };
}

function sayFix(written: string, citations: readonly Citation[]): string {
  if (/^0\d/.test(written) && !written.includes(":"))
    return "Write the number without a zero before it, as what is cited here has it.";
  return citations.some(({ kind }) => kind === "source")
    ? "Of a cited paragraph only the words count that the scenario holds as `evidence`. Add those with the number to a claim and cite it, or name what computes the number under `numbers:` in the front matter."
    : "Cite what holds the number in the same sentence or cell, or name what computes it under `numbers:` in the front matter.";
}

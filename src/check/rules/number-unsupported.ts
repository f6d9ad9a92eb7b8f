// Rule number-unsupported: a number in our words is in what is cited beside it, or the front matter names what computes it.

import type { Citation, Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { backingBehind } from "../evidence/cited-support.ts";
import type { Knowledge } from "../evidence/evidence-index.ts";
import { figuresOf } from "../evidence/figure-lines.ts";
import { type FoundNumber, findNumbers } from "../evidence/find-numbers.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { type Binding, findBound, unbound, unused } from "../evidence/match-computed.ts";
import { measureOf } from "../evidence/measures.ts";
import { passagesOf } from "../evidence/passages.ts";
import { unbackedNumbers } from "../evidence/supported-numbers.ts";

/** Words of ours in one piece, with what is cited beside them. */
export interface CountedText {
  text: string;
  citations: readonly Citation[];
  own: boolean; // the briefing's own dates may stand in it
  at(offset: number, length: number): Location;
}

/** `bindings`: what the slide's `numbers:` names and has been found right. */
export function checkNumbers(slide: Slide, bindings: readonly Binding[], known: Knowledge): Diagnostic[] {
  const texts = countedTexts(slide);
  const found = texts.flatMap((one) => checkCounted(one, bindings, known));
  return [...found, ...findUnused(texts, bindings, known)];
}

/** All that a slide and its notes say in our own words, its diagrams included. */
export function countedTexts(slide: Slide): CountedText[] {
  const passages = passagesOf(slide);
  const [headline] = passages;
  const words = passages.map(({ place, text, citations, at }) => ({
    ...flattenText(text, at, { quoted: false, links: false }),
    citations,
    own: !citations.length || place === "headline",
  }));
  const labels = figuresOf(slide).map(({ words: text, spoken, at }) => ({
    text,
    citations: spoken ? slide.citations : (headline?.citations ?? []),
    own: true,
    at,
  }));
  return [...words, ...labels];
}

export function checkCounted(
  { text, citations, own, at }: CountedText,
  bindings: readonly Binding[],
  known: Knowledge,
): Diagnostic[] {
  if (!findNumbers(text).length) return [];
  const behind = backingBehind(citations, known);
  const backing = own ? { ...behind, written: known.ownDates } : behind;
  return unbackedNumbers(text, backing).flatMap((number) => {
    const place = at(number.from, number.to - number.from);
    const computed = findBound(number, text, citations, bindings, known);
    if (computed?.beside === "bound") return [];
    const written = measureOf(number, text) ? withNextWord(number, text) : number.written;
    return [computed ? unbound(written, computed, place) : unsupported(written, place, citations.length > 0)];
  });
}

/** "12 hours", so that it is plain which number is missed. */
const withNextWord = ({ written, from, to }: FoundNumber, text: string): string =>
  /^[\s-]\p{L}/u.test(text.slice(to))
    ? (/^\S+?[\s-]\p{L}+/u.exec(text.slice(from))?.[0] ?? written)
    : written;

/** What is computed and stands nowhere; not where the same number is found standing wrongly. */
function findUnused(
  texts: readonly CountedText[],
  bindings: readonly Binding[],
  known: Knowledge,
): Diagnostic[] {
  if (!bindings.length) return [];
  const used = texts.flatMap(({ text, citations }) =>
    findNumbers(text).flatMap((number) => findBound(number, text, citations, bindings, known) ?? []),
  );
  return bindings.filter((one) => !used.some(({ binding }) => binding === one)).map(unused);
}

export function unsupported(written: string, at: Location, cites: boolean): Diagnostic {
  const padded = /^0\d/.test(written) && !written.includes(":");
  return {
    rule: "number-unsupported",
    severity: "error",
    message: cites ? `"${written}" is not in what is cited here.` : `Nothing is cited here for "${written}".`,
    at,
    fix: padded
      ? "Write the number without a zero before it, as what is cited here has it."
      : "Cite what holds the number in the same paragraph, or name what computes it under `numbers:` in the front matter.",
  };
}

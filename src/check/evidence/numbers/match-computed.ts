// A computed number supports a number in the text only where it belongs: its words, and the entities that it
// is computed from, must stand beside it.

import { findLanguage } from "../../../language/registry.ts";
import type { Citation, Slide } from "../../../model/deck.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Location } from "../../../model/location.ts";
import { normalizeWording } from "../../../text/match-words.ts";
import { cutsWord, findWordsIn } from "../../../text/words.ts";
import { citedIds, shownIds } from "../cited-ids.ts";
import type { EvidenceIndex } from "../evidence-index.ts";
import type { ComputedNumber } from "./compute-numbers.ts";
import type { FoundNumber } from "./find-numbers.ts";
import type { Unit } from "./formula.ts";

/** A computed number and what its slide shows. */
export interface PlacedNumber extends ComputedNumber {
  shown: ReadonlySet<string>; // ids that the slide shows without a citation
}

export function placeNumbers(
  slide: Slide,
  computed: readonly ComputedNumber[],
  index: EvidenceIndex,
): PlacedNumber[] {
  if (!computed.length) return [];
  const shown = new Set(shownIds(slide, index));
  return computed.map((one) => ({ ...one, shown }));
}

interface Match {
  number: PlacedNumber;
  fits: "matched" | "other words" | "nothing cited";
}

/** Whether a number in the text is a computed one; undefined if no computed number has its value. */
export function matchComputed(
  found: FoundNumber,
  text: string,
  citations: readonly Citation[],
  placed: readonly PlacedNumber[],
  index: EvidenceIndex,
): Match | undefined {
  const same = placed.filter((one) => one.value === found.value);
  if (!same.length) return undefined;
  const cited = new Set(citedIds(citations, index));
  const matches = same.map((number) => ({ number, fits: judge(number, found, text, cited, index) }));
  return (
    matches.find(({ fits }) => fits === "matched") ??
    matches.find(({ fits }) => fits === "nothing cited") ??
    matches[0]
  );
}

function judge(
  { before, after, of, unit, shown }: PlacedNumber,
  found: FoundNumber,
  text: string,
  cited: ReadonlySet<string>,
  { scenario: { language } }: EvidenceIndex,
): Match["fits"] {
  if (!endsWith(text.slice(0, found.from), before) || !startsWith(text.slice(found.to), after))
    return "other words";
  const bare = !before.trim() && !after.trim();
  const says = saysUnit(found, text, unit, bare, language);
  if (says === false) return "other words";
  const isBeside = (id: string): boolean => cited.has(id) || shown.has(id);
  // A bare number without a unit does not say what it counts, so all entities that it counts must be cited or
  // shown.
  const needsAll = bare && says === null;
  const isCited = needsAll ? of.every(isBeside) : of.some(isBeside);
  return isCited ? "matched" : "nothing cited";
}

/** Whether the unit stands with the number; null if none needs to, or if the language's units are unknown. */
function saysUnit(
  found: FoundNumber,
  text: string,
  unit: Unit | null,
  bare: boolean,
  tag: string,
): boolean | null {
  const language = findLanguage(tag);
  if (unit === null || !language) return null;
  const nouns = isSection(unit) ? language.sectionNouns[unit] : null;
  if (!nouns) return found.measure === unit;
  if (!bare) return null;
  const gap = text.slice(found.to, found.to + 1);
  const [next] = findWordsIn(text.slice(found.to + 1, found.to + 40));
  return /[\s-]/.test(gap) && next?.from === 0 && nouns.some((noun) => isSame(noun, next.text));
}

const isSection = (unit: Unit): unit is keyof typeof sections => unit in sections;
const sections = { moves: 0, quotes: 0, claims: 0, judgements: 0, sources: 0, actors: 0, events: 0 };
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const plain = (text: string): string => normalizeWording(text).toLowerCase();

function endsWith(text: string, words: string): boolean {
  const [given, wanted] = [plain(text), plain(words)];
  return given.endsWith(wanted) && !(wanted && cutsWord(given, given.length - wanted.length));
}

function startsWith(text: string, words: string): boolean {
  const [given, wanted] = [plain(text), plain(words)];
  return given.startsWith(wanted) && !(wanted && cutsWord(given, wanted.length));
}

/**
 * Reports a number with the value of a computed one but with other words, or without citing what it is
 * computed from.
 */
export function misplaced(written: string, { number, fits }: Match, at: Location): Diagnostic {
  const { formula, of } = number;
  const names = of.length > 3 ? `${of.slice(0, 3).join(", ")} …` : of.join(", ");
  const apart = fits === "nothing cited";
  return {
    rule: "number-unsupported",
    severity: "error",
    message: apart
      ? `"${written}" is computed from ${names}, and what is cited here does not refer to them.`
      : `"${written}" stands with other words here than those it is computed for, "${number.written}" by "${formula}".`,
    at,
    fix: apart
      ? "Cite them, or a claim about them, in the same paragraph."
      : "Cite what holds the number in the same paragraph, or give it a line of its own under `numbers:`, with the words beside it, such as `four moves`.",
  };
}

/** Reports a computed number that does not occur on its slide. */
export function unused({ written, at }: ComputedNumber): Diagnostic {
  return {
    rule: "number-wrong",
    severity: "error",
    message: `"${written}" is computed here and stands nowhere on the slide or in its notes.`,
    at,
    fix: "Remove it, or write it as it stands there: the number with the words beside it.",
  };
}

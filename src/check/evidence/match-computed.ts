// A computed number counts only where it is bound: its words stand beside it, and so do the things it is computed from.

import type { Citation, Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { normalizeWording } from "../../text/match-words.ts";
import { cutsWord } from "../../text/words.ts";
import { idsBehind, idsShown } from "./cited-ids.ts";
import type { Computed } from "./compute-numbers.ts";
import type { Knowledge } from "./evidence-index.ts";
import type { FoundNumber } from "./find-numbers.ts";
import type { Unit } from "./formula.ts";
import { type Measure, measureOf, namesMeasures } from "./measures.ts";

export interface Binding extends Computed {
  shown: ReadonlySet<string>; // ids the slide shows by itself
}

export function bindNumbers(slide: Slide, computed: readonly Computed[], known: Knowledge): Binding[] {
  if (!computed.length) return [];
  const shown = new Set(idsShown(slide, known));
  return computed.map((one) => ({ ...one, shown }));
}

/** What a bare number is to be followed by in English, so that it says what it counts. */
const nouns: Record<Exclude<Unit, Measure>, RegExp> = {
  moves: /^[\s-](?:moves?|steps?|rounds?)\b/i,
  quotes: /^[\s-](?:quotes?|quotations?)\b/i,
  claims: /^[\s-]claims?\b/i,
  sources: /^[\s-]sources?\b/i,
  actors: /^[\s-]actors?\b/i,
  events: /^[\s-]events?\b/i,
};

type Beside = "bound" | "other words" | "nothing cited";

/** Whether a number of some words is the computed one; undefined if none of its value is computed. */
export function findBound(
  number: FoundNumber,
  text: string,
  citations: readonly Citation[],
  bindings: readonly Binding[],
  known: Knowledge,
): { binding: Binding; beside: Beside } | undefined {
  const same = bindings.filter((one) => one.value === number.value);
  if (!same.length) return undefined;
  const behind = new Set(idsBehind(citations, known));
  const found = same.map((binding) => ({ binding, beside: judge(binding, number, text, behind, known) }));
  return (
    found.find(({ beside }) => beside === "bound") ??
    found.find(({ beside }) => beside === "nothing cited") ??
    found[0]
  );
}

function judge(
  { before, after, of, unit, shown }: Binding,
  number: FoundNumber,
  text: string,
  behind: ReadonlySet<string>,
  { scenario: { language } }: Knowledge,
): Beside {
  if (!endsWith(text.slice(0, number.from), before) || !startsWith(text.slice(number.to), after))
    return "other words";
  const bare = !before.trim() && !after.trim();
  const says = saysUnit(number, text, unit, bare, language);
  if (says === false) return "other words";
  const isBeside = (id: string): boolean => behind.has(id) || shown.has(id);
  // A bare number without a unit says nothing of what it counts: all of that has to stand beside it.
  return (bare && says === null ? of.every(isBeside) : of.some(isBeside)) ? "bound" : "nothing cited";
}

/** Whether the unit stands with the number; null where none has to, or none is known in the language. */
function saysUnit(
  number: FoundNumber,
  text: string,
  unit: Unit | null,
  bare: boolean,
  language: string,
): boolean | null {
  if (unit === null) return null;
  if (unit === "hours" || unit === "minutes" || unit === "distance")
    return namesMeasures(language) ? measureOf(number, text) === unit : null;
  return bare && /^en\b/.test(language) ? nouns[unit].test(text.slice(number.to)) : null;
}

const plain = (text: string): string => normalizeWording(text).toLowerCase();

function endsWith(text: string, words: string): boolean {
  const [given, wanted] = [plain(text), plain(words)];
  return given.endsWith(wanted) && !(wanted && cutsWord(given, given.length - wanted.length));
}

function startsWith(text: string, words: string): boolean {
  const [given, wanted] = [plain(text), plain(words)];
  return given.startsWith(wanted) && !(wanted && cutsWord(given, wanted.length));
}

/** A number that is computed for other words, or from things that nothing here leads to. */
export function unbound(
  written: string,
  { binding, beside }: { binding: Binding; beside: Beside },
  at: Location,
): Diagnostic {
  const { formula, of } = binding;
  const names = of.length > 3 ? `${of.slice(0, 3).join(", ")} …` : of.join(", ");
  const apart = beside === "nothing cited";
  return {
    rule: "number-unsupported",
    severity: "error",
    message: apart
      ? `"${written}" is computed from ${names}, and what is cited here does not lead there.`
      : `"${written}" stands with other words here than those it is computed for, "${binding.written}" by "${formula}".`,
    at,
    fix: apart
      ? "Cite what leads there in the same paragraph."
      : "Cite what holds the number in the same paragraph, or give it a line of its own under `numbers:`, with the words beside it, such as `four moves`.",
  };
}

/** A computed number that the slide does not hold. */
export function unused({ written, at }: Computed): Diagnostic {
  return {
    rule: "number-wrong",
    severity: "error",
    message: `"${written}" is computed here and stands nowhere on the slide or in its notes.`,
    at,
    fix: "Remove it, or write it as it stands there: the number with the words beside it.",
  };
}

// Marks diagnostics that another one causes and that go away with it.
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import { normalizeWording } from "../text/match-words.ts";
import { ownScript } from "./rules/glyph-missing.ts";

/**
 * A changed word in the scenario breaks every slide that quotes the right one, and its own diagnostic counts
 * those. A citation with an unknown id leaves the numbers and words beside it unsupported. Another noun beside a number
 * is told once, by the rule about the noun; a replaced word only where no other rule has seen what it changes. That the
 * fonts lack the briefing's own script is told once for all slides.
 */
export function markFollowUps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const causes = diagnostics.filter(({ rule, wordings }) => rule === "words-changed" && wordings);
  const uncited = new Set(diagnostics.filter(({ rule }) => rule === "citation-unknown").map(lineOf));
  const quoting = new Map<Diagnostic, number>();
  const otherWords = diagnostics.filter(({ rule }) => rule === "opposite-differs" || rule === "deed-differs");
  const compared = new Set(diagnostics.filter(({ rule }) => ofWords.has(rule)).map(lineOf));
  const script = diagnostics.find(({ fix }) => fix === ownScript);
  const marked = diagnostics.map((one): Diagnostic => {
    const cause =
      one.rule === "quotation-unknown" ? causes.find((other) => isQuotedRightly(one, other)) : null;
    if (cause) quoting.set(cause, (quoting.get(cause) ?? 0) + 1);
    const isUnsupported = supported.has(one.rule) && uncited.has(lineOf(one));
    const isSameWord =
      (one.rule === "number-noun" && otherWords.some((other) => covers(one, other))) ||
      (one.rule === "word-replaced" && compared.has(lineOf(one)));
    const isSameScript = one.fix === ownScript && one !== script;
    return cause || isUnsupported || isSameWord || isSameScript ? { ...one, follows: true } : one;
  });
  return marked.map((one) => {
    const count = quoting.get(one) ?? 0;
    return count === 0 ? one : { ...one, fix: `${one.fix ?? ""} ${sayFollowers(count)}` };
  });
}

/** If the lock cannot be read, every wording would also be reported as never looked for. Only the lock is reported. */
export function markUnlocked(
  diagnostics: readonly Diagnostic[],
  ofLock: readonly Diagnostic[],
): Diagnostic[] {
  if (!ofLock.some(({ severity }) => severity === "error")) return [...diagnostics];
  return diagnostics.map((one) => (one.rule === "words-not-locked" ? { ...one, follows: true } : one));
}

/**
 * Problems inside the marks of another tool follow from the report of these marks: a number in a formula, a quotation
 * mark in an attribute. Where one of them is an error, so is the report, since it alone is told.
 */
export function markInForeign(
  ofParse: readonly Diagnostic[],
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const isInside = (one: Diagnostic, marks: Diagnostic): boolean =>
    supported.has(one.rule) && marks.rule === "markdown-dialect" && covers(marks, one);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return [
    ...ofParse.map((marks) =>
      errors.some((one) => isInside(one, marks)) ? { ...marks, severity: "error" as const } : marks,
    ),
    ...diagnostics.map((one) =>
      ofParse.some((marks) => isInside(one, marks)) ? { ...one, follows: true as const } : one,
    ),
  ];
}

const covers = ({ at }: Diagnostic, { at: inner }: Diagnostic): boolean =>
  at.file === inner.file &&
  at.line === inner.line &&
  at.column <= inner.column &&
  inner.column < at.column + at.length;

/** Rules about what a citation beside a number or quotation supports. */
const supported = new Set<Rule>([
  "number-unsupported",
  "quotation-unknown",
  "told-record",
  "statement-uncited",
]);

/** Rules that say more of a word than that it stands in place of another. */
const ofWords = new Set<Rule>([
  "opposite-differs",
  "deed-differs",
  "negation-differs",
  "number-noun",
  "number-unsupported",
  "outcome-differs",
  "superlative-added",
  "share-differs",
  "ordinal-differs",
  "bound-differs",
  "actor-differs",
  "place-differs",
  "name-unknown",
  "roles-swapped",
  "speaker-differs",
  "plan-as-fact",
  "weekday-differs",
  "month-differs",
]);

const lineOf = ({ at }: Diagnostic): string => `${at.file}:${at.line}`;

/**
 * Whether the quoted words, which no source seems to say, are those that the lock holds for the changed
 * wording.
 */
function isQuotedRightly({ wordings: quoted }: Diagnostic, { wordings: locked }: Diagnostic): boolean {
  if (!quoted || !locked) return false;
  const bare = (text: string) =>
    normalizeWording(text)
      .replace(/[.,;:!?]+$/, "")
      .toLowerCase();
  return bare(locked.found).includes(bare(quoted.given));
}

function sayFollowers(count: number): string {
  return count === 1
    ? "1 more place quotes this line; it is right again when this is."
    : `${count} more places quote this line; they are right again when it is.`;
}

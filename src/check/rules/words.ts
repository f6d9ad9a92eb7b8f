// Rule quotation-unknown: what stands between quotation marks is in the ledger, or is the title of a source.
import type { Diagnostic } from "../../diagnostic.ts";
import type { LedgerEntry } from "../../ledger.ts";
import type { Slide, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import type { Scenario } from "../../model/scenario.ts";
import { findOpening, splitQuotations } from "../../quotation.ts";
import { findNearestWords, findWords } from "../../wording.ts";
import { plainText } from "../slide/walk.ts";
import { passagesOf } from "./passage.ts";
import { shownStrings } from "./strings.ts";

interface Quoted {
  words: string;
  at: Location;
}

export function wordingsOfLedger(scenario: Scenario, ledger: readonly LedgerEntry[]): string[] {
  return [
    ...new Set([...ledger.map((entry) => entry.words), ...scenario.sources.map((source) => source.title)]),
  ];
}

export function checkWords(slide: Slide, language: string, wordings: readonly string[]): Diagnostic[] {
  const passages = passagesOf(slide);
  const written = slide.content.layout === "quote" ? passages.slice(1) : passages; // its headline is made by the tool
  return checkQuoted(
    written.flatMap((passage) => quotedIn(passage.text, language)),
    wordings,
  );
}

export function checkScenarioWords(scenario: Scenario, wordings: readonly string[]): Diagnostic[] {
  const { language } = scenario;
  const quoted = shownStrings(scenario).flatMap(({ text, at }) =>
    splitQuotations(text, language).flatMap((piece) =>
      piece.quoted ? [{ words: piece.text, at }] : unclosedIn(piece.text, at, language),
    ),
  );
  return checkQuoted(quoted, wordings);
}

function checkQuoted(quoted: readonly Quoted[], wordings: readonly string[]): Diagnostic[] {
  return quoted
    .filter(({ words }) => !isKnown(words, wordings))
    .map(({ words, at }) => unknownWords(words, at, wordings));
}

/** Verbatim in a wording; the first letter may change case where our sentence begins. */
export function isKnown(words: string, wordings: readonly string[]): boolean {
  const first = words.charAt(0);
  const other = (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + words.slice(1);
  return [words, other].some((one) => wordings.some((wording) => findWords(wording, one)));
}

function quotedIn(text: Text, language: string): Quoted[] {
  return text.flatMap((node): Quoted[] => {
    if (node.kind === "quoted") return [{ words: plainText(node.children), at: node.at }];
    if (node.kind === "text") return unclosedIn(node.text, node.at, language);
    return "children" in node ? quotedIn(node.children, language) : [];
  });
}

/** A mark that opens and does not close quotes everything after it. */
function unclosedIn(text: string, at: Location, language: string): Quoted[] {
  const opening = findOpening(text, 0, language);
  return opening ? [{ words: text.slice(opening.offset + 1), at: shift(at, opening.offset) }] : [];
}

function unknownWords(words: string, at: Location, wordings: readonly string[]): Diagnostic {
  const near = wordings
    .map((wording) => findNearestWords(wording, words))
    .reduce((best, one) => (one.changes < best.changes ? one : best), {
      words: "",
      changes: Number.POSITIVE_INFINITY,
    });
  const isNear = near.changes <= Math.max(1, words.split(/\s+/).length / 2);
  return {
    rule: "quotation-unknown",
    severity: "error",
    message:
      "What stands between these quotation marks is in no quote, evidence or source title of the scenario.",
    at,
    fix: "Use a source's own words, or take the quotation marks away.",
    ...(isNear ? { wordings: { given: words, found: near.words, where: "the scenario" } } : {}),
  };
}

const shift = (at: Location, by: number): Location => ({
  ...at,
  column: at.column + by,
  length: Math.max(1, at.length - by),
});

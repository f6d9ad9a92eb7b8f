// In a row of a comparison a name must be in what its own cell cites: one that only the other cell's citations have
// was put into the wrong column. Names are found by their capital letters, so this is a warning, and nothing is
// compared in a language that writes every noun with one.

import { languageOf } from "../../language/registry.ts";
import type { Text, TextUnit } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { startOf } from "../../model/text-unit.ts";
import { citationsInText, isCiting } from "../../model/visit-flow.ts";
import { findWordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { textsOfCitations, wordsOfFacts } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

export const cellSwapped: RuleCheck = {
  id: "cell-swapped",
  liftable: true,
  checkSlide: ({ slide }, { index, scenario }) =>
    languageOf(scenario.language).capitalNouns ? [] : slide.texts.flatMap((unit) => checkRow(unit, index)),
};

function checkRow(unit: TextUnit, index: EvidenceIndex): Diagnostic[] {
  const cells = unit.parts.filter(isCiting).map((text) => ({ text, names: namesCited(text, index) }));
  if (cells.length < 2) return [];
  return cells.flatMap((cell) => {
    const others = cells.filter((other) => other !== cell);
    const flat = flattenText(cell.text, startOf(cell.text) ?? unit.at, { quoted: false, links: false });
    const swapped = findNames(flat.text).find(
      ({ name }) => !cell.names.has(name) && others.some(({ names }) => names.has(name)),
    );
    return swapped ? [differs(swapped.written, flat.at(swapped.from, swapped.written.length))] : [];
  });
}

/** Every name in what a cell cites: in words of sources, in reports, and in what the scenario says of it. */
function namesCited(text: Text, index: EvidenceIndex): Set<string> {
  const citations = citationsInText(text);
  const texts = [...textsOfCitations(citations, index), ...citations.flatMap(wordsOfFacts)];
  return new Set(texts.flatMap(findNames).map(({ name }) => name));
}

/** Words with a capital letter, as they are compared. */
function findNames(text: string): { name: string; written: string; from: number }[] {
  return findWordsIn(text)
    .filter(({ text: word }) => /^\p{Lu}\p{L}{2,}/u.test(word))
    .map(({ text: written, from }) => ({
      name: written.replace(/['’]s?$/, "").toLowerCase(),
      written,
      from,
    }));
}

const differs = (name: string, at: Diagnostic["at"]): Diagnostic => ({
  rule: "cell-swapped",
  severity: "warning",
  message: `"${name}" is not in what this cell cites, and is in what another cell of its row cites.`,
  at,
  why: "Values of two columns were perhaps swapped.",
  fix: "Move it to its column, cite what says it here, or lift this with `allow:` and the reason.",
});

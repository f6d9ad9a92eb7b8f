// Likelihood says how probable something is, confidence how good the evidence is. In one sentence a reader adds them
// up.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { findSentences } from "../../text/split-text.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findEstimates, findListed } from "../evidence/statements/find-estimates.ts";
import type { RuleCheck } from "../rule.ts";

export const likelihoodConfidence: RuleCheck = {
  id: "likelihood-confidence",
  liftable: true,
  checkScenario: ({ scenario }) =>
    scenario.judgements.flatMap(({ id, text, because, at }) =>
      [text, because].flatMap((words) =>
        findMixed(words, scenario.language).map((found) => ({ ...mixed(found), at, entity: id })),
      ),
    ),
  checkSlide: ({ sentences }, { index }) =>
    sentences.flatMap(({ text, at }) => {
      const flat = flattenText(text, at, { quoted: false, links: false });
      return findMixed(flat.text, index.scenario.language).map((found) => ({
        ...mixed(found),
        at: flat.at(found.from, found.confidence.length),
      }));
    }),
};

interface Mixed {
  likelihood: string;
  confidence: string;
  from: number; // of the word of confidence
}

/** The first of each in every sentence that holds both. */
function findMixed(text: string, tag: string): Mixed[] {
  const language = languageOf(tag);
  return findSentences(text).flatMap((sentence) => {
    const [confidence] = findListed(sentence.text, language.confidence);
    const [likelihood] = confidence ? findEstimates(sentence.text, language) : [];
    if (!confidence || !likelihood) return [];
    return [
      { likelihood: likelihood.word, confidence: confidence.word, from: sentence.from + confidence.from },
    ];
  });
}

const mixed = ({ likelihood, confidence }: Mixed): Omit<Diagnostic, "at"> => ({
  rule: "likelihood-confidence",
  severity: "warning",
  message: `"${likelihood}" and "${confidence}" stand in one sentence.`,
  why: "Likelihood says how probable it is, confidence how good the evidence is; together they read as one number.",
  fix: "Make two sentences of it, or lift this with `allow:` and the reason.",
});

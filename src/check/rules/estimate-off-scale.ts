// How probable something is, is said in the words of one scale: "perhaps" and "highly likely" mean something else to
// every reader. What a source itself estimates may be told in its words. Words are compared, not meanings: a warning.
import { languageOf } from "../../language/registry.ts";
import { layoutOf } from "../../layouts/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findEstimates, findListed } from "../evidence/statements/find-estimates.ts";
import { textsOfCitations } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

export const estimateOffScale: RuleCheck = {
  id: "estimate-off-scale",
  liftable: true,
  checkScenario: ({ scenario }) =>
    scenario.judgements.flatMap(({ id, text, because, at }) =>
      [text, because].flatMap((words) =>
        findEstimates(words, languageOf(scenario.language)).flatMap(({ word, step }) =>
          step === null ? [offScale(word, at, id)] : [],
        ),
      ),
    ),
  checkSlide: ({ slide, sentences }, { index }) => {
    if (!layoutOf(slide.content).traits.asserts) return []; // grades have words of their own: probable, improbable
    return sentences.flatMap(({ text, citations, at }) => {
      const flat = flattenText(text, at, { quoted: false, links: false });
      const language = languageOf(index.scenario.language);
      const off = findEstimates(flat.text, language).filter(({ step }) => step === null);
      if (!off.length) return [];
      const behind = textsOfCitations(citations, index);
      return off
        .filter(({ word }) => !behind.some((words) => findListed(words, [word]).length > 0))
        .map(({ word, from }) => offScale(word, flat.at(from, word.length)));
    });
  },
};

const offScale = (word: string, at: Location, entity?: string): Diagnostic => ({
  rule: "estimate-off-scale",
  severity: "warning",
  message: `"${word}" estimates a likelihood and is no step of the scale, nor in what is cited here.`,
  at,
  why: "Readers take such a word for anything between one chance in ten and nine in ten.",
  fix: "Write a word of the scale in a judgement (docs/evidence.md), or lift this with `allow:` and the reason.",
  ...(entity ? { entity } : {}),
});

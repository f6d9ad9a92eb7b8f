// Nobody has a source for what has not happened: "will" stands with a judgement, or in words that a source itself says.
// Words are compared, not meanings: a warning.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findFuture, sentenceAt } from "../evidence/statements/find-estimates.ts";
import { textsOfCitations } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

export const futureUnjudged: RuleCheck = {
  id: "future-unjudged",
  liftable: true,
  checkSlide: ({ slide, sentences }, { index }) => {
    if (slide.shows.some(({ kind }) => kind === "judgement")) return [];
    const language = languageOf(index.scenario.language);
    return sentences.flatMap(({ text, citations, at }) => {
      if (citations.some(({ kind }) => kind === "judgement")) return [];
      const flat = flattenText(text, at, { quoted: false, links: false });
      const found = findFuture(flat.text, language).filter(
        ({ from }) => !/\?\s*$/.test(sentenceAt(flat.text, from)), // a question asserts nothing
      );
      if (!found.length) return [];
      if (textsOfCitations(citations, index).some((words) => findFuture(words, language).length > 0))
        return [];
      return found.map(({ word, from }) => unjudged(word, flat.at(from, word.length)));
    });
  },
};

const unjudged = (word: string, at: Location): Diagnostic => ({
  rule: "future-unjudged",
  severity: "warning",
  message: `"${word}" speaks of the future, and neither a judgement nor words of a source about it stand here.`,
  at,
  why: "No source can hold what has not happened.",
  fix: "Cite a judgement with its likelihood, say who announced it, or lift this with `allow:` and the reason.",
});

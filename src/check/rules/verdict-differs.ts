// What a sentence calls corroborated, contradicted or unchecked has to be graded so where it is cited. Words are
// compared, so this is a warning. A word that the cited source itself uses is no verdict of ours, and is left alone.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { Verdict } from "../../model/scenario.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findPolarities } from "../evidence/statements/negations.ts";
import { textsOfCitations } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

type Called = keyof Language["verdicts"];

/** The verdicts that a word may stand for. A claim of which a part is contradicted may be called so. */
const meant = {
  corroborated: ["corroborated", "corroborated-by-a-party"],
  contradicted: ["contradicted", "partly"],
  unchecked: ["unchecked"],
} satisfies Record<Called, Verdict[]>;

export const verdictDiffers: RuleCheck = {
  id: "verdict-differs",
  liftable: true,
  checkSlide: ({ sentences }, { index }) =>
    sentences.flatMap(({ text, citations, place, at }) => {
      const graded = citations.filter((one) => one.kind === "claim");
      // what is no claim has no verdict, and the word may be about it
      if (!graded.length || graded.length < citations.length || place === "headline") return [];
      const flat = flattenText(text, at, { quoted: false, links: false });
      if (/\?\s*$/.test(flat.text)) return [];
      const said = textsOfCitations(citations, index).join("\n").toLowerCase();
      return findCalled(flat.text, languageOf(index.scenario.language))
        .filter(({ word }) => !said.includes(word.toLowerCase()))
        .flatMap(({ word, from, called, denied }) => {
          const isCalled = (verdict: Verdict): boolean => (meant[called] as Verdict[]).includes(verdict);
          if (graded.some(({ claim }) => isCalled(claim.verdict) !== denied)) return [];
          return [differs(denied ? `not ${word}` : word, graded, flat.at(from, word.length))];
        });
    }),
};

/** Where a text calls something by a verdict, and whether it denies it. */
function findCalled(text: string, language: Language) {
  return findPolarities(text, language).flatMap(({ word, from, negation }) =>
    (Object.keys(meant) as Called[])
      .filter((called) => language.verdicts[called].includes(word.toLowerCase()))
      .map((called) => ({ word, from, called, denied: negation !== null })),
  );
}

function differs(
  called: string,
  graded: readonly (Citation & { kind: "claim" })[],
  at: Location,
): Diagnostic {
  const verdicts = [...new Set(graded.map(({ claim }) => `"${claim.id}" is ${claim.verdict}`))];
  return {
    rule: "verdict-differs",
    severity: "warning",
    message: `"${called}" stands here, and of what is cited ${verdicts.join(", ")}.`,
    at,
    why: "The mark behind the citation says otherwise, and readers believe the sentence.",
    fix: "Say the verdict that the claim has, or lift this with `allow:` and the reason.",
  };
}

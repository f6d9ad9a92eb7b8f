// A statement must negate what its source negates, and nothing else: "admits fault" does not follow from
// "admits no fault". Words are compared instead of meanings, so this is a warning.
import { languageOf } from "../../language/registry.ts";
import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findPolarities, holdsDenial, negatesSomething, type Polarity } from "../evidence/negations.ts";
import { statementsOf } from "../evidence/statements.ts";
import { textsOfCitations } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";

export const negationDiffers: RuleCheck = {
  id: "negation-differs",
  liftable: true,
  checkScenario: ({ scenario, parsed }) =>
    statementsOf(scenario, parsed).flatMap(({ text, theirs, at, entity }) => {
      const difference = findDifference(text, theirs, scenario.language, false);
      if (!difference) return [];
      return [differs(difference, at(difference.from, difference.word.length), entity ?? undefined)];
    }),
  checkSlide: ({ passages }, { index }) =>
    passages.flatMap(({ text, citations, place, at }) => {
      if (!citations.length || place === "headline") return [];
      const flat = flattenText(text, at, { quoted: false, links: false });
      if (/\?\s*$/.test(flat.text)) return []; // a question asserts nothing
      const supporting = [...textsOfCitations(citations, index), ...claimTexts(citations)];
      const disputed = citations.some((one) => one.kind === "claim" && isDisputed(one.claim.verdict));
      const difference = findDifference(flat.text, supporting, index.scenario.language, disputed);
      if (!difference) return [];
      return [differs(difference, flat.at(difference.from, difference.word.length))];
    }),
};

const isDisputed = (verdict: string): boolean => verdict === "contradicted" || verdict === "partly";

const claimTexts = (citations: readonly Citation[]): string[] =>
  citations.flatMap((one) => (one.kind === "claim" ? [one.claim.text] : []));

interface Difference extends Polarity {
  theirs: Polarity;
}

/** `disputed`: another cited text denies what is cited, so that both may be said. */
function findDifference(
  ours: string,
  theirs: readonly string[],
  tag: string,
  disputed: boolean,
): Difference | null {
  if (disputed) return null;
  const language = languageOf(tag);
  if (![ours, ...theirs].some((text) => negatesSomething(text, language))) return null;
  const polarities = theirs.flatMap((text) => findPolarities(text, language));
  const own = findPolarities(ours, language);
  const weDeny = holdsDenial(ours, language);
  const theyDeny = theirs.some((text) => holdsDenial(text, language));
  for (const word of own) {
    const same = polarities.filter(({ stem }) => stem === word.stem);
    const [first] = same;
    if (!first) continue;
    const isAlways = same.every(({ negation }) => (negation === null) === (first.negation === null));
    const ourOwn = own.filter(({ stem }) => stem === word.stem);
    const isAlwaysOurs = ourOwn.every(({ negation }) => (negation === null) === (word.negation === null));
    if (!isAlways || !isAlwaysOurs) continue;
    const areBounds = same.every(({ isBound }) => isBound) && !word.isBound; // "came late" for "none before 7.31"
    if (first.negation !== null && word.negation === null && !weDeny && !areBounds)
      return { ...word, theirs: first };
    if (first.negation === null && word.negation !== null && !theyDeny) return { ...word, theirs: first };
  }
  return null;
}

function differs({ word, negation, theirs }: Difference, at: Location, entity?: string): Diagnostic {
  return {
    rule: "negation-differs",
    severity: "warning",
    message: negation
      ? `"${negation} … ${word}" stands here, and what is cited says "${theirs.word}" without a negation.`
      : `"${word}" stands here without a negation, and what is cited says "${theirs.negation} … ${theirs.word}".`,
    at,
    why: "A lost or added negation turns a statement into its opposite.",
    fix: "Say it as the source does, or lift this with `allow:` and the reason.",
    ...(entity ? { entity } : {}),
  };
}

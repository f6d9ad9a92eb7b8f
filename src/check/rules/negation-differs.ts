// A statement must negate what its source negates, and nothing else: "admits fault" does not follow from "admits no
// fault". Words are compared instead of meanings, so this is a warning. Where no word is shared, a verb that is
// denied ("was not") still needs a denial in what is cited.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import type { Citation } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { wordsIn } from "../../text/words.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import type { Passage } from "../evidence/passages.ts";
import { findDeniedVerb, impliesDenial, shareWord } from "../evidence/statements/denied-verbs.ts";
import {
  findPolarities,
  holdsDenial,
  negatesSomething,
  type Polarity,
} from "../evidence/statements/negations.ts";
import {
  isQuestion,
  type Statement,
  statementOf,
  statementsOf,
  warnOf,
} from "../evidence/statements/statements.ts";
import type { RuleCheck } from "../rule.ts";

export const negationDiffers: RuleCheck = {
  id: "negation-differs",
  liftable: true,
  checkScenario: ({ scenario, parsed }) =>
    statementsOf(scenario, parsed).flatMap((statement) => {
      const { text, theirs } = statement;
      const language = languageOf(scenario.language);
      const found = findTurnedWord(text, theirs, language) ?? findLoneDenial(text, theirs, language);
      return found ? [report(found, statement)] : [];
    }),
  checkSlide: ({ sentences }, { index }) =>
    sentences.flatMap((sentence) => {
      const turned = compare(sentence, index, findTurnedWord);
      if (turned.length > 0) return turned;
      return compare(sentence, index, sentence.place === "notes" ? findDenialInNotes : findLoneDenial);
    }),
};

function compare(
  sentence: Passage,
  index: EvidenceIndex,
  find: (ours: string, theirs: readonly string[], language: Language) => Difference | null,
): Diagnostic[] {
  const { citations } = sentence;
  if (!citations.length || citations.some(isDenied)) return [];
  const statement = statementOf(sentence, index);
  if (isQuestion(statement)) return [];
  const theirs = [...statement.theirs, ...claimTexts(citations)];
  const found = find(statement.text, theirs, languageOf(index.scenario.language));
  return found ? [report(found, statement)] : [];
}

/** Whether another cited text denies what is cited, so that both may be said. */
const isDenied = (one: Citation): boolean =>
  one.kind === "claim" && (one.claim.verdict === "contradicted" || one.claim.verdict === "partly");

const claimTexts = (citations: readonly Citation[]): string[] =>
  citations.flatMap((one) => (one.kind === "claim" ? [one.claim.text] : []));

interface Difference {
  from: number; // UTF-16 offset in our text
  length: number;
  message: string;
}

/** A word that one side negates and the other has without a negation. */
function findTurnedWord(ours: string, theirs: readonly string[], language: Language): Difference | null {
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
    const isLost = first.negation !== null && word.negation === null && !weDeny && !areBounds;
    const isAdded = first.negation === null && word.negation !== null && !theyDeny;
    if (isLost || isAdded) return describeTurned(word, first);
  }
  return null;
}

function describeTurned({ word, from, negation }: Polarity, theirs: Polarity): Difference {
  const message = negation
    ? `"${negation} … ${word}" stands here, and what is cited says "${theirs.word}" without a negation.`
    : `"${word}" stands here without a negation, and what is cited says "${theirs.negation} … ${theirs.word}".`;
  return { from, length: word.length, message };
}

/** A verb that is denied though nothing that is cited denies anything, but for what is said of a verdict. */
function findLoneDenial(ours: string, theirs: readonly string[], language: Language): Difference | null {
  const denied = findDeniedVerb(ours, language);
  if (!denied || theirs.length === 0 || speaksOfVerdict(ours, language)) return null;
  if (theirs.some((text) => impliesDenial(text, ours, language))) return null;
  const message = `"${denied.words}" stands here, and nothing that is cited denies anything.`;
  return { from: denied.from, length: denied.words.length, message };
}

/** Notes also speak of the texts themselves, and of what they do not say. */
function findDenialInNotes(ours: string, theirs: readonly string[], language: Language): Difference | null {
  if (findDeniedVerb(ours, language)?.isOfTelling) return null;
  return theirs.some((text) => shareWord(ours, text, language))
    ? findLoneDenial(ours, theirs, language)
    : null;
}

const speaksOfVerdict = (text: string, { verdicts }: Language): boolean =>
  wordsIn(text).some((word) =>
    Object.values(verdicts).some((words) => words.includes(word.text.toLowerCase())),
  );

const report = (found: Difference, statement: Statement): Diagnostic =>
  warnOf(statement, {
    rule: "negation-differs",
    ...found,
    why: "A lost or added negation turns a statement into its opposite.",
  });

// Statements of ours beside the words that they rest on: sentences of slides and notes with what they cite, and what
// claims and events say with their evidence. For rules that compare wordings.
import type { Language } from "../../../language/language.ts";
import { languageOf } from "../../../language/registry.ts";
import type { Citation } from "../../../model/deck.ts";
import type { ContentRule, Diagnostic } from "../../../model/diagnostic.ts";
import type { Location } from "../../../model/location.ts";
import type { ParsedScenario } from "../../../model/parsed.ts";
import type { Event, Scenario } from "../../../model/scenario.ts";
import { rememberObject } from "../../../text/remember.ts";
import type { RuleCheck } from "../../rule.ts";
import type { EvidenceIndex } from "../evidence-index.ts";
import { flattenText } from "../flatten-text.ts";
import type { Passage } from "../passages.ts";
import { eventOf, textsOfCitations, textsOfSupport, wordsOfFacts } from "../support-texts.ts";

export interface Statement {
  text: string;
  theirs: readonly string[]; // what it rests on
  facts: readonly string[]; // what the scenario itself says of what is cited
  events: readonly Event[]; // that are cited, or that cited claims are about
  at(offset: number, length: number): Location;
  entity: string | null; // id of the claim or event that it belongs to
}

/** Made once for the sentences of a slide, since many rules ask for them. */
const statementsWith = rememberObject((index: EvidenceIndex) =>
  rememberObject((sentences: readonly Passage[]) => statementsOn(sentences, index)),
);

/** Without questions, and what rests on claims that another text denies. A headline rests on all that its slide cites. */
function statementsOn(sentences: readonly Passage[], index: EvidenceIndex): Statement[] {
  return sentences.flatMap((sentence): Statement[] => {
    const { citations } = sentence;
    if (!citations.length || citations.some(isDisputed)) return [];
    const statement = statementOf(sentence, index);
    return isQuestion(statement) ? [] : [statement];
  });
}

/** Whether a text ends with a question mark, and so asserts nothing. */
export const isQuestion = ({ text }: Statement): boolean => /\?\s*$/.test(text);

/** A sentence without the words that it quotes, beside what it cites. Made once, since many rules ask for it. */
export const statementOf = (sentence: Passage, index: EvidenceIndex): Statement =>
  statementIn(index)(sentence);

const statementIn = rememberObject((index: EvidenceIndex) =>
  rememberObject(({ text, citations, at }: Passage): Statement => {
    const flat = flattenText(text, at, { quoted: false, links: false });
    return {
      text: flat.text,
      theirs: textsOfCitations(citations, index),
      facts: citations.flatMap(wordsOfFacts),
      events: citations.flatMap((one) => eventOf(one) ?? []),
      at: (offset, length) => flat.at(offset, length),
      entity: null,
    };
  }),
);

export function statementsOf({ claims, events }: Scenario, parsed: ParsedScenario): Statement[] {
  const said = [
    ...claims
      .filter(({ verdict }) => !disputed.has(verdict))
      .map((claim) => ({ claim, path: ["claims", claim.id], text: claim.text })),
    ...events.map((event) => ({ claim: event, path: ["events", event.id], text: event.what })),
  ];
  return said.map(({ claim, path, text }) => ({
    text,
    theirs: textsOfSupport(claim),
    facts: [],
    events: "about" in claim && claim.about ? [claim.about] : [],
    at: (offset, length) => parsed.atWords(path, text, offset, offset + length) ?? claim.at,
    entity: claim.id,
  }));
}

interface Warning extends Pick<Diagnostic, "message" | "why"> {
  rule: ContentRule;
  from: number; // UTF-16 offset in the statement's text
  length: number;
  fix?: string; // what to do; to say it as the source does, if left out
}

/** A warning about some words of a statement. */
export function warnOf({ at, entity }: Statement, { from, length, ...warning }: Warning): Diagnostic {
  return {
    fix: "Say it as the source does, or lift this with `allow:` and the reason.",
    ...warning,
    severity: "warning",
    at: at(from, length),
    ...(entity === null ? {} : { entity }),
  };
}

type Compare = (statement: Statement, language: Language, scenario: Scenario) => Diagnostic[];

/** The checks of a rule that compares each statement with what it rests on. `language` is that of the briefing. */
export function eachStatement(compare: Compare): Pick<RuleCheck, "checkScenario" | "checkSlide"> {
  const compareAll = (statements: readonly Statement[], scenario: Scenario): Diagnostic[] => {
    const language = languageOf(scenario.language);
    return statements.flatMap((statement) => compare(statement, language, scenario));
  };
  return {
    checkScenario: ({ scenario, parsed }) => compareAll(statementsOf(scenario, parsed), scenario),
    checkSlide: ({ sentences }, { index }) => compareAll(statementsWith(index)(sentences), index.scenario),
  };
}

const disputed: ReadonlySet<string> = new Set(["contradicted"]);
const isDisputed = (one: Citation): boolean => one.kind === "claim" && disputed.has(one.claim.verdict);

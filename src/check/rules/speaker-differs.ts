// Quoted words must be given to the person who said them: the one whom the source's text names there, and in
// our own sentence the one whom the scenario names.

import { splitQuotations } from "../../language/quotation-marks.ts";
import type { Citation, TextUnit } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { keyOfRecord, type LedgerEntry } from "../../model/ledger.ts";
import type { Location } from "../../model/location.ts";
import type { Actor, Quote } from "../../model/scenario.ts";
import { startOf } from "../../model/text-unit.ts";
import { isCiting } from "../../model/visit-flow.ts";
import { findWordsIn } from "../../text/words.ts";
import { sourcesCited } from "../evidence/cited-support.ts";
import type { EvidenceIndex } from "../evidence/evidence-index.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findLocked } from "../evidence/locked-words.ts";
import type { Passage } from "../evidence/passages.ts";
import { findPerson, findSpeaker, quotationsIn } from "../evidence/statements/speakers.ts";
import { textsOfCitations, wordsOfFacts } from "../evidence/support-texts.ts";
import type { Briefing, RuleCheck } from "../rule.ts";

export const speakerDiffers: RuleCheck = {
  id: "speaker-differs",
  liftable: true,
  checkScenario: (briefing) => {
    const entries = new Map(briefing.ledger.map((entry) => [entry.key, entry]));
    return briefing.scenario.quotes.flatMap((quote) => checkQuote(quote, entries, briefing));
  },
  checkSlide: ({ sentences, slide }, { index }) => [
    ...sentences.flatMap((one) => checkSentence(one, index)),
    ...slide.texts.flatMap((unit) => checkRow(unit, index)),
  ],
};

/** Compares the speaker with the names that the lock found beside the words. */
function checkQuote(
  quote: Quote,
  entries: ReadonlyMap<string, LedgerEntry>,
  { index, lock }: Briefing,
): Diagnostic[] {
  const keys = [quote.id, ...quote.records.map((_, i) => keyOfRecord(quote.id, i))];
  return keys.flatMap((key): Diagnostic[] => {
    const entry = entries.get(key);
    const named = ((entry && findLocked(entry, lock)?.names) ?? "").split(", ").filter(Boolean);
    if (!entry) return [];
    const own = index.namesOf(quote.by);
    if (!named.length) return checkAuthor(quote, entry, own);
    if (named.some((name) => own.includes(name))) return [];
    return [
      {
        rule: "speaker-differs",
        severity: "warning",
        message: `These words are given to ${quote.by.name}, and ${entry.source.publisher} ¶${entry.paragraph} names ${named.join(", ")}.`,
        subject: entry.subject,
        entity: quote.id,
        at: quote.at,
        why: "Words given to the wrong person make a false statement.",
        fix: "Correct `by:`, or lift this with `allow:` and the reason.",
      },
    ];
  });
}

/** A letter, a release or a statement whose text names no speaker speaks for its author. */
function checkAuthor(quote: Quote, { source, subject }: LedgerEntry, own: readonly string[]): Diagnostic[] {
  const { author, kind, publisher } = source;
  if (author === null || (kind !== "official" && kind !== "party")) return [];
  const authors = findWordsIn(author).map(({ text }) => text);
  if (authors.some((word) => own.includes(word))) return [];
  return [
    {
      rule: "speaker-differs",
      severity: "warning",
      message: `These words are given to ${quote.by.name}, and this text of ${publisher} is by ${author}.`,
      subject,
      entity: quote.id,
      at: quote.at,
      why: "Words given to the wrong person make a false statement.",
      fix: "Correct `by:` or the source's `author:`, or lift this with `allow:` and the reason.",
    },
  ];
}

/** Reports "Austin said: “…”" where the words are Kurilla's. */
function checkSentence({ text, citations, at }: Passage, index: EvidenceIndex): Diagnostic[] {
  const { scenario } = index;
  const flat = flattenText(text, at, { quoted: true, links: true });
  return quotationsIn(flat.text, scenario.language).flatMap(({ words, offset, before, after }) => {
    const known = index.speakersOf(words);
    const speakers = known.length > 0 ? known : speakersInClaims(words, citations, index);
    const named = findSpeaker(before, index) ?? findSpeaker(after, index);
    if (!named || speakers.includes(named)) return [];
    const place = flat.at(offset, words.length + 2);
    if (speakers.length > 0) return [givenTo(named, speakers, place)];
    return isNamedIn(citations, named, index) ? [] : [givenToSomebody(named, place)];
  });
}

/** Whether anything that is cited names a person, or the role of one; true if nothing is cited. */
function isNamedIn(citations: readonly Citation[], person: Actor, index: EvidenceIndex): boolean {
  if (!citations.length) return true;
  const texts = [...textsOfCitations(citations, index), ...citations.flatMap(wordsOfFacts)];
  const authors = citations.flatMap(sourcesCited).map(({ author, title }) => `${author ?? ""} ${title}`);
  const said = new Set([...texts, ...authors].flatMap(findWordsIn).map(({ text }) => text.toLowerCase()));
  const role = findWordsIn(person.role).filter(({ text }) => text.length > 3);
  const words = [...index.namesOf(person), ...role.map(({ text }) => text)];
  return words.some((word) => said.has(word.toLowerCase()));
}

/** Reports a row that begins with one person's name and holds words of another's. */
function checkRow({ parts, at }: TextUnit, index: EvidenceIndex): Diagnostic[] {
  const [head, ...cells] = parts;
  if (!head || cells.length === 0 || isCiting(head)) return [];
  const named = findPerson(flattenText(head, at, { quoted: true, links: true }).text, index);
  if (!named) return [];
  return cells.flatMap((cell) => {
    const flat = flattenText(cell, startOf(cell) ?? at, { quoted: true, links: true });
    return splitQuotations(flat.text, index.scenario.language).flatMap((piece) => {
      const speakers = piece.quoted ? index.speakersOf(piece.text) : [];
      if (!speakers.length || speakers.includes(named)) return [];
      return [givenTo(named, speakers, flat.at(piece.offset, piece.text.length + 2))];
    });
  });
}

const givenTo = (named: Actor, speakers: readonly Actor[], at: Location): Diagnostic => ({
  rule: "speaker-differs",
  severity: "warning",
  message: `These words are given to ${named.name} here, and they are ${speakers.map(({ name }) => name).join(" or ")}'s.`,
  at,
  why: "Words given to the wrong person make a false statement.",
  fix: "Name who said them, or lift this with `allow:` and the reason.",
});

const givenToSomebody = (named: Actor, at: Location): Diagnostic => ({
  rule: "speaker-differs",
  severity: "warning",
  message: `These words are given to ${named.name} here, and nothing that is cited names ${named.name}.`,
  at,
  why: "Words given to the wrong person make a false statement.",
  fix: "Cite what says who said them, or lift this with `allow:` and the reason.",
});

/** The one person whom each cited claim that rests on these words names as saying something. */
function speakersInClaims(words: string, citations: readonly Citation[], index: EvidenceIndex): Actor[] {
  return citations.flatMap((one) => {
    if (one.kind !== "claim") return [];
    const { text, evidence } = one.claim;
    const holds = index.among(evidence.map((each) => each.words)).find(words) !== "not";
    return holds ? (findSpeaker(text, index) ?? []) : [];
  });
}

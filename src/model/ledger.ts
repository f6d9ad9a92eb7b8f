// Every wording of a source that the scenario quotes: quotations, the record's wording of them, and evidence.
import type { Location } from "./location.ts";
import type { Evidence, Scenario, Source } from "./scenario.ts";

export interface LedgerEntry {
  key: string; // "impunity", "impunity/record", "contractor-killed/evidence/1"; the lock uses the same keys
  subject: string; // the entity that quotes them, "claim contractor-killed"
  source: Source;
  paragraph: number;
  sought?: boolean; // true if the author gave no paragraph and the lock finds it
  words: string;
  at: Location;
}

export function gatherLedger(scenario: Scenario): LedgerEntry[] {
  const quotes = scenario.quotes.flatMap((quote) => {
    const { id, source, paragraph, words, records, wordsAt, sought = false } = quote;
    const subject = `quote ${id}`;
    const own = { key: id, subject, source, paragraph, words, sought, at: wordsAt };
    return [own, ...records.map((record, i) => ({ key: keyOfRecord(id, i), subject, ...record }))];
  });
  const { actors, relations, places, events, counts, claims } = scenario;
  const supported = { quote: scenario.quotes, actor: actors, relation: relations, place: places };
  const others = { event: events, count: counts, claim: claims };
  const evidence = Object.entries({ ...supported, ...others }).flatMap(([kind, entities]) =>
    entities.flatMap(({ id, evidence }) => evidence.map((one, i) => entryOf(kind, id, one, i))),
  );
  return [...quotes, ...evidence];
}

/** Key of a record's wording of a quotation: `i` is 0 for the first record, 1 for the second. */
export const keyOfRecord = (id: string, i: number): string =>
  i === 0 ? `${id}/record` : `${id}/record/${i}`;

const entryOf = (kind: string, id: string, evidence: Evidence, i: number): LedgerEntry => ({
  key: `${id}/evidence/${i}`,
  subject: `${kind} ${id}`,
  ...evidence,
});

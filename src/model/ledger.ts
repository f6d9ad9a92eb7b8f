// Every wording of a source that the scenario holds: quotations, their record's wording, and evidence.
import type { Location } from "./location.ts";
import type { Evidence, Scenario, Source } from "./scenario.ts";

export interface LedgerEntry {
  key: string; // "impunity", "impunity/record", "contractor-killed/evidence/1": stands for it in the lock
  source: Source;
  paragraph: number;
  words: string;
  at: Location;
}

export function gatherLedger(scenario: Scenario): LedgerEntry[] {
  const quotes = scenario.quotes.flatMap((quote) => {
    const { id, source, paragraph, words, record, wordsAt } = quote;
    const own = { key: id, source, paragraph, words, at: wordsAt };
    return record ? [own, { key: `${id}/record`, ...record }] : [own];
  });
  const { actors, relations, places, events, counts, claims } = scenario;
  const supported = [...scenario.quotes, ...actors, ...relations, ...places, ...events, ...counts, ...claims];
  return [
    ...quotes,
    ...supported.flatMap(({ id, evidence }) => evidence.map((one, i) => entryOf(id, one, i))),
  ];
}

const entryOf = (id: string, evidence: Evidence, i: number): LedgerEntry => ({
  key: `${id}/evidence/${i}`,
  ...evidence,
});

// Every wording of a source that the scenario holds: quotations, their record's wording, and evidence.
import type { Location } from "./location.ts";
import type { Evidence, Scenario, Source } from "./scenario.ts";

export interface LedgerEntry {
  key: string; // "impunity", "impunity/record", "contractor-killed/evidence/1": stands for it in the lock
  subject: string; // whose words these are, "claim contractor-killed"
  source: Source;
  paragraph: number;
  words: string;
  at: Location;
}

export function gatherLedger(scenario: Scenario): LedgerEntry[] {
  const quotes = scenario.quotes.flatMap((quote) => {
    const { id, source, paragraph, words, record, wordsAt } = quote;
    const subject = `quote ${id}`;
    const own = { key: id, subject, source, paragraph, words, at: wordsAt };
    return record ? [own, { key: `${id}/record`, subject, ...record }] : [own];
  });
  const { actors, relations, places, events, counts, claims } = scenario;
  const supported = { quote: scenario.quotes, actor: actors, relation: relations, place: places };
  const others = { event: events, count: counts, claim: claims };
  const evidence = Object.entries({ ...supported, ...others }).flatMap(([kind, things]) =>
    things.flatMap(({ id, evidence }) => evidence.map((one, i) => entryOf(kind, id, one, i))),
  );
  return [...quotes, ...evidence];
}

const entryOf = (kind: string, id: string, evidence: Evidence, i: number): LedgerEntry => ({
  key: `${id}/evidence/${i}`,
  subject: `${kind} ${id}`,
  ...evidence,
});

// Makes a new version of an old one and its changes, to hold the comparison to what it says.
import type { Change } from "../../src/model/changes.ts";
import type { BriefingVersion, RecordList, VersionFacts, VersionRecord } from "../../src/model/version.ts";

const lists: readonly RecordList[] = ["claims", "judgements", "quotes", "events"];

/** Applies changes to an old version. Lists come out in the order of their ids. */
export function applyChanges(old: BriefingVersion, changes: readonly Change[]): VersionFacts {
  const [claims, judgements, quotes, events] = lists.map((list) => {
    const records = new Map<string, VersionRecord>(old[list].map((one) => [one.id, one]));
    for (const change of changes.filter((one) => one.list === list)) apply(change, records);
    return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  return { claims, judgements, quotes, events } as VersionFacts;
}

function apply(change: Change, records: Map<string, VersionRecord>): void {
  const { id } = change;
  const known = records.get(id);
  if (change.kind === "added") records.set(id, change.record);
  else if (change.kind === "withdrawn") records.delete(id);
  else if (known) records.set(id, { ...known, ...valuesOf(change, known) } as VersionRecord);
}

/** The values of a record as a change leaves them. */
function valuesOf(change: Exclude<Change, { record: VersionRecord }>, known: VersionRecord): object {
  if (change.kind === "moved") return { when: { as: change.now } };
  if (change.kind === "regraded") {
    const { word, second } = change.now;
    return "verdict" in known
      ? { verdict: word, credibility: second }
      : { likelihood: word, confidence: second };
  }
  const [first = ""] = change.now;
  if (change.what === "evidence") return { evidence: change.now.map(readEvidence) };
  if (change.what === "reported") return { reported: change.now.map(readReport) };
  if (change.what === "speaker") return { by: first };
  if ("text" in known) return { text: first };
  return "words" in known ? { words: first } : { title: first };
}

function readEvidence(line: string): VersionRecord<"claims">["evidence"][number] {
  const [, source = "", paragraph = "0", words = ""] = /^(\S+) ¶(\d+): ([\s\S]*)$/.exec(line) ?? [];
  return { source, paragraph: Number(paragraph), words };
}

function readReport(line: string): VersionRecord<"claims">["reported"][number] {
  const [, source = "", says = ""] = /^(\S+): ([\s\S]*)$/.exec(line) ?? [];
  return { source, says };
}

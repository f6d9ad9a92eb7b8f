// What changed from one version of a briefing to the next: records added and withdrawn, claims and judgements
// regraded, other words in claims and quotations, events that moved in time.
import type { Scenario } from "./scenario.ts";
import { type BriefingVersion, type RecordList, type VersionRecord, versionOf } from "./version.ts";

/** A value of a record that has changed: its name in the record, and what it was and is. */
interface Changed<Kind extends string> {
  kind: Kind;
  list: RecordList;
  id: string;
  text: string; // what the record says now
  why: string | null; // the scenario's own words
}

export type Change =
  | (Changed<"added"> & { record: VersionRecord })
  | (Changed<"withdrawn"> & { record: VersionRecord })
  | (Changed<"regraded"> & { was: Grade; now: Grade })
  | (Changed<"requoted"> & { what: Wording; was: string[]; now: string[] })
  | (Changed<"moved"> & { was: string; now: string });

/** A claim's verdict and credibility, "corroborated" and 2; a judgement's likelihood and confidence. */
export interface Grade {
  word: string;
  second: string | number;
}

/** Which words of a record: what it says, the words or reports it rests on, who said it. */
export type Wording = "text" | "evidence" | "reported" | "speaker";

/** In the order in which they are shown, weightiest first. */
export const changeKinds = ["regraded", "requoted", "moved", "added", "withdrawn"] as const;

const lists: readonly RecordList[] = ["claims", "judgements", "quotes", "events"];

/** `reasons` is a map from a record's id to the scenario's own words on why it differs. */
export function compareVersions(
  old: BriefingVersion,
  now: BriefingVersion,
  reasons: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const changes = lists.flatMap((list) => compareLists(list, old[list], now[list], reasons));
  return changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

function compareLists(
  list: RecordList,
  old: readonly VersionRecord[],
  now: readonly VersionRecord[],
  reasons: ReadonlyMap<string, string>,
): Change[] {
  const before = new Map(old.map((one) => [one.id, one]));
  const after = new Set(now.map(({ id }) => id));
  const whole = (kind: "added" | "withdrawn", record: VersionRecord): Change => {
    const why = reasons.get(record.id) ?? null;
    return { kind, list, id: record.id, text: wordingsOf(record).text[0] ?? "", record, why };
  };
  return [
    ...now.flatMap((one) => {
      const was = before.get(one.id);
      return was ? compareRecords(list, was, one, reasons.get(one.id) ?? null) : [whole("added", one)];
    }),
    ...old.filter(({ id }) => !after.has(id)).map((one) => whole("withdrawn", one)),
  ];
}

function compareRecords(
  list: RecordList,
  was: VersionRecord,
  now: VersionRecord,
  why: string | null,
): Change[] {
  const [before, after] = [wordingsOf(was), wordingsOf(now)];
  const common = { list, id: now.id, text: after.text[0] ?? "", why };
  const [grade, regrade] = [gradeOf(was), gradeOf(now)];
  const [time, moved] = [timeOf(was), timeOf(now)];
  const regraded = grade && regrade && (grade.word !== regrade.word || grade.second !== regrade.second);
  return [
    ...(regraded ? [{ kind: "regraded" as const, ...common, was: grade, now: regrade }] : []),
    ...(Object.keys(after) as Wording[])
      .filter((what) => before[what].join("\n") !== after[what].join("\n"))
      .map((what) => ({ kind: "requoted" as const, ...common, what, was: before[what], now: after[what] })),
    ...(time !== moved ? [{ kind: "moved" as const, ...common, was: time ?? "", now: moved ?? "" }] : []),
  ];
}

function gradeOf(record: VersionRecord): Grade | null {
  if ("verdict" in record) return { word: record.verdict, second: record.credibility };
  return "likelihood" in record ? { word: record.likelihood, second: record.confidence } : null;
}

const timeOf = (record: VersionRecord): string | null => ("when" in record ? record.when.as : null);

/** The text of a claim, the words of a quotation, or the title of an event. */
function textOf(record: VersionRecord): string {
  if ("text" in record) return record.text;
  return "words" in record ? record.words : record.title;
}

function wordingsOf(record: VersionRecord): Record<Wording, string[]> {
  const text = textOf(record);
  const isClaim = "evidence" in record;
  return {
    text: [text],
    speaker: "by" in record ? [record.by] : [],
    evidence: isClaim ? record.evidence.map((one) => `${one.source} ¶${one.paragraph}: ${one.words}`) : [],
    reported: isClaim ? record.reported.map(({ source, says }) => `${source}: ${says}`) : [],
  };
}

/** Why records differ from an earlier version or are gone, by their ids. */
function reasonsOf({ claims, judgements, quotes, events, withdrawn }: Scenario): Map<string, string> {
  const revised = [...claims, ...judgements, ...quotes, ...events].flatMap((one): [string, string][] =>
    one.revised ? [[one.id, one.revised]] : [],
  );
  return new Map([...Object.entries(withdrawn), ...revised]);
}

/** The changes of a deck since an earlier briefing.json. */
export const changesSince = (old: BriefingVersion, { scenario }: { scenario: Scenario }): Change[] =>
  compareVersions(old, versionOf(scenario), reasonsOf(scenario));

/** Changes by the ids of what has changed, and the day of the earlier version as shown. */
export interface ChangedRecords {
  since: string;
  byId: ReadonlyMap<string, readonly Change[]>;
}

export function gatherChanged(changes: readonly Change[], since: string): ChangedRecords {
  const byId = new Map<string, Change[]>();
  for (const change of changes) byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
  return { since, byId };
}

/** The same, for a part of the deck. A record that only the other part of the deck has does not count as withdrawn. */
export function changesOfPart(
  old: BriefingVersion,
  part: { scenario: Scenario },
  whole: { scenario: Scenario },
): Change[] {
  const { claims, judgements, quotes, events } = whole.scenario;
  const known = new Set([...claims, ...judgements, ...quotes, ...events].map(({ id }) => id));
  return changesSince(old, part).filter(({ kind, id }) => kind !== "withdrawn" || !known.has(id));
}

// What changed from one version of a briefing to the next: claims added, withdrawn or regraded, quotations
// with other words, events that moved in time.
import * as z from "zod";
import type { Scenario } from "./scenario.ts";

const words = z.object({ source: z.string(), paragraph: z.number(), words: z.string() });
const claim = z.object({
  id: z.string(),
  text: z.string(),
  verdict: z.string(),
  credibility: z.number(),
  evidence: z.array(words),
});
const quote = z.object({ id: z.string(), words: z.string() });
const event = z.object({ id: z.string(), title: z.string(), when: z.object({ as: z.string() }) });

/**
 * The part of briefing.json that is compared. Versions of any age can be read, so unknown keys are left
 * alone.
 */
export const versionSchema = z.object({
  asOf: z.string(),
  language: z.string().default("en"),
  handling: z.string().default(""),
  claims: z.array(claim),
  quotes: z.array(quote),
  events: z.array(event),
});
export type BriefingVersion = z.infer<typeof versionSchema>;
type VersionClaim = z.infer<typeof claim>;

export type Change =
  | { kind: "added"; id: string; claim: VersionClaim }
  | { kind: "withdrawn"; id: string; claim: VersionClaim }
  | { kind: "regraded"; id: string; text: string; was: Grade; now: Grade; why: string | null }
  | {
      kind: "requoted";
      id: string;
      what: "text" | "evidence" | "quotation";
      was: string[];
      now: string[];
      why: string | null;
    }
  | { kind: "moved"; id: string; text: string; was: string; now: string; why: string | null };

export interface Grade {
  verdict: string;
  credibility: number;
}

/** In the order in which they are shown, weightiest first. */
export const changeKinds = ["regraded", "requoted", "moved", "added", "withdrawn"] as const;

export function versionOf(scenario: Scenario): BriefingVersion {
  const { asOf, language, handling, claims, quotes, events } = scenario;
  return {
    ...{ asOf, language, handling },
    claims: claims.map(({ id, text, verdict, credibility, evidence }) => ({
      id,
      text,
      verdict,
      credibility,
      evidence: evidence.map(({ source, paragraph, words }) => ({ source: source.id, paragraph, words })),
    })),
    quotes: quotes.map(({ id, words }) => ({ id, words })),
    events: events.map(({ id, title, when }) => ({ id, title, when: { as: when.as } })),
  };
}

/** `reasons` is a map from a claim's id to the scenario's own words on why the claim differs. */
export function compareVersions(
  old: BriefingVersion,
  now: BriefingVersion,
  reasons: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const before = new Map(old.claims.map((one) => [one.id, one]));
  const after = new Map(now.claims.map((one) => [one.id, one]));
  const changes: Change[] = [
    ...now.claims.flatMap((one) => compareClaim(before.get(one.id), one, reasons.get(one.id) ?? null)),
    ...old.claims.flatMap((one): Change[] =>
      after.has(one.id) ? [] : [{ kind: "withdrawn", id: one.id, claim: one }],
    ),
    ...now.quotes.flatMap((one): Change[] => {
      const was = old.quotes.find(({ id }) => id === one.id);
      if (!was || was.words === one.words) return [];
      return [
        { kind: "requoted", id: one.id, what: "quotation", was: [was.words], now: [one.words], why: null },
      ];
    }),
    ...now.events.flatMap((one): Change[] => {
      const was = old.events.find(({ id }) => id === one.id);
      if (!was || was.when.as === one.when.as) return [];
      return [{ kind: "moved", id: one.id, text: one.title, was: was.when.as, now: one.when.as, why: null }];
    }),
  ];
  return changeKinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

function compareClaim(was: VersionClaim | undefined, now: VersionClaim, why: string | null): Change[] {
  const { id, text } = now;
  if (!was) return [{ kind: "added", id, claim: now }];
  const grade = ({ verdict, credibility }: VersionClaim): Grade => ({ verdict, credibility });
  const regraded = was.verdict !== now.verdict || was.credibility !== now.credibility;
  const evidence = ({ evidence }: VersionClaim): string[] =>
    evidence.map(({ source, paragraph, words }) => `${source} ¶${paragraph}: ${words}`);
  const requoted = evidence(was).join("\n") !== evidence(now).join("\n");
  return [
    ...(regraded ? [{ kind: "regraded" as const, id, text, was: grade(was), now: grade(now), why }] : []),
    ...(was.text === text
      ? []
      : [{ kind: "requoted" as const, id, what: "text" as const, was: [was.text], now: [text], why }]),
    ...(requoted
      ? [
          {
            kind: "requoted" as const,
            id,
            what: "evidence" as const,
            was: evidence(was),
            now: evidence(now),
            why,
          },
        ]
      : []),
  ];
}

/** Applies changes to an old version. Lists come out in the order of their ids. */
export function applyChanges(
  old: BriefingVersion,
  changes: readonly Change[],
): Pick<BriefingVersion, "claims" | "quotes" | "events"> {
  const claims = new Map(old.claims.map((one) => [one.id, { ...one }]));
  const quotes = new Map(old.quotes.map((one) => [one.id, { ...one }]));
  const events = new Map(old.events.map((one) => [one.id, { ...one }]));
  for (const change of changes) {
    const known = claims.get(change.id);
    if (change.kind === "added") claims.set(change.id, change.claim);
    else if (change.kind === "withdrawn") claims.delete(change.id);
    else if (change.kind === "regraded" && known) Object.assign(known, change.now);
    else if (change.kind === "moved")
      Object.assign(events.get(change.id) ?? {}, { when: { as: change.now } });
    else if (change.kind === "requoted" && change.what === "quotation")
      Object.assign(quotes.get(change.id) ?? {}, { words: change.now[0] });
    else if (change.kind === "requoted" && change.what === "text" && known) known.text = change.now[0] ?? "";
    else if (change.kind === "requoted" && known) known.evidence = change.now.map(readEvidence);
  }
  const sorted = <Entity extends { id: string }>(all: Map<string, Entity>): Entity[] =>
    [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { claims: sorted(claims), quotes: sorted(quotes), events: sorted(events) };
}

function readEvidence(line: string): VersionClaim["evidence"][number] {
  const [, source = "", paragraph = "0", words = ""] = /^(\S+) ¶(\d+): ([\s\S]*)$/.exec(line) ?? [];
  return { source, paragraph: Number(paragraph), words };
}

/** Why claims differ from an earlier version, by the claims' ids. */
export const reasonsOf = ({ claims }: Scenario): ReadonlyMap<string, string> =>
  new Map(claims.flatMap(({ id, revised }): [string, string][] => (revised ? [[id, revised]] : [])));

/** The changes of a deck since an earlier briefing.json. */
export const changesSince = (old: BriefingVersion, { scenario }: { scenario: Scenario }): Change[] =>
  compareVersions(old, versionOf(scenario), reasonsOf(scenario));

/** The same, for a part of the deck. What only stands in its other part was not withdrawn. */
export const changesOfPart = (
  old: BriefingVersion,
  part: { scenario: Scenario },
  whole: { scenario: Scenario },
): Change[] => {
  const known = new Set(whole.scenario.claims.map(({ id }) => id));
  return changesSince(old, part).filter(({ kind, id }) => kind !== "withdrawn" || !known.has(id));
};

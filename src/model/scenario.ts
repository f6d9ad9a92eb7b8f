// The facts of a briefing with every id resolved to its entity. Everything that is drawn, listed or cited
// comes from here.

import type { likelihoods } from "../language/likelihoods.ts";
import type { CitedPart } from "../text/cited-text.ts";
import type { actorKinds, confidences, precisions, relationKinds } from "./kinds.ts";
import type { Layer } from "./layer.ts";
import type { Location } from "./location.ts";
import type { quoteChecks, verdicts } from "./verdicts.ts";

type ActorKind = (typeof actorKinds)[number];
type RelationKind = (typeof relationKinds)[number];
export type Precision = (typeof precisions)[number];

/** The mark of a side: diamond, square, triangle, cross, bar; a ring for onlookers. */
export const sideMarks = ["a", "b", "c", "d", "e", "n"] as const;
export type Side = (typeof sideMarks)[number];
export type SideNames = Partial<Record<Side, string>>; // of the sides that occur, in the order of `sideMarks`
export type Verdict = (typeof verdicts)[number];
export type Likelihood = (typeof likelihoods)[number];
export type Confidence = (typeof confidences)[number]; // of a judgement: how good its evidence is
export type QuoteCheck = (typeof quoteChecks)[number];
// Admiralty code, for a source: A is best, F cannot be judged
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F";
// Admiralty code, for a claim: 1 is confirmed, 6 cannot be judged
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export interface Scenario {
  title: string;
  shortTitle: string; // in the head of every slide
  subtitle: string;
  dates: string; // as shown, "23–24 March 2023"
  language: string; // BCP 47
  dir: "ltr" | "rtl";
  timezone: Zone;
  handling: string;
  asOf: string; // as shown, "22 November 2026"
  asOfDay: string | null; // the same as YYYY-MM-DD; null if `asOf` names no day with a year
  author: string;
  sides: SideNames;
  accounts: Record<string, string>; // id → name, in the order written
  accountSources: Record<string, Source[]>; // id → the sources that tell it; empty if the author names none
  rail: string; // id of the account whose steps are `moves`
  sources: Source[];
  quotes: Quote[];
  actors: Actor[];
  relations: Relation[];
  places: Place[];
  events: Event[];
  counts: Count[];
  claims: Claim[];
  layers: Layer[]; // outlines of the author's own, for maps
  judgements: Judgement[];
  withdrawn: Record<string, string>; // id of what an earlier version held → why it is gone
  moves: Move[]; // the steps of the account that the rail shows, in order
}

export interface Zone {
  id: string; // IANA name, "Asia/Damascus", or an offset, "+03:00"
  offset: string; // "+03:00", valid at the first time in the scenario
  name: string; // as shown, "Syrian time"
}

/** One step of an account: the events that share a step number. The rail shows the first of them. */
export interface Move {
  step: number; // 1-based
  side: Side;
  title: string;
  when: When;
  events: Event[];
}

export interface Source {
  id: string;
  number: number; // position in the list, 1-based, as shown on the page
  publisher: string;
  title: string;
  date: string | null; // as shown; null if unknown, which the page says
  day: string | null; // the last day that `date` names, YYYY-MM-DD; null if it names none with a year
  address: string | null; // URL of the original
  seenIn: string | null; // where the text was read, if not in the original
  language: string | null; // BCP 47, of its title and words; null: that of the briefing
  kind: "article" | "official" | "press" | "monitor" | "party" | "think-tank" | "reference";
  reliability: Reliability; // graded by this briefing
  why: string; // reason for the grade
  text: string | null; // file name of its text in the folder of texts
  publicDomain: boolean;
  relays: Source[]; // the sources it repeats, so that it is not an origin itself
  origin: string | null; // who knew it first-hand, if their own text was not at hand
  party: Side | null; // the side of the conflict it belongs to
  access: "first-hand" | "relayed" | "derived" | null; // how it knows what it says
  author: string | null;
  accessed: string | null; // when it was read, UTC, "2026-11-22T10:00Z"
  archive: string | null; // address of an archived copy
  private: string | null; // a note for private copies only
  at: Location;
}

/** The source's own words, at most 40 of them, the shortest passage that supports the claim. */
export interface Evidence {
  source: Source;
  paragraph: number; // 0 is the title
  sought?: boolean; // true if the author gave no paragraph and the lock finds it
  words: string;
  at: Location;
}

/** Our paraphrase of a source whose text was not at hand. It is always shown as unchecked. */
export interface Report {
  source: Source;
  says: string;
  why?: string; // why it is paraphrased although the text is at hand
  at: Location;
}

export interface Support {
  evidence: Evidence[];
  reported: Report[];
  revised?: string; // why it differs from an earlier version
}

export interface Quote extends Support {
  id: string;
  by: Actor;
  occasion: string;
  source: Source;
  paragraph: number;
  words: string; // as the source gives them, without quotation marks
  sought?: boolean; // as in Evidence
  // the record's wording of the same words; of several records, the one that differs most
  record: Evidence | null;
  records: Evidence[]; // all records
  isRecord: boolean; // true if the source is itself the record: a transcript, a release, a letter
  wordsAt: Location;
  check: QuoteCheck; // computed by comparing the source's wording with the record's
  at: Location;
}

export interface Actor extends Support {
  id: string;
  name: string;
  role: string;
  side: Side;
  kind: ActorKind;
  onlooker: boolean;
  at: Location;
}

export interface Relation extends Support {
  id: string;
  kind: RelationKind;
  from: Actor;
  to: Actor;
  verb: string; // "flies"; empty: the words of its kind
  label: string;
  at: Location;
}

export interface Place extends Support {
  id: string;
  name: string;
  latitude: number; // degrees, WGS84
  longitude: number;
  radius: number; // km within which the place surely lies
  at: Location;
}

/** A time as an account gives it, and the earliest and latest moment that it allows. */
export interface When {
  as: string; // as shown: "Thursday", "13:38", "No hour given"
  from: number | null; // earliest, ms since 1970; null if the account gives no time
  to: number | null; // latest, ms since 1970
  precision: Precision;
  approximate?: boolean; // about that time
  uncertain?: boolean; // doubtful
  offset?: string; // UTC offset in its own zone at that time, "-04:00"; missing: the scenario's
}

export interface Effect {
  what: string; // what the number counts: "American contractor killed"
  min: number;
  max: number | null; // null means "at least min"
  show: boolean; // in large type on the event's slide
}

export interface Event extends Support {
  id: string;
  account: string; // id of the account
  kind: "strike" | "statement" | "order" | "other";
  title: string; // a few words, for the rail
  what: string; // one phrase, for the event's slide
  label: string; // on the arrow of a sequence
  tells: Event[]; // the same event as other accounts tell it
  when: When;
  places: Place[];
  where: string; // in the account's words
  actor: Actor | null;
  by: string; // to whom the account attributes it, in the account's words
  target: Actor | null;
  means: string;
  effects: Effect[];
  respondsTo: { event: Event; basis: "stated" | "inferred" }[];
  retaliation: boolean; // true for a strike that answers a strike of the other side
  step: number | null;
  quotes: Quote[]; // quotes that were said in it
  at: Location;
}

/** A number that somebody gave for what an event did. */
export interface Count extends Support {
  id: string;
  event: Event;
  what: string;
  min: number;
  max: number | null;
  who: string;
  when: When;
  at: Location;
}

export interface Claim extends Support {
  id: string;
  text: string;
  whose: Source;
  about: Event | null;
  verdict: Verdict;
  credibility: Credibility;
  at: Location;
}

/** What the authors judge: how probable it is and, kept apart, how good the evidence is. It rests on what it cites. */
export interface Judgement extends Support {
  id: string;
  text: string; // a sentence without a word of likelihood
  likelihood: Likelihood;
  confidence: Confidence;
  because: string; // of the confidence
  restsOn: CitedText[];
  wouldChange: CitedText[];
  alternatives: CitedText[]; // considered and set aside
  at: Location;
}

/** Words of ours with the ids they cite, and where they stand. */
export interface CitedText {
  parts: readonly CitedPart[];
  at: Location;
}

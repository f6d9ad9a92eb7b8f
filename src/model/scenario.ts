// The facts of a briefing, resolved: every id has become the thing it names. Drawn, listed and cited from here.
import type { Location } from "./location.ts";
export const actorKinds = ["state", "body", "person", "group", "place", "thing"] as const;
export const relationKinds = [
  "organ",
  "member",
  "command",
  "backing",
  "supplies",
  "alliance",
  "speaks-for",
  "opposes",
  "mediation",
  "hypothesis",
  "denial",
  "own", // what its verb says
] as const;
export const precisions = [
  "minute",
  "hour",
  "part-of-day",
  "day",
  "month",
  "year",
  "span",
  "unknown",
] as const;

export type ActorKind = (typeof actorKinds)[number];
export type RelationKind = (typeof relationKinds)[number];
export type Precision = (typeof precisions)[number];

/** The mark of a side: diamond, square, triangle, cross, bar; a ring for onlookers. */
export const sideMarks = ["a", "b", "c", "d", "e", "n"] as const;
export type Side = (typeof sideMarks)[number];
export type SideNames = Partial<Record<Side, string>>; // of the sides that there are, in their order
export const verdicts = [
  "corroborated",
  "corroborated-by-a-party",
  "partly",
  "contradicted",
  "single-origin",
  "single-source",
  "opinion",
  "unchecked",
] as const;
export type Verdict = (typeof verdicts)[number];
export type QuoteCheck = "verbatim" | "altered" | "not-found";
export type Reliability = "A" | "B" | "C" | "D" | "E" | "F"; // Admiralty, of a source
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6; // Admiralty, of a claim; 6 = cannot be judged

export interface Scenario {
  title: string;
  shortTitle: string; // in the chrome of every slide
  subtitle: string;
  dates: string; // as shown, "23–24 March 2023"
  language: string; // BCP 47
  dir: "ltr" | "rtl";
  timezone: Zone;
  handling: string;
  asOf: string; // as shown, "22 November 2026"
  author: string;
  sides: SideNames;
  accounts: Record<string, string>; // id → name, in their order
  accountSources: Record<string, Source[]>; // id → the sources that tell it; empty: not said
  rail: string; // id of the account whose steps are the moves
  sources: Source[];
  quotes: Quote[];
  actors: Actor[];
  relations: Relation[];
  places: Place[];
  events: Event[];
  counts: Count[];
  claims: Claim[];
  moves: Move[]; // the steps of the account that the rail shows, in order
}

export interface Zone {
  id: string; // IANA, "Asia/Damascus", or an offset
  offset: string; // "+03:00", at the first time of the scenario
  name: string; // "Syrian time"
}

/** One step of a story: the events that share a step number. The rail shows its first event. */
export interface Move {
  step: number; // 1-based
  side: Side;
  title: string;
  when: When;
  events: Event[];
}

export interface Source {
  id: string;
  number: number; // place in the list, 1-based; shown on the page
  publisher: string;
  title: string;
  date: string | null; // as shown; null: unknown, and said so
  address: string | null; // the original
  seenIn: string | null; // the carrier it was read in, if not the original
  language: string | null; // BCP 47, of its title and words; null: the briefing's
  kind: "article" | "official" | "press" | "monitor" | "party" | "think-tank" | "reference";
  reliability: Reliability; // this briefing's own grade
  why: string; // of the grade
  text: string | null; // file name among the texts quotations are checked against
  publicDomain: boolean;
  relays: Source[]; // whom it has it from: it is no origin of its own
  origin: string | null; // who had it first hand where no text of theirs is at hand
  party: Side | null; // the side it belongs to
  access: "first-hand" | "relayed" | "derived" | null; // how it knows
  author: string | null;
  accessed: string | null; // when it was read, UTC
  archive: string | null; // address of an archived copy
  private: string | null; // only in a private copy
  at: Location;
}

/** The source's own words. At most 40, and the shortest that carry the claim. */
export interface Evidence {
  source: Source;
  paragraph: number; // 0 is the title
  sought?: boolean; // its author gave no paragraph: the lock holds it
  words: string;
  at: Location;
}

/** Our paraphrase of a source whose text was not at hand; always shown unchecked. */
export interface Report {
  source: Source;
  says: string;
  why?: string; // why it is not quoted, where the text is at hand
  at: Location;
}

export interface Support {
  evidence: Evidence[];
  reported: Report[];
}

export interface Quote extends Support {
  id: string;
  by: Actor;
  occasion: string;
  source: Source;
  paragraph: number;
  words: string; // as the source gives them, without the marks
  sought?: boolean; // as in Evidence
  record: Evidence | null; // the same occasion, as the record has it: of several the one that differs most
  records: Evidence[]; // all of them
  isRecord: boolean; // the source is itself the record: a transcript, a release, a letter
  wordsAt: Location;
  check: QuoteCheck; // computed: source's wording against the record's
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
  verb: string; // "flies"; empty: what its kind says
  label: string;
  at: Location;
}

export interface Place extends Support {
  id: string;
  name: string;
  latitude: number; // degrees, WGS84
  longitude: number;
  radius: number; // km, honest uncertainty
  at: Location;
}

/** A time as an account gives it, and the span in which it then must lie. */
export interface When {
  as: string; // how it is shown: "Thursday", "13:38", "No hour given"
  from: number | null; // ms since 1970, earliest; null: the account gives none
  to: number | null; // ms since 1970, latest
  precision: Precision;
  approximate?: boolean; // about then
  uncertain?: boolean; // perhaps then
  offset?: string; // of its own zone at that time, "-04:00"; the scenario's if left out
}

export interface Effect {
  what: string; // "American contractor killed"
  min: number;
  max: number | null; // null: "at least min"
  show: boolean; // large on the event's slide
}

export interface Event extends Support {
  id: string;
  account: string; // its id
  kind: "strike" | "statement" | "order" | "other";
  title: string; // a few words, for the rail
  what: string; // one phrase, for the event's slide
  label: string; // along the message in a sequence
  tells: Event[]; // events of other accounts that are the same one
  when: When;
  places: Place[];
  where: string; // as the account words it
  actor: Actor | null;
  by: string; // "attributed to", as the account words it
  target: Actor | null;
  means: string;
  effects: Effect[];
  respondsTo: { event: Event; basis: "stated" | "inferred" }[];
  retaliation: boolean; // a strike that answers a strike of the other side
  step: number | null;
  quotes: Quote[]; // said in it
  at: Location;
}

/** A number somebody gave for something an event did. */
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
  revised?: string; // why it differs from an earlier version
  credibility: Credibility;
  at: Location;
}

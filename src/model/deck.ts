// The checked deck: what the renderers take. No dangling id, no missing part; nothing unchecked can be drawn.
import type { Block, CitationRef, FigureSpec, Inline } from "./inline.ts";
import type { Location } from "./location.ts";
import type { Actor, Claim, Event, Evidence, Quote, Relation, Scenario, Source } from "./scenario.ts";

export type Citation =
  | { kind: "claim"; claim: Claim; at: Location }
  | { kind: "event"; event: Event; at: Location }
  | { kind: "quote"; quote: Quote; at: Location }
  | { kind: "source"; source: Source; paragraph: number | null; evidence: Evidence[]; at: Location };

export type Text = Inline<Citation>[];
export type Flow = Block<Citation>[];

export const layouts = [
  "title",
  "bluf",
  "sources",
  "map",
  "actors",
  "sequence",
  "ladder",
  "toll",
  "event",
  "quote",
  "compare",
  "text",
] as const;
export type Layout = (typeof layouts)[number];

export interface Deck {
  scenario: Scenario;
  slides: Slide[]; // in reading order; a slide below another follows it
  checked: CheckedWords;
}

/** What quotations.lock knows: shown beside the words and in the list of sources. */
export interface CheckedWords {
  dates: ReadonlyMap<string, string>; // key of a ledger entry → the day it was checked, YYYY-MM-DD
  shares: readonly Share[];
}

/** How much of a source's text stands in the briefing; overlapping words count once. */
export interface Share {
  source: Source;
  quoted: number; // characters
  characters: number; // of the whole text
}

export interface Slide {
  id: string;
  file: string;
  folio: string; // as shown: "5", and "5.1" for the first below slide 5
  below: boolean;
  section: string;
  account: "told" | "record" | null;
  duration: number; // seconds planned
  headline: Text; // made by the tool where the layout shows none
  headlineText: string; // the same in plain words: outline, contents, search
  content: Content;
  steps: Step[]; // what lights up, in order; empty: none or an incremental list
  stepCount: number; // states after the first; steps, or items of incremental lists
  notes: Notes;
  citations: Citation[]; // every one on the slide and in its notes, in order
  sources: { source: Source; paragraphs: number[] }[]; // for the source line, by number
  allow: Record<string, string>; // rule → reason
  at: Location;
}

export type Content =
  | { layout: "title"; flow: Flow }
  | { layout: "bluf"; judgements: Judgement[] }
  | { layout: "sources"; show: ("about" | "verdicts" | "grades")[]; flow: Flow; graded: Graded[] }
  | { layout: "map" | "actors" | "sequence" | "ladder" | "toll"; figure: FigureSpec; flow: Flow }
  | { layout: "event"; event: Event; claims: Claim[]; flow: Flow }
  | { layout: "quote"; quote: Quote; flow: Flow }
  | { layout: "compare"; head: Text[]; rows: CompareRow[]; flow: Flow }
  | { layout: "text"; flow: Flow };

export interface Judgement {
  headline: Text;
  flow: Flow;
  claims: Claim[]; // cited in it, in order; their verdicts are its badges
}

export interface Graded {
  text: Text;
  claim: Claim;
}

export interface CompareRow {
  cells: Text[]; // without the last
  verdict: Text; // the last column
}

export interface Step {
  target:
    | { kind: "event"; event: Event }
    | { kind: "actor"; actor: Actor }
    | { kind: "relation"; relation: Relation }
    | { kind: "claim"; claim: Claim };
  label: string;
}

/** Speaker notes by their parts. What is held back or private never leaves with --public. */
export interface Notes {
  say: Flow;
  ifAsked: Flow;
  holdBack: Flow;
  private: Flow;
  quotes: Quote[]; // every quote cited on the slide or in its notes, added by the tool
}

/** A slide as written: its citations may name nothing. */
export type ParsedFlow = Block<CitationRef>[];
export type ParsedText = Inline<CitationRef>[];

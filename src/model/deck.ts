// The checked deck, which the renderers take: every id is resolved and every part is there, so nothing
// unchecked can be drawn.

import type { Change } from "./changes.ts";
import type { SlideFigure } from "./figure.ts";
import type { Block, CitationRef, Inline } from "./inline.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Location } from "./location.ts";
import type {
  Actor,
  Claim,
  Event,
  Evidence,
  Judgement,
  Quote,
  Relation,
  Scenario,
  Source,
} from "./scenario.ts";

export type Citation =
  | { kind: "claim"; claim: Claim; at: Location }
  | { kind: "event"; event: Event; at: Location }
  | { kind: "quote"; quote: Quote; at: Location }
  | { kind: "judgement"; judgement: Judgement; at: Location }
  | { kind: "source"; source: Source; paragraph: number | null; evidence: Evidence[]; at: Location };

export type Text = Inline<Citation>[];
export type Flow = Block<Citation>[];

export interface Deck {
  scenario: Scenario;
  slides: Slide[]; // in reading order; a slide that stands below another follows it
  ledger: readonly LedgerEntry[]; // every wording of a source that the scenario quotes
  checked: CheckedWords;
  // for entities of the scenario; rules lifted for a slide are in the slide's `allow`
  lifted: readonly LiftedRule[];
  changes: readonly Change[]; // since the earlier version; empty without one
  since: string; // the day of the earlier version, as shown; "" without one
}

/** A rule that an author lifted for one entity, and the reason. */
export interface LiftedRule {
  entity: string; // id of the entity
  rule: string;
  reason: string;
}

/** What quotations.lock knows. It is shown beside the words and in the list of sources. */
export interface CheckedWords {
  dates: ReadonlyMap<string, string>; // key of a ledger entry → the day it was checked, YYYY-MM-DD
  shares: readonly Share[];
  // key → text directive (`:~:text=`) that leads a browser to the words, percent-encoded
  fragments: ReadonlyMap<string, string>;
  // key → range of characters in the paragraph: "10-42"; "10-42,60-80" where words are left out
  stretches: ReadonlyMap<string, string>;
  hashes: ReadonlyMap<string, string>; // id of a source → SHA-256 of its text
  captures: ReadonlyMap<string, string>; // id of a source → SHA-256 of the file as it was captured
}

/** How much of a source's text is quoted in the briefing. Words quoted twice count once. */
export interface Share {
  source: Source;
  quoted: number; // characters
  characters: number; // of the whole text
}

export interface Slide {
  id: string;
  file: string;
  folio: string; // slide number as shown: "5"; "5.1" for the first slide below slide 5
  below: boolean;
  section: string;
  account: string | null; // id of the account that the slide tells
  duration: number; // seconds planned
  headline: Text; // made by the tool where the layout shows no headline
  headlineText: string; // the same as plain words, for outline, contents and search
  headlineMade: boolean; // true if the tool made it, so that no author wrote it
  content: Content;
  texts: TextUnit[]; // the words that the layout shows, without the headline
  figures: SlideFigure[]; // the drawings that the layout shows, with the map that a layout adds
  shows: ShownFact[]; // facts that the layout puts on the slide even if the author does not cite them
  steps: Step[]; // what lights up, in order; empty if nothing does, or if list items appear one by one
  // if true, nothing is highlighted before the first step; if false, everything has its own colours then
  beginsDimmed: boolean;
  // number of states after the first: one for each step, or for each item of an incremental list
  stepCount: number;
  standing: number; // items of an incremental list that are there from the start: one where the slide would begin empty
  notes: Notes;
  citations: Citation[]; // every citation on the slide and in its notes, in order
  sources: { source: Source; paragraphs: number[] }[]; // for the source line, by source number
  allow: Record<string, string>; // rule id → reason
  at: Location;
}

/** What a slide shows, as its layout has read it. Other fields are known to that layout only. */
export interface Content {
  layout: string; // name of the layout in front matter
  [part: string]: unknown;
}

/**
 * Texts that belong together: a paragraph, a heading, a row of a table, a judgement. A citation in one part
 * supports all parts.
 */
export interface TextUnit {
  role: "heading" | "statement"; // a heading sums up the whole slide
  parts: Text[]; // cells of a row, or a heading and its paragraphs; each begins a new line
  at: Location;
}

/**
 * A fact of the scenario that a layout puts on its slide by itself: on an event's slide, the event and the
 * claims about it.
 */
export type ShownFact =
  | { kind: "event"; event: Event }
  | { kind: "claim"; claim: Claim }
  | { kind: "quote"; quote: Quote }
  | { kind: "judgement"; judgement: Judgement };

export interface Step {
  target:
    | { kind: "event"; event: Event }
    | { kind: "actor"; actor: Actor }
    | { kind: "relation"; relation: Relation }
    | { kind: "claim"; claim: Claim }
    | { kind: "judgement"; judgement: Judgement };
  label: string;
}

/** Speaker notes by their parts. Parts that are held back or private are filled in a private copy only. */
export interface Notes {
  say: Flow;
  ifAsked: Flow;
  holdBack: Flow;
  private: Flow;
  quotes: Quote[]; // every quote cited on the slide or in its notes; the tool adds them
}

/** A slide as written: the ids in its citations may not exist. */
export type ParsedFlow = Block<CitationRef>[];
export type ParsedText = Inline<CitationRef>[];

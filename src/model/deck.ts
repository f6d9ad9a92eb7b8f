// The checked deck: what the renderers take. No dangling id, no missing part; nothing unchecked can be drawn.

import type { Change } from "./changes.ts";
import type { SlideFigure } from "./figure.ts";
import type { Block, CitationRef, Inline } from "./inline.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Location } from "./location.ts";
import type { Actor, Claim, Event, Evidence, Quote, Relation, Scenario, Source } from "./scenario.ts";

export type Citation =
  | { kind: "claim"; claim: Claim; at: Location }
  | { kind: "event"; event: Event; at: Location }
  | { kind: "quote"; quote: Quote; at: Location }
  | { kind: "source"; source: Source; paragraph: number | null; evidence: Evidence[]; at: Location };

export type Text = Inline<Citation>[];
export type Flow = Block<Citation>[];

export interface Deck {
  scenario: Scenario;
  slides: Slide[]; // in reading order; a slide below another follows it
  ledger: readonly LedgerEntry[]; // every wording of a source that the scenario holds
  checked: CheckedWords;
  lifted: readonly LiftedRule[]; // on things of the scenario; those on slides are in `allow` there
  changes: readonly Change[]; // since the earlier version, if there is one
}

/** A rule that an author lifted for a thing, and why. */
export interface LiftedRule {
  entity: string; // id
  rule: string;
  reason: string;
}

/** What quotations.lock knows: shown beside the words and in the list of sources. */
export interface CheckedWords {
  dates: ReadonlyMap<string, string>; // key of a ledger entry → the day it was checked, YYYY-MM-DD
  shares: readonly Share[];
  fragments: ReadonlyMap<string, string>; // key → text directive that leads a browser to the words, percent-encoded
  stretches: ReadonlyMap<string, string>; // key → where in the paragraph: "10-42", or "10-42,60-80" where it is cut
  hashes: ReadonlyMap<string, string>; // id of a source → SHA-256 of its text
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
  account: string | null; // whose account it tells
  duration: number; // seconds planned
  headline: Text; // made by the tool where the layout shows none
  headlineText: string; // the same in plain words: outline, contents, search
  headlineMade: boolean; // by the tool: no author wrote it
  content: Content;
  texts: TextUnit[]; // what the layout shows in words, without the headline
  figures: SlideFigure[]; // what the layout shows in drawings, its own map among them
  shows: ShownFact[]; // what the layout sets on the slide by itself, whatever the author cites
  steps: Step[]; // what lights up, in order; empty: none or an incremental list
  beginsDimmed: boolean; // before its first step nothing is lit; else all is shown in its own colours
  stepCount: number; // states after the first; steps, or items of incremental lists
  notes: Notes;
  citations: Citation[]; // every one on the slide and in its notes, in order
  sources: { source: Source; paragraphs: number[] }[]; // for the source line, by number
  allow: Record<string, string>; // rule → reason
  at: Location;
}

/** What a slide shows, as its layout has read it. Only that layout knows what else it holds. */
export interface Content {
  layout: string; // as front matter names it
  [part: string]: unknown;
}

/** Texts that belong together: a paragraph, a heading, a row of a table, a judgement. What one part cites stands beside all. */
export interface TextUnit {
  role: "heading" | "statement"; // a heading says what the whole slide says
  parts: Text[]; // cells of a row, or a heading and its paragraphs; each begins a line
  at: Location;
}

/** A fact of the scenario that a layout sets on its slide: the event of an event's slide, with the claims about it. */
export type ShownFact =
  | { kind: "event"; event: Event }
  | { kind: "claim"; claim: Claim }
  | { kind: "quote"; quote: Quote };

export interface Step {
  target:
    | { kind: "event"; event: Event }
    | { kind: "actor"; actor: Actor }
    | { kind: "relation"; relation: Relation }
    | { kind: "claim"; claim: Claim };
  label: string;
}

/** Speaker notes by their parts. What is held back or private only in a private copy. */
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

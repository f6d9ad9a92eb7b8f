// The data of the source desk: every source with a text, its paragraphs, and what rests on which of its
// words.

export interface DeskData {
  title: string;
  dates: string;
  sources: DeskSource[];
  reported: number; // number of sources without a text
  stand: number; // number of wordings found in their texts
  broken: number; // number of wordings not found
  unread: number; // number of slides with errors, of which nobody knows what they cite
  scenario: string; // hash of the scenario's files, so that newer ones are not overwritten
}

export interface DeskSource {
  number: number; // its number on the slides
  id: string;
  publisher: string;
  title: string;
  date: string | null;
  kind: string;
  grade: string;
  why: string;
  file: string;
  paragraphs: DeskParagraph[];
  quoted: number; // number of different quoted spans
  supports: number; // number of entities that rest on them
}

export interface DeskParagraph {
  number: number;
  text: string;
  spans: [from: number, to: number][]; // in order, without overlaps
  uses: DeskUse[];
  broken: DeskBroken[];
}

export interface DeskUse {
  kind: string; // "claim"
  id: string;
  name: string; // its text
  words: string; // words of the source
  slides: { folio: string; id: string; title: string }[];
}

/** Words that are given as this source's and are not in its text. */
export interface DeskBroken {
  key: string; // key in the ledger
  subject: string; // "claim near-hasakah"
  given: string;
  found: string; // the nearest passage; empty if none is near
  place: string; // file and line, "slides/scenario.yaml:1227"
}

/** Words that an author selected in a paragraph of a source. */
export interface Selection {
  source: string; // id
  paragraph: number;
  words: string;
}

/** A wording in scenario.yaml to be replaced by another. */
export interface Taken {
  key: string; // key in the ledger
  from: string; // as it is in scenario.yaml
  to: string;
  scenario: string; // hash of the files that the page shows
}

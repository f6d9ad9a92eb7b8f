// What the source desk shows: every source with a text, its paragraphs, and what rests on which words of them.

export interface DeskData {
  title: string;
  dates: string;
  sources: DeskSource[];
  reported: number; // sources without a text
  stand: number; // wordings that stand in their texts
  broken: number; // and that do not
  scenario: string; // hash of the scenario's files, so that nothing is written over a newer one
}

export interface DeskSource {
  number: number; // as on the slides
  id: string;
  publisher: string;
  title: string;
  date: string | null;
  kind: string;
  grade: string;
  why: string;
  file: string;
  paragraphs: DeskParagraph[];
  quoted: number; // different spans
  supports: number; // things that rest on them
}

export interface DeskParagraph {
  number: number;
  text: string;
  spans: [from: number, to: number][]; // in order, none over another
  uses: DeskUse[];
  broken: DeskBroken[];
}

export interface DeskUse {
  kind: string; // "claim"
  id: string;
  name: string; // its text
  words: string; // of the source
  slides: { folio: string; id: string; title: string }[];
}

/** Words that are given as this source's and stand nowhere in its text. */
export interface DeskBroken {
  key: string; // of the ledger
  subject: string; // "claim near-hasakah"
  given: string;
  found: string; // the nearest; empty: nothing is near
  place: string; // "slides/scenario.yaml:1227"
}

/** Overlapping stretches become one. */
export function joinSpans(spans: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

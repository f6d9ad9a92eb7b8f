// What every part of the renderer needs: the scenario, the drawn figures, and the words of the interface.
import { chooseKey } from "../language/plurals.ts";
import type { ChangedRecords } from "../model/changes.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { Scenario, Source } from "../model/scenario.ts";
import { formatRange, type NumberRange } from "../text/numerals.ts";
import type { Openings } from "./open-words.ts";

/** The interface's word with that id; `{name}` is replaced by `values.name`. A missing word shows its id. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

/**
 * What sources in other languages say and how they are named; empty if all sources share the briefing's
 * language.
 */
export interface Sayings {
  foreign: { text: string; source: Source }[];
  own: string[]; // what sources in the briefing's language say
}

export interface Context {
  scenario: Scenario;
  figures: ReadonlyMap<string, DrawnFigure>;
  say: Say;
  contentHash: string;
  lastFolio: string;
  sayings: Sayings;
  openings: Openings;
  changed: ChangedRecords;
  place: "slide" | "notes";
  // after citations: marks alone, marks with words, or only those of quotations where claims show theirs
  // elsewhere
  badges: "bare" | "words" | "quotes";
  longHead: boolean; // the headline takes two lines
  last: boolean; // the last slide, which lists the sources if there is room
  items: { shown: number }; // of incremental lists on this slide, counted while rendering; below 0: so many need no step
}

export function makeSay(strings: Readonly<Record<string, string>>): Say {
  return (id, values = {}) =>
    (strings[chooseKey(strings, id, values.count)] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
}

/** "4", "7–9", "at least 4". */
export const sayRange = (range: NumberRange, say: Say): string =>
  formatRange(range, say("language.tag"), (min) => say("figure.at-least", { min }));

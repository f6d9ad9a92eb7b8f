// What every part of the renderer needs to know: the scenario, the drawn figures, and the words of the interface.
import { chooseKey } from "../language/plurals.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { Scenario, Source } from "../model/scenario.ts";

/** The word of the interface with that id, `{name}` filled in. A missing one shows its id. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

/** What sources in other languages say, and how they are called; empty where there are none. */
export interface Sayings {
  foreign: { text: string; source: Source }[];
  own: string[]; // what the others say
}

export interface Context {
  scenario: Scenario;
  figures: ReadonlyMap<string, DrawnFigure>;
  say: Say;
  contentHash: string;
  lastFolio: string;
  sayings: Sayings;
  place: "slide" | "notes";
  badges: "bare" | "words" | "quotes"; // behind citations: alone, with words; of quotations only, claims have theirs elsewhere
  longHead: boolean; // the headline needs two lines
  last: boolean; // the last slide, which may list the sources
  items: { shown: number }; // of incremental lists on this slide, so far
}

export function makeSay(strings: Readonly<Record<string, string>>): Say {
  return (id, values = {}) =>
    (strings[chooseKey(strings, id, values.count)] ?? id).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
}

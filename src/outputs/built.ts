// What every output is made from: the deck that was checked, drawn and published, and the page made of it. What is
// private is in it only if the build was asked for it.
import type { Deck } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { BriefingHead } from "../model/head.ts";
import type { Page } from "./html/page.ts";

export interface Built {
  deck: Deck;
  figures: ReadonlyMap<string, DrawnFigure>; // by id
  strings: Readonly<Record<string, string>>; // of the interface, in the briefing's language
  head: BriefingHead;
  page: Page;
}

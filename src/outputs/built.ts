// What every output is made from: the checked, drawn and published deck, and its page. Private parts are in
// it only if the build was asked for them.

import type { Deck } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { Block, BriefingHead } from "../model/page.ts";
import type { Page } from "./html/page.ts";

export interface Built {
  deck: Deck;
  figures: ReadonlyMap<string, DrawnFigure>; // by figure id
  strings: Readonly<Record<string, string>>; // the interface's words in the briefing's language
  head: BriefingHead;
  page: Page;
  blocks: readonly Block[]; // the pieces that the page's body is joined of
}

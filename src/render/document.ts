// A checked deck and its drawn figures → the body of the page. Nothing is checked here.

import { type Context, makeSay } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderMarks } from "../markup/marks.ts";
import { gatherSayings } from "../markup/speech.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";
import { renderContents, renderSkipLink } from "./contents.ts";
import { renderEntities } from "./entities/entities.ts";
import { renderSlide } from "./slide.ts";
import { renderSourcesSection } from "./sources-section.ts";

/**
 * `contentHash` is shown in the foot of every slide, so that prints of different versions can be told apart.
 */
export function renderDocument(
  deck: Deck,
  figures: ReadonlyMap<string, DrawnFigure>,
  strings: Readonly<Record<string, string>>,
  contentHash: string,
): Html {
  const { scenario, slides } = deck;
  const lastFolio = slides.filter(({ below }) => !below).at(-1)?.folio ?? "";
  const context: Context = {
    ...{ scenario, figures, contentHash, lastFolio, say: makeSay(strings) },
    sayings: gatherSayings(scenario, deck.ledger),
    ...{ place: "slide", badges: "bare", longHead: false, last: false, items: { shown: 0 } },
  };
  const stacks = groupStacks(slides).map((stack) => {
    const sections = stack.map((slide) => {
      const last = slide === slides.at(-1);
      const after = last ? renderSourcesSection(deck, context) : null;
      return renderSlide(slide, slide === slides[0], after, { ...context, last });
    });
    return sections.length === 1 ? sections[0] : html`<section data-stack>${sections}</section>`;
  });
  const body = html`<div class="wrap"><main class="deck">${stacks}</main></div>`;
  return html`${renderSkipLink(slides, context)}${renderMarks()}${renderContents(deck, context)}${body}${renderEntities(deck, body, context)}`;
}

/** A slide and those below it form a stack. */
function groupStacks(slides: readonly Slide[]): Slide[][] {
  const stacks: Slide[][] = [];
  for (const slide of slides) {
    const last = stacks.at(-1);
    if (slide.below && last) last.push(slide);
    else stacks.push([slide]);
  }
  return stacks;
}

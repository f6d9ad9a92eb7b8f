// A checked deck and its drawn figures → the body of the page. Nothing is checked here.

import { type Context, makeSay } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderMarks } from "../markup/marks.ts";
import { gatherOpenings } from "../markup/open-words.ts";
import { gatherSayings } from "../markup/speech.ts";
import { gatherChanged } from "../model/changes.ts";
import { collectFigures } from "../model/collect-figures.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { DrawnFigure } from "../model/figure.ts";
import { Memory } from "../model/memory.ts";
import type { Block } from "../model/page.ts";
import { Body, hashToCome } from "./body.ts";
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
  memory = new Memory(),
): Body {
  const { scenario, slides } = deck;
  const lastFolio = slides.filter(({ below }) => !below).at(-1)?.folio ?? "";
  const context: Context = {
    scenario,
    figures,
    contentHash: hashToCome,
    lastFolio,
    say: makeSay(strings),
    openings: memory.keep("openings", [deck.ledger, deck.checked], () =>
      gatherOpenings(deck.ledger, deck.checked),
    ),
    changed: gatherChanged(deck.changes, deck.since),
    sayings: memory.keep("sayings", [scenario, deck.ledger], () => gatherSayings(scenario, deck.ledger)),
    place: "slide",
    badges: "bare",
    longHead: false,
    last: false,
    items: { shown: 0 },
  };
  const changes = JSON.stringify(deck.changes);
  const stacks = groupStacks(slides).map((stack) => {
    const sections = stack.map((slide) => {
      const last = slide === slides.at(-1);
      const after = last ? renderSourcesOnce(deck, context, strings, memory) : null;
      const first = slide === slides[0];
      const drawn = collectFigures({ slides: [slide] }).map(({ spec }) => figures.get(spec.id));
      const inputs = [
        slide,
        first,
        last,
        after?.value,
        scenario,
        context.openings,
        changes,
        lastFolio,
        strings,
        ...drawn,
      ];
      return memory.keep(["section", slide.file], inputs, () =>
        renderSlide(slide, first, after, { ...context, last }),
      );
    });
    const key = `slide ${stack[0]?.id}`;
    return memory.keep(["block", key], sections, () => nameBlock(key, stackSections(sections)));
  });
  const before = [
    nameBlock("skip", renderSkipLink(slides, context)),
    memory.keep("marks", [], () => nameBlock("marks", renderMarks())),
    nameBlock("contents", renderContents(deck, context, { memory, strings })),
  ];
  const entities = renderEntities(deck, stacks, context, { memory, strings });
  return new Body(before, stacks, entities, contentHash);
}

const stackSections = (sections: readonly Html[]): Html =>
  sections.length === 1 ? sections[0]! : html`<section data-stack>${[...sections]}</section>`;

const nameBlock = (key: string, { value, opens }: Html): Block => ({ key, html: value, opens });

function renderSourcesOnce(
  deck: Deck,
  context: Context,
  strings: Readonly<Record<string, string>>,
  memory: Memory,
): Html {
  const { scenario, ledger, checked, slides, lifted, changes } = deck;
  const written = JSON.stringify([slides.map(({ folio, id, allow }) => [folio, id, allow]), lifted]);
  const changed = changes.length > 0 ? changes : null;
  return memory.keep("sources", [scenario, ledger, checked, strings, written, changed], () =>
    renderSourcesSection(deck, context, { memory, strings }),
  );
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

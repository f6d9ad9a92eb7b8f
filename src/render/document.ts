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
  const { slides } = deck;
  const context = makeContext(deck, figures, strings, memory);
  const changes = JSON.stringify(deck.changes);
  const renderOnce = (slide: Slide): Html => {
    const [isFirst, isLast] = [slide === slides[0], slide === slides.at(-1)];
    const after = isLast ? renderSourcesOnce(deck, context, strings, memory) : null;
    const drawn = collectFigures({ slides: [slide] }).map(({ spec }) => figures.get(spec.id));
    const { scenario, openings, lastFolio } = context;
    const read = [isFirst, isLast, after?.value, scenario, openings, changes, lastFolio, strings];
    return memory.keep(["section", slide.file], [slide, ...read, ...drawn], () =>
      renderSlide(slide, isFirst, after, { ...context, last: isLast }),
    );
  };
  const stacks = groupStacks(slides).map((stack) => {
    const sections = stack.map(renderOnce);
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

/** What all slides are rendered with; a slide's own values are set where it is rendered. */
function makeContext(
  { scenario, slides, ledger, checked, changes, since }: Deck,
  figures: ReadonlyMap<string, DrawnFigure>,
  strings: Readonly<Record<string, string>>,
  memory: Memory,
): Context {
  return {
    scenario,
    figures,
    contentHash: hashToCome,
    lastFolio: slides.filter(({ below }) => !below).at(-1)?.folio ?? "",
    say: makeSay(strings),
    openings: memory.keep("openings", [ledger, checked], () => gatherOpenings(ledger, checked)),
    changed: gatherChanged(changes, since),
    sayings: memory.keep("sayings", [scenario, ledger], () => gatherSayings(scenario, ledger)),
    place: "slide",
    badges: "bare",
    longHead: false,
    last: false,
    items: { shown: 0 },
  };
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

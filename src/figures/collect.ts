// Every figure of a deck with its slide: the one a layout shows and those inside blocks, in reading order.
import type { Deck, Flow, Slide } from "../model/deck.ts";
import { idOfOwnMap } from "../model/figure.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Scenario } from "../model/scenario.ts";

export interface PlacedFigure {
  spec: FigureSpec;
  slide: Slide;
}

export function collectFigures({ slides, scenario }: Deck): PlacedFigure[] {
  return slides.flatMap((slide) => {
    const figures = figuresOf(slide);
    const own = figures.some(({ kind }) => kind === "map") ? [] : ownMap(slide, scenario);
    return [...own, ...figures].map((spec) => ({ spec, slide }));
  });
}

/** Where the story takes place: behind the title; beside an event's facts. */
function ownMap(slide: Slide, { moves }: Scenario): FigureSpec[] {
  const { content } = slide;
  const events =
    content.layout === "title"
      ? moves.flatMap((move) => move.events)
      : content.layout === "event"
        ? [content.event]
        : [];
  if (events.every(({ places }) => places.length === 0)) return [];
  return [{ id: idOfOwnMap(slide), kind: "map", text: "", at: slide.at }];
}

function figuresOf({ content, notes }: Slide): FigureSpec[] {
  const own = "figure" in content ? [content.figure] : [];
  const flows = content.layout === "bluf" ? content.judgements.map(({ flow }) => flow) : [flowOf(content)];
  const spoken = [notes.say, notes.ifAsked, notes.holdBack, notes.private];
  return [...own, ...[...flows, ...spoken].flatMap(figuresIn)];
}

const flowOf = (content: Exclude<Slide["content"], { layout: "bluf" }>): Flow => content.flow;

function figuresIn(flow: Flow): FigureSpec[] {
  return flow.flatMap((block) => {
    if (block.kind === "figure") return [block.figure];
    if (block.kind === "list") return block.items.flatMap(figuresIn);
    return block.kind === "blockquote" ? figuresIn(block.blocks) : [];
  });
}

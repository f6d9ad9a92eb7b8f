// Every figure of a deck with its slide: the one a layout shows and those inside blocks, in reading order.
import type { Deck, Flow, Slide } from "../model/deck.ts";
import type { FigureSpec } from "../model/inline.ts";

export interface PlacedFigure {
  spec: FigureSpec;
  slide: Slide;
}

export function collectFigures({ slides }: Deck): PlacedFigure[] {
  return slides.flatMap((slide) => figuresOf(slide).map((spec) => ({ spec, slide })));
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

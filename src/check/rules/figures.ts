// The diagrams a slide's author wrote by hand, line by line with their places: their words are shown too.
import type { Flow, Slide } from "../../model/deck.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";

export interface FigureLine {
  text: string;
  at(offset: number, length: number): Location;
}

export function figuresOf({ content, notes }: Slide): FigureLine[] {
  const flows = "flow" in content ? [content.flow] : content.judgements.map((one) => one.flow);
  const own = "figure" in content ? [content.figure] : [];
  const spoken = [notes.say, notes.ifAsked, notes.holdBack, notes.private];
  return [...own, ...[...flows, ...spoken].flatMap(figuresIn)]
    .filter(({ kind }) => kind === "mermaid")
    .flatMap(({ text, at }) =>
      text.split("\n").map((line, i) => ({
        text: line,
        at: (offset: number, length: number) => ({ ...at, line: at.line + i, column: offset, length }),
      })),
    );
}

function figuresIn(flow: Flow): FigureSpec[] {
  return flow.flatMap((block): FigureSpec[] => {
    switch (block.kind) {
      case "figure":
        return [block.figure];
      case "list":
        return block.items.flatMap(figuresIn);
      case "blockquote":
        return figuresIn(block.blocks);
      default:
        return [];
    }
  });
}

// The words in a slide's figures that its author wrote, line by line with their places: they are shown too.
import type { Flow, Slide } from "../../model/deck.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";
import { syntaxOf } from "./mermaid-words.ts";

export interface FigureLine {
  text: string; // as it stands
  words: string; // the same, without numbers that are syntax
  spoken: boolean; // in the notes
  at(offset: number, length: number): Location;
}

export function figuresOf({ content, notes }: Slide): FigureLine[] {
  const flows = "flow" in content ? [content.flow] : content.judgements.map((one) => one.flow);
  const shown = [...("figure" in content ? [content.figure] : []), ...flows.flatMap(figuresIn)];
  const spoken = [notes.say, notes.ifAsked, notes.holdBack, notes.private].flatMap(figuresIn);
  return [
    ...shown.flatMap((figure) => linesOf(figure, false)),
    ...spoken.flatMap((figure) => linesOf(figure, true)),
  ];
}

function linesOf({ kind, text, at: start }: FigureSpec, spoken: boolean): FigureLine[] {
  const syntax = kind === "mermaid" ? syntaxOf(text) : null;
  return text.split("\n").flatMap((line, i) => {
    const written = syntax ? line : namesIn(line);
    if (!written.trim()) return [];
    const words = syntax ? syntax(line) : written;
    const at = (offset: number, length: number) => ({
      ...start,
      line: start.line + i,
      column: offset,
      length,
    });
    return [{ text: written, words, spoken, at }];
  });
}

/** Of the options of a drawn figure only what is shown as it stands: a rung, the ground, the name of a zone. */
function namesIn(line: string): string {
  const named = /^(\s*)(?:(ground:\s*|beside:\s*(?:[+-]\d\d:\d\d)?)(.*)|([^[\]]*):\s*\[.*)$/.exec(line);
  const [, space = "", key, value, rung] = named ?? [];
  if (key !== undefined) return " ".repeat(space.length + key.length) + value;
  return rung !== undefined && space ? space + rung : "";
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

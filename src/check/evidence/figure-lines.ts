// The words that an author wrote in a slide's figures, line by line with their locations. They are shown, so
// rules check them.
import { findKind } from "../../figures/registry.ts";
import type { Slide } from "../../model/deck.ts";
import { allOptions } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";
import { figuresInFlow } from "../../model/visit-flow.ts";
import { syntaxOf } from "./mermaid-words.ts";

interface FigureLine {
  text: string; // as written
  words: string; // the same, with spaces in place of syntax numbers
  spoken: boolean; // in the notes
  at(offset: number, length: number): Location;
}

export function figuresOf({ figures, notes }: Slide): FigureLine[] {
  const spoken = [notes.say, notes.ifAsked, notes.holdBack, notes.private].flatMap(figuresInFlow);
  return [
    ...figures.flatMap(({ spec }) => linesOf(spec, false)),
    ...spoken.flatMap((figure) => linesOf(figure, true)),
  ];
}

function linesOf(figure: FigureSpec, spoken: boolean): FigureLine[] {
  if (Object.keys(figure.options).length > 0) return optionsOf(figure, spoken);
  const { kind, text, at: start } = figure;
  if (findKind(kind).options !== null) return [];
  const syntax = syntaxOf(text);
  return text.split("\n").flatMap((line, i) => {
    if (!line.trim()) return [];
    const at = (offset: number, length: number) => ({
      ...start,
      line: start.line + i,
      column: start.column + offset,
      length,
    });
    return [{ text: line, words: syntax(line), spoken, at }];
  });
}

/** The options of a drawn figure that it shows unchanged: a rung, the ground, the name of a zone. */
function optionsOf({ options }: FigureSpec, spoken: boolean): FigureLine[] {
  return allOptions(options).flatMap(({ shown }) => {
    if (!shown) return [];
    const { text, at: start } = shown;
    const at = (offset: number, length: number) => ({ ...start, column: start.column + offset, length });
    return [{ text, words: text, spoken, at }];
  });
}

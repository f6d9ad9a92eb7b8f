// The words in a slide's figures that its author wrote, line by line with their places: they are shown too.
import type { Slide } from "../../model/deck.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";
import { figuresInFlow } from "../../model/visit-flow.ts";
import { syntaxOf } from "./mermaid-words.ts";

export interface FigureLine {
  text: string; // as it stands
  words: string; // the same, without numbers that are syntax
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

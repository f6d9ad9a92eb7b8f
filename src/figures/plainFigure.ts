// What a figure gives that needs neither Mermaid nor a worker.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Scenario } from "../model/scenario.ts";
import type { PlacedFigure } from "./collect.ts";
import type { ShownText } from "./glyphs.ts";
import type { Drawing, Problem } from "./request.ts";

/** What such a figure gives: `drawing` is null where its options are wrong. */
export interface PlainFigure {
  drawing: Drawing | null;
  problems: Problem[];
  diagnostics: Diagnostic[];
  texts: ShownText[]; // everything it writes, for the check of glyphs
}

export type DrawPlain = (
  placed: PlacedFigure,
  scenario: Scenario,
  words: Record<string, string>,
) => PlainFigure;

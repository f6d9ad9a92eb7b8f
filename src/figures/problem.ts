// Problems of a figure: their locations in files, and the warning for characters that the fonts lack.
import type { Diagnostic } from "../model/diagnostic.ts";
import { supportedEntities } from "../model/entities.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import type { Scenario } from "../model/scenario.ts";
import { findMissingGlyphs, sayMissingGlyphs } from "../text/font-coverage.ts";
import type { Problem } from "./drawing.ts";
import type { ShownText } from "./figure-kind.ts";

/** A problem at a line of a fence or at an entity → a diagnostic with its location in a file. */
export function locateProblem(problem: Problem, spec: FigureSpec, scenario: Scenario): Diagnostic {
  return { ...problem, at: locate(problem.at, spec, scenario) };
}

function locate(at: Problem["at"], spec: FigureSpec, scenario: Scenario): Location {
  if ("entity" in at) return supportedEntities(scenario).find(({ id }) => id === at.entity)?.at ?? spec.at;
  const column = at.column + spec.at.column;
  return { file: spec.at.file, line: spec.at.line + at.line - 1, column, length: at.length };
}

/**
 * Reports characters in a figure's texts that the fonts lack: the reader's system shows them in a font of its own, so
 * that their widths are guesses. At most one warning, at the first such character.
 */
export function checkGlyphs(texts: readonly ShownText[]): Problem[] {
  const missing = texts.flatMap(({ text, at }) =>
    findMissingGlyphs(text).map(({ character, offset }) => ({
      character,
      at: "entity" in at ? at : { ...at, column: offset, length: character.length },
    })),
  );
  const first = missing[0];
  if (!first) return [];
  const characters = missing.map(({ character }) => character);
  return [
    {
      rule: "glyph-missing",
      severity: "warning",
      message:
        `${sayMissingGlyphs(characters, "figure")}; ` +
        "the reader's system uses a font of its own, for which room was guessed.",
      fix: "Look at the figure in a browser, or write it in other words.",
      at: first.at,
    },
  ];
}

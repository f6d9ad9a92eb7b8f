// Reports characters in a figure's texts that the fonts lack. The reader's system shows them in a font of its
// own, so that their widths are guesses. One warning a figure.
import { findMissingGlyphs, sayMissingGlyphs } from "../text/font-coverage.ts";
import type { Problem } from "./drawing.ts";
import type { ShownText } from "./figure-kind.ts";

/** At most one warning, at the first such character. */
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

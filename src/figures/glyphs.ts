// Reports characters in a figure's texts that the fonts lack. The reader's system shows them in a font of its
// own, so that their widths are guesses. One warning a figure.
import { findMissingGlyphs, nameCharacter } from "../text/font-coverage.ts";
import type { Problem } from "./drawing.ts";
import type { ShownText } from "./figure-kind.ts";

const named = 3; // characters listed in a message; a text in another script has many

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
  const characters = [...new Set(missing.map(({ character }) => character))];
  const names = characters.slice(0, named).map(nameCharacter).join(", ");
  const more = characters.length - named;
  return [
    {
      rule: "glyph-missing",
      severity: "warning",
      message:
        `The fonts have no ${names}${more > 0 ? ` and ${more} other characters of this figure` : ""}; ` +
        "the reader's system uses a font of its own, for which room was guessed.",
      fix: "Look at the figure in a browser, or write it in other words.",
      at: first.at,
    },
  ];
}

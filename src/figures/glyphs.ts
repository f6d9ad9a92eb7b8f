// Characters that the fonts lack, in any text a figure shows: a figure is measured with the fonts, so it is an error.
import { findMissingGlyphs, nameCharacter } from "../text/font-coverage.ts";
import type { Problem } from "./drawing.ts";
import type { ShownText } from "./figure-kind.ts";

export function checkGlyphs(texts: readonly ShownText[]): Problem[] {
  return texts.flatMap(({ text, at }) =>
    findMissingGlyphs(text).map(({ character, offset }) =>
      missing(character, "thing" in at ? at : { ...at, column: offset, length: character.length }),
    ),
  );
}

function missing(character: string, at: Problem["at"]): Problem {
  return {
    rule: "glyph-missing",
    severity: "error",
    message: `The fonts have no glyph for ${nameCharacter(character)}, and this figure shows it.`,
    fix: "Write it in other words.",
    at,
  };
}

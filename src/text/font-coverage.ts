// Characters that every weight of our three font families has. A test compares the table with the font files.
import { mainScript } from "./scripts.ts";

const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bc, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2009, 0x2009],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

export function hasGlyph(codePoint: number): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** Characters of a text that the fonts lack, each once, with the UTF-16 offset of its first occurrence. */
export function findMissingGlyphs(text: string): { character: string; offset: number }[] {
  const found = new Map<string, number>();
  let offset = 0;
  for (const character of text) {
    if (!hasGlyph(character.codePointAt(0) ?? 0) && !/\s/.test(character) && !found.has(character))
      found.set(character, offset);
    offset += character.length;
  }
  return [...found].map(([character, at]) => ({ character, offset: at }));
}

/** "→ (U+2192)" */
function nameCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${/\p{C}|\p{M}/u.test(character) ? "" : `${character} `}(U+${code})`.trim();
}

const listed = 3; // characters in a sentence; a text in another script has many

/**
 * "The fonts have no → (U+2192) and 2 other characters of this slide", or "The fonts have no Hebrew letters" for a
 * text in another script, beside which signs are not named. `of` is "slide" or "figure".
 */
export function sayMissingGlyphs(characters: readonly string[], of: string): string {
  const different = [...new Set(characters)];
  const script = mainScript(different);
  if (script) return `The fonts have no ${script.letters}`;
  const names = different.slice(0, listed).map(nameCharacter).join(", ");
  const more = different.length - listed;
  return `The fonts have no ${names}${more > 0 ? ` and ${more} other characters of this ${of}` : ""}`;
}

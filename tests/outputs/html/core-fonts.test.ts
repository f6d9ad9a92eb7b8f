// The core files of the fonts beside the whole ones: what is in both must be the same, or a page would change with
// them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../assets/fonts");
const names = readdirSync(folder).filter((name) => name.endsWith(".woff2"));
const read = (name: string): Font => create(readFileSync(join(folder, name)));
const numbers = [[], ["tnum"], ["pnum"]]; // as the page sets them

/** Every advance and offset, as one text. */
function place(font: Font, text: string, features: string[] = []): string {
  const { positions } = font.layout(text, features);
  return positions.map(({ xAdvance, xOffset, yOffset }) => `${xAdvance} ${xOffset} ${yOffset}`).join();
}

const outline = (font: Font, text: string, features: string[] = []): string =>
  font
    .layout(text, features)
    .glyphs.map(({ path }) => path.toSVG())
    .join();

it("the core folder holds every font once", () => {
  const core = readdirSync(join(folder, "core")).filter((name) => name.endsWith(".woff2"));
  expect(core.sort()).toEqual([...names].sort());
});

describe.each(names)("core/%s", (name) => {
  const whole = read(name);
  const core = read(`core/${name}`);
  const characters = core.characterSet.map((code) => String.fromCodePoint(code));

  it("holds the characters that made-with.txt names, as far as the whole font has them", () => {
    const command = readFileSync(join(folder, "core/made-with.txt"), "utf8");
    const named = (/--unicodes=(\S+)/.exec(command)?.[1] ?? "").split(",").flatMap((range) => {
      const [from = 0, to = from] = range.split("-").map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    });
    const end = 0xffff; // of a table
    expect(core.characterSet.filter((code) => code !== end).sort()).toEqual(
      named.filter((code) => whole.characterSet.includes(code)).sort(),
    );
  });

  it("has the metrics of the whole font, and its features", () => {
    const { unitsPerEm, ascent, descent, lineGap, xHeight, capHeight } = whole;
    expect(core).toMatchObject({ unitsPerEm, ascent, descent, lineGap, xHeight, capHeight });
    const dropped = ["dnom", "frac", "numr", "mark", "mkmk"]; // of fractions and marks, which it does not hold
    const kept = whole.availableFeatures.filter((feature) => !dropped.includes(feature));
    expect(kept).toEqual(expect.arrayContaining(["kern", "liga", "pnum", "tnum"]));
    expect([...new Set(core.availableFeatures)].sort()).toEqual([...new Set(kept)].sort());
  });

  it("draws every character as the whole font does", () => {
    for (const features of numbers)
      expect(
        characters.map((one) => [one, place(core, one, features), outline(core, one, features)]),
      ).toEqual(characters.map((one) => [one, place(whole, one, features), outline(whole, one, features)]));
  });

  it("kerns every pair as the whole font does", () => {
    // A character before and after each that follows it in the set: all pairs, in a text a character.
    const texts = characters.map((one, i) =>
      characters
        .slice(i)
        .map((other) => one + other)
        .join(""),
    );
    const withLast = texts.map((text, i) => text + characters[i]);
    expect(withLast.filter((text) => place(core, text) !== place(whole, text))).toEqual([]);
  });

  it("joins letters and sets sentences as the whole font does", () => {
    const texts = [
      "affluent office, fine flag, of itself",
      "AVATAR, 13:38–02:40 “To Yo We”",
      "jij 1/2 TÜRKIYE",
    ];
    for (const text of texts) {
      expect(outline(core, text, ["tnum"])).toBe(outline(whole, text, ["tnum"]));
      expect(place(core, text, ["tnum"])).toBe(place(whole, text, ["tnum"]));
    }
  });
});

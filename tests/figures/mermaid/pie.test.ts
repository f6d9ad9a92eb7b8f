// A pie of more slices than there are shades of grey says at each slice which it is; so does one with narrow slices.
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { beforePoint, readAnchor } from "../../../src/figures/text/anchor.ts";
import { measure } from "../../../src/figures/text/metrics.ts";
import { drawHand } from "../drawer.ts";

const face = { family: "Archivo Narrow", weight: 500, size: 18 } as const;

/** Its names and title as boxes from the middle of the pie, and the frame seen from there. */
async function drawPie(text: string) {
  const { drawing } = await drawHand(text);
  if (!drawing) throw new Error("no drawing");
  const { document } = parseHTML(`<svg>${drawing.markup}</svg>`);
  const texts = [...document.querySelectorAll("text")].map((one) => {
    const [x, y] = ["x", "y"].map((name) => Number(one.getAttribute(name)));
    const words = one.textContent ?? "";
    const width = measure(words, face);
    const left = x! - beforePoint(width, readAnchor(one.getAttribute("text-anchor") ?? ""));
    return { words, left, right: left + width, top: y! - 15, bottom: y! + 5 };
  });
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(drawing.markup)!.map(Number);
  const [left, top] = [drawing.left! - x!, drawing.top! - y!];
  const frame = { left, top, right: left + drawing.width, bottom: top + drawing.height };
  return { texts, frame, document };
}

const pies: Record<string, string> = {
  "of six":
    'pie showData\n title Cargo\n "Grain" : 42\n "Coal" : 23\n "Timber" : 12\n "Salt" : 9\n "Wine" : 4\n "Other" : 1',
  "with five narrow slices": `pie\n "One" : 90\n${["Two", "Three", "Four", "Five", "Six"].map((one) => ` "${one}" : 2`).join("\n")}`,
  "of twelve": `pie\n${Array.from({ length: 12 }, (_, i) => ` "Part ${i + 1}" : 1`).join("\n")}`,
};

describe("a pie", () => {
  for (const [name, text] of Object.entries(pies))
    it(`${name} has its names outside the circle, apart, and inside its frame`, async () => {
      const { texts, frame, document } = await drawPie(text);
      const radius = Number(document.querySelector(".pieOuterCircle")?.getAttribute("r"));
      expect(texts.length).toBeGreaterThanOrEqual(6);
      for (const [i, one] of texts.entries()) {
        const [dx, dy] = [Math.max(one.left, -one.right, 0), Math.max(one.top, -one.bottom, 0)];
        expect(Math.hypot(dx, dy), one.words).toBeGreaterThan(radius - 2);
        expect([one.left >= frame.left, one.right <= frame.right], one.words).toEqual([true, true]);
        expect([one.top >= frame.top, one.bottom <= frame.bottom], one.words).toEqual([true, true]);
        for (const other of texts.slice(i + 1)) {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          expect(across <= 0 || down <= 0, `${one.words} on ${other.words}`).toBe(true);
        }
      }
    });

  it("says name and percentage together, and has no legend", async () => {
    const { texts, document } = await drawPie('pie\n "Dogs" : 97\n "Cats" : 2\n "Mice" : 1');
    expect(texts.map(({ words }) => words)).toEqual(["Dogs 97%", "Cats 2%", "Mice 1%"]);
    expect(document.querySelectorAll(".legend")).toHaveLength(0);
  });

  it("of up to five wide slices is drawn as Mermaid draws it, each in a shade of its own", async () => {
    const { texts, document } = await drawPie(
      'pie\n "Dogs" : 30\n "Cats" : 25\n "Mice" : 20\n "Owls" : 15\n "Eels" : 10',
    );
    expect(texts.map(({ words }) => words).slice(-5)).toEqual(["Dogs", "Cats", "Mice", "Owls", "Eels"]);
    const shades = [...document.querySelectorAll(".pieCircle")].map((one) => one.getAttribute("class"));
    expect(new Set(shades).size).toBe(5);
  });

  it("with a part that is too small for a slice keeps the legend, which names it", async () => {
    const { texts } = await drawPie('pie\n "Dogs" : 999\n "Cats" : 1');
    expect(texts.map(({ words }) => words)).toEqual(["100%", "Dogs", "Cats"]);
  });
});

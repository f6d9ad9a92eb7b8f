// The type of a title: large, but never so large that it reaches into the map beside it or above the slide.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wrap } from "../../src/figures/text/wrap.ts";
import { type DrawnFigure, idOfOwnMap } from "../../src/model/figure.ts";
import { renderPage } from "../render/page.ts";
import { aDeck, aScenario, aSlide } from "../support/deck.ts";

const titles = [
  "Flood",
  "Two attacks in the Gulf of Tonkin, and the one that did not happen",
  "Iran-backed militias and the US trade blows in eastern Syria",
  "Die Donaudampfschifffahrt verliert ein Schiff und findet es zwei Tage später wieder",
  "MMMMMMMM WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM",
  "What the company, the governor, the commission and the county each said of the same morning, hour by hour, and what of it held",
];
const style = readFileSync(new URL("../../src/layouts/title/style.css", import.meta.url), "utf8");

/** The size that the style sheet gives the class that the slide bears, px. */
function sizeOf(title: string, beside: boolean): number {
  const slide = aSlide({ layout: "title", flow: [] });
  const figure = { id: idOfOwnMap(slide), svg: "<svg></svg>", narrow: null } as unknown as DrawnFigure;
  const page = renderPage(aDeck([slide], aScenario({ title })), beside ? [figure] : []);
  const name = /is-long-\d/.exec(page.querySelector(".standfirst")!.className)?.[0];
  if (!name) return beside ? 62 : 76;
  const rule = `.l-title${beside ? ":has(> .fig)" : ""}:has(> .${name}) > .head.display {\n  font-size: `;
  return Number.parseInt(style.slice(style.indexOf(rule) + rule.length), 10);
}

describe("a title", () => {
  it.each(titles)("stands between the top and the subtitle, clear of a map: %s", (title) => {
    for (const [beside, width] of [
      [true, 576],
      [false, 1152],
    ] as const) {
      const size = sizeOf(title, beside);
      const face = { family: "Archivo", weight: 700, size } as const;
      const lines = wrap(title, face, width / 0.96, 20)!;
      expect(lines, `no word is wider than ${width} px in ${size} px`).not.toBeNull();
      expect(lines.length * size * 1.02).toBeLessThanOrEqual(268);
    }
  });

  it("is set smaller the longer it is, and large where it is short", () => {
    expect(sizeOf("Flood", true)).toBe(62);
    expect(sizeOf("Flood", false)).toBe(76);
    const sizes = titles.slice(1).map((title) => sizeOf(title, true));
    expect(Math.max(...sizes)).toBeLessThan(62);
  });
});

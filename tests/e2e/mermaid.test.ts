import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishFigure } from "../../src/figures/finish.ts";
import { supportedNames } from "../../src/figures/mermaid/diagram-types.ts";
import { drawHand } from "../figures/drawer.ts";
import { openBrowser } from "../support/browser.ts";
import { aSlide, here } from "../support/deck.ts";
import { drawInBrowser, type Mark, openMermaidPage, readMarks, show } from "./mermaid-page.ts";

const folder = join(import.meta.dirname, "../fixtures/mermaid");
const names = readdirSync(folder);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openMermaidPage(browser);
});
afterAll(() => browser?.close());

/** The diagram as a build draws it. */
async function drawHere(text: string): Promise<string> {
  const { drawing, problems } = await drawHand(text);
  if (!drawing) throw new Error(problems.map(({ message }) => message).join("\n"));
  const spec = { id: "drawn", kind: "mermaid", text, options: {}, at: here } as const;
  return finishFigure(
    { ...drawing, description: drawing.inSentences ?? "", ids: [] },
    { spec, room: { width: 1152, height: 528 }, ownMap: null, slide: aSlide({ layout: "text", flow: [] }) },
  ).svg;
}

const frameOf = (svg: string): number[] => / viewBox="([^"]*)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];

/** Those that the other drawing has nowhere within a pixel. */
function missing(marks: readonly Mark[], other: readonly Mark[]): Mark[] {
  const isNear = (one: Mark, two: Mark) =>
    one.what === two.what && one.box.every((edge, i) => Math.abs(edge - (two.box[i] ?? 0)) <= 1);
  return marks.filter((one) => !other.some((two) => isNear(one, two)));
}

const countOf = (marks: readonly Mark[], kind: Mark["kind"]) =>
  marks
    .filter((mark) => mark.kind === kind)
    .map(({ what }) => what)
    .sort();

describe("a hand-written diagram is drawn as Mermaid draws it in Chromium", () => {
  it("of every type that can be drawn, at least twice", () => {
    const types = names.map((name) => name.replace(/-\d+\.mmd$/, ""));
    for (const type of supportedNames)
      expect(types.filter((one) => one === type).length, type).toBeGreaterThan(1);
  });

  for (const name of names)
    it(`${name}: the same words, nodes and edges, all within a pixel`, async () => {
      const text = readFileSync(join(folder, name), "utf8");
      const original = await drawInBrowser(page, text);
      await show(page, original, "Mermaid's");
      const theirs = await readMarks(page);
      const drawn = await drawHere(text);
      await show(page, drawn, "ours");
      const ours = await readMarks(page);
      expect(ours.length).toBeGreaterThan(5);
      expect(missing(ours, theirs)).toEqual([]);
      // Labels of a time axis that would meet or repeat may be left out.
      expect(missing(theirs, ours).filter(({ kind }) => kind !== "tick")).toEqual([]);
      for (const kind of ["word", "edge"] as const)
        expect(countOf(ours, kind)).toEqual(countOf(theirs, kind));
      const [left = 0, top = 0, width = 0, height = 0] = frameOf(drawn);
      const [x = 0, y = 0, w = 0, h = 0] = frameOf(original);
      const edges = [left - x, top - y, left + width - x - w, top + height - y - h];
      expect(edges.filter((off) => Math.abs(off) > 1)).toEqual([]);
    });
});

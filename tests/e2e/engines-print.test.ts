// The briefing printed by Firefox and by WebKit, where these are installed and their drivers print: a page a slide,
// none of them blank, and every word of it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPdf, type Pdf, squeeze } from "../outputs/pdf/printed.ts";
import { type Engine, openEngine } from "../support/engines/engine.ts";
import { addressOf } from "./deck.ts";

interface Slide {
  head: string;
  folio: string; // "2 / 20"
}

/** Without what Firefox writes as one sign that stands for no letter: the ligature of f and i. */
const lettersOf = (text: string): string => squeeze(text).replace(/fi|\uFFFD/g, "");

const notInstalled = (name: string): string =>
  `${name} is not installed: apt-get install firefox-esr webkit2gtk-driver xvfb`;

describe.each(["firefox", "webkit"] as const)("%s", (name) => {
  let engine: Engine | null = null;
  let paper: Pdf | null = null;
  let slides: Slide[] = [];

  beforeAll(async () => {
    const address = addressOf();
    engine = await openEngine(name);
    if (!engine) return;
    await engine.goto(`${address}?read`);
    await engine.waitFor(`document.querySelector(".read .page-bar") && document.fonts.status === "loaded"`);
    slides =
      await engine.run(`return [...document.querySelectorAll("section[data-folio]")].map((section) => ({
      head: section.querySelector(".head").textContent, folio: section.querySelector(".foot .folio").textContent }))`);
    const bytes = await engine.print();
    paper = bytes && (await openPdf(bytes));
  }, 240_000);
  afterAll(() => engine?.leave());

  it("keeps the handout's list of sources on pages of its own, and puts it back", async ({ skip }) => {
    if (!engine) return skip(notInstalled(name));
    const [before, during, after] = await engine.run<
      string[]
    >(`const list = document.querySelector(".all-sources");
      const place = () => list.parentElement.id + " " + list.parentElement.childElementCount;
      const seen = [place()];
      document.documentElement.classList.add("print-handout");
      dispatchEvent(new Event("beforeprint"));
      seen.push(place());
      dispatchEvent(new Event("afterprint"));
      document.documentElement.classList.remove("print-handout");
      return [...seen, place()]`);
    expect(after).toBe(before);
    if (name === "webkit")
      expect(during).toBe(" 1"); // a row of the last slide's grid would begin no page
    else expect(during?.split(" ")[0]).toBe(before?.split(" ")[0]);
  });

  const test = (what: string, check: (printed: Pdf) => void) =>
    it(what, ({ skip }) => {
      if (!engine) return skip(notInstalled(name));
      if (!paper) return skip(`the driver of ${name} does not print`);
      check(paper);
    });

  test("prints a page a slide, in order, and then the sources", ({ pages }) => {
    slides.forEach(({ head }, i) => {
      expect(lettersOf(pages[i]?.text ?? ""), `page ${i + 1}`).toContain(lettersOf(head));
    });
    expect(pages.slice(slides.length).map(({ text }) => text.length > 200)).toEqual([true, true]);
  });

  test("leaves no page blank, and prints wider than high", ({ pages }) => {
    expect(pages.flatMap(({ text }, i) => (text === "" ? [i + 1] : []))).toEqual([]);
    const shapes = pages.map(({ size: [width, height] }) => (width / height).toFixed(2));
    expect(new Set(shapes)).toEqual(new Set([(16 / 9).toFixed(2)]));
  });

  test("has each slide's foot on its own page", ({ pages }) => {
    const lost = slides.filter(({ folio }, i) => !pages[i]?.text.includes(squeeze(folio)));
    expect(lost.map(({ head }) => head)).toEqual([]);
  });
});

// What can be seen in a browser of a small page that has the parts of a briefing's: each fault planted once.
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measurePage } from "../../../src/browser/look/look-at-briefing.ts";
import type { View } from "../../../src/browser/look/views.ts";
import type { Sight } from "../../../src/model/look.ts";
import { openBrowser } from "../../support/browser.ts";
import { getProgram } from "../../support/program.ts";

let browser: Browser;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), readFile(getProgram().look, "utf8")]);
});
afterAll(() => browser.close());

const style = `
  body { margin: 0 } section { width: 1280px; height: 720px } .stage { position: relative; width: 1280px; height: 720px; background: #fff; color: #111; font: 20px/1.2 sans-serif }
  .theme-room .stage { background: #111; color: #eee } .abs { position: absolute; left: 100px; top: 300px; margin: 0 }
  .fragment { opacity: 0 } .fragment.visible { opacity: 1 } .box { width: 80px; overflow: hidden; white-space: nowrap }
`;

/** One slide that stands still: its steps are shown by the page's own script, as the presenter does. */
async function open(stage: string, media: "screen" | "print" = "screen", width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  await page.emulateMedia({ media });
  await page.setContent(
    `<style>${style}</style><main class="deck"><section id="s" class="present" data-folio="1">${stage}</section></main>
     <script>addEventListener("hashchange", () => { const step = Number(location.hash.split("/")[2] || 0);
       document.querySelectorAll(".fragment").forEach((one, i) => one.classList.toggle("visible", i < step)) })</script>`,
  );
  return page;
}

async function look(
  stage: string,
  measure: View["measure"] = "measureSlides",
  width = 1280,
): Promise<Sight[]> {
  const page = await open(stage, measure === "measurePaper" ? "print" : "screen", width);
  const sights = await measurePage(page, measure, script, ["s"]);
  await page.close();
  return sights;
}

const kindsOf = (sights: readonly Sight[]) =>
  sights.flatMap(({ step, theme, findings }) =>
    findings.map(({ kind, text }) => [kind, text, step, theme].filter((part) => part !== null).join(" ")),
  );

describe("a slide that is looked at", () => {
  it("reports on paper what no font of the machine has, which would be printed as boxes", async () => {
    const text = (words: string) => `<div class="stage"><p class="abs">${words}</p></div>`;
    expect(kindsOf(await look(text("Write \u{e0b7}\u0378 here"), "measurePaper"))).toEqual([]); // no characters
    expect(kindsOf(await look(text("Писать 5 \u2013 \u201cso\u201d"), "measurePaper"))).toEqual([]);
    const found = await look(text("\u{16a40} and \u{16a41}"), "measurePaper"); // Mro, which is in hardly any font
    expect(found[0]?.findings[0]).toMatchObject({ kind: "unknown", other: "\u{16a40}\u{16a41}", amount: 2 });
    expect(await look(text("\u{16a40}"))).toEqual([]); // another machine may have it
  });

  it("has no fault where all can be read", async () => {
    const sights = await look(`<div class="stage"><h1>A headline</h1><p class="abs">and words</p></div>`);
    expect(sights).toEqual([]);
  });

  it("reports text beyond the slide", async () => {
    const sights = await look(
      `<div class="stage"><p class="abs" style="left:1200px;white-space:nowrap">a long line of words</p></div>`,
    );
    expect(kindsOf(sights)).toEqual(["cut a long line of words 0"]);
  });

  it("reports text beyond a box that clips it", async () => {
    const sights = await look(`<div class="stage"><div class="box">words that are clipped</div></div>`);
    expect(kindsOf(sights)).toEqual(["cut words that are clipped 0"]);
  });

  it("leaves out words for screen readers alone", async () => {
    const away = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
    const stage = `<div class="stage"><div class="box"><span style="${away}">words that are heard</span></div></div>`;
    expect(await look(stage)).toEqual([]);
  });

  it("reports texts that overlap only at the step that shows the second", async () => {
    const stage = `<div class="stage"><p class="abs">first words</p><p class="abs fragment">second words</p></div>`;
    expect(kindsOf(await look(stage))).toEqual(["overlap first words 1"]);
  });

  it("leaves out what a box has scrolled away, and not what it shows", async () => {
    const box = (top: number) => `<div class="stage"><p class="abs" style="top:80px">words above</p>
      <div id="box" style="position:absolute;top:100px;left:100px;width:200px;height:60px;overflow:auto">
      <p style="margin:0">first in it</p><p style="margin:0 0 300px">second in it</p></div>
      <script>document.getElementById("box").scrollTop = ${top}</script></div>`;
    expect(await look(box(0), "measureFlow")).toEqual([]);
    expect(await look(box(28), "measureFlow")).toEqual([]);
    const over = box(28).replace("top:80px", "top:104px");
    expect(kindsOf(await look(over, "measureFlow"))).toEqual(["overlap second in it"]);
  });

  it("reports a label beyond its figure", async () => {
    const svg = `<svg class="dg" id="f" width="100" height="50" style="overflow:visible"><text x="60" y="30" font-size="20" fill="currentColor">a wide label</text></svg>`;
    const sights = await look(`<div class="stage"><div class="fig">${svg}</div></div>`);
    expect(kindsOf(sights)).toEqual(["outside a wide label 0"]);
    expect(sights[0]?.findings[0]?.figure).toBe("f");
  });

  it("reports small type, and measures a drawing at the scale it is shown at", async () => {
    const svg = `<svg class="dg" viewBox="0 0 400 100" width="200" height="50"><text x="10" y="50" font-size="16" fill="currentColor">half size</text></svg>`;
    const sights = await look(`<div class="stage"><p style="font-size:10px">tiny</p>${svg}</div>`);
    expect(kindsOf(sights)).toEqual(["small tiny 0", "small half size 0"]);
  });

  it("reports text that is faint in the dark theme only", async () => {
    const sights = await look(`<div class="stage"><p style="background:#fff">white ground</p></div>`);
    expect(kindsOf(sights)).toEqual(["faint white ground 0 room"]);
  });

  it("measures a label of a drawing against the shape under it", async () => {
    const svg = `<svg class="dg" width="200" height="60"><rect width="200" height="60" fill="#222"/><text x="10" y="36" fill="#333">unseen</text></svg>`;
    expect(kindsOf(await look(`<div class="stage"><div class="fig">${svg}</div></div>`))).toEqual([
      "faint unseen 0 paper",
      "faint unseen 0 room",
    ]);
  });
});

describe("paper and a page to read", () => {
  it("report what is wider than the sheet or the window", async () => {
    const notes = `<div class="stage"></div><div class="notes"><p style="width:max-content">${"unbroken".repeat(30)}</p></div>`;
    for (const measure of ["measurePaper", "measureFlow"] as const) {
      const sights = await look(notes, measure, 390);
      expect(sights[0]?.findings.map(({ kind, part }) => `${kind} ${part}`)).toEqual(["cut notes"]);
    }
  });

  it("do not mind what a box of its own scrolls", async () => {
    const code = `<div class="stage"></div><pre style="overflow-x:auto;width:300px">${"unbroken".repeat(30)}</pre>`;
    expect(await look(code, "measureFlow", 390)).toEqual([]);
  });
});

// Twelve slides with a fault each that only a browser sees: what authors write, and what a style sheet does to text
// that the layouts would hold in place. Each is found where it was written, and only in the ways in which it shows.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnoseLooks } from "../../../src/browser/look/diagnose.ts";
import { lookAtBriefing } from "../../../src/browser/look/look-at-briefing.ts";
import { build } from "../../../src/build.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import type { Built } from "../../../src/outputs/built.ts";
import { formatPage } from "../../../src/outputs/html/document.ts";
import { openBrowser } from "../../support/browser.ts";
import { getProgram } from "../../support/program.ts";

const root = join(import.meta.dirname, "../../..");
const away = "position: relative; left: 1500px";
const planted = `
  @media print { html:not(.print-handout) #paper li:nth-child(2) { ${away} } }
  @media print { .print-handout #handout .notes p:nth-of-type(2) { ${away} } }
  #last-step li:nth-child(3).visible { ${away} }
  .theme-room #dark .stage li:nth-child(2) { color: #333 }
  .theme-paper #light .stage li:nth-child(2) { color: #ddd }
  @media screen and (max-width: 400px) { #phone .stage li:nth-child(2) { min-width: 500px; white-space: nowrap; text-align: right } }
  @media screen and (min-width: 1500px) { #each-other .stage ul { display: grid } #each-other .stage li { grid-area: 1 / 1 } }
  #label svg .node:nth-of-type(2) text { transform: translate(900px, 0) }
`;

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), readFile(getProgram().look, "utf8")]);
});
afterAll(() => browser?.close());

async function buildFolder(folder: string): Promise<Built> {
  const { built, diagnostics } = await build(join(root, folder), {
    root,
    cache: null,
    worker: getProgram().worker,
  });
  if (!built) throw new Error(`${folder}: ${diagnostics.map(({ message }) => message).join(" ")}`);
  return built;
}

async function look({ deck, page }: Built, style = ""): Promise<Diagnostic[]> {
  const html = formatPage(page)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, "")
    .replace("</head>", `<style>${style}</style></head>`);
  const ids = deck.slides.map(({ id }) => id);
  return diagnoseLooks(await lookAtBriefing(browser, html, script, ids), deck);
}

const listed = (found: readonly Diagnostic[]): string[] =>
  found
    .map(
      ({ at, rule, message }) =>
        `${at.file.split("/").at(-1)}:${at.line}:${at.column + 1} ${rule} ${message}`,
    )
    .sort();

describe("check --look", () => {
  it("finds each of twelve faults on the line that has it", async () => {
    expect(listed(await look(await buildFolder("tests/fixtures/look"), planted))).toMatchInlineSnapshot(`
      [
        "01-list.md:12:3 look-cut “Juniper: harbour before noon and that n…” and 11 more texts here reach up to 418 px beyond their box on the slide, on the printed slide and in the handout. Whoever looks there cannot read it.",
        "02-table.md:3:212 look-cut “Juniper-representation” reaches 32 px beyond its box on the slide, on the printed slide and in the handout. Whoever looks there cannot read it.",
        "03-code.md:3:1 look-cut “amber = read("amber.txt") basil = read(…” reaches 238 px beyond its box on the slide, on the printed slide and in the handout. Whoever looks there cannot read it.",
        "04-small.md:5:9 look-small “Amber station” and 12 more texts here are set in 8.4 px on a screen of 1600 × 900. The last row needs 14.",
        "05-paper.md:4:3 look-cut “A line that paper moves away” reaches 695 px beyond its box on the printed slide. Whoever looks there cannot read it.",
        "06-handout.md:9:1 look-cut “Notes that the handout moves away.” reaches 1050 px beyond its box in the handout. Whoever looks there cannot read it.",
        "07-last-step.md:5:3 look-cut “A line that the last step brings” reaches 870 px beyond its box on the slide, at step 2. Whoever looks there cannot read it.",
        "08-dark.md:4:3 look-faint “A line for the day” has a contrast of 1.4 on the slide in the dark theme. Large type needs 3, other text 4.5.",
        "09-light.md:4:3 look-faint “A line for the night” has a contrast of 1.3 on the slide in the light theme. Large type needs 3, other text 4.5.",
        "10-phone.md:4:3 look-cut “A line that needs a desk” reaches 153 px beyond its box on a page 390 px wide. Whoever looks there cannot read it.",
        "11-each-other.md:3:3 look-overlap “A line below another” and “A line above another” lie on each other on the slide. Neither can be read.",
        "12-label.md:5:20 look-outside “Abroad” reaches 1916 px beyond its figure on the slide, on the printed slide and in the handout. Whoever looks there cannot read it.",
      ]
    `);
  });

  it("finds nothing in the fixtures of other tests, nor in a deck of plain slides", async () => {
    for (const folder of ["tests/fixtures/neutral", "tests/fixtures/tonkin"])
      expect(listed(await look(await buildFolder(folder))), folder).toEqual([]);
  });
});

// No badge can be hidden by anything an author writes: a slide of every kind of text, hostile to what stands in it.
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { getProgram } from "../support/program.ts";
import { listSlides } from "./deck.ts";
import { unfoldNotes } from "./reading.ts";

const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
const cited = "[@delivered; @never-again]";

/** By name: what an author writes, and whether notes follow. Every one cites a claim and a quotation. */
const slides: Record<string, string> = {
  emphasis: `# A letter reached the south\n\n***~~Deeply nested ${cited}~~*** and **bold *italic ~~struck ${cited}~~***\n`,
  elements: `# A letter reached the south\n\n<span lang="de">Ein Brief ${cited}</span> <abbr title="a letter ${long}">L ${cited}</abbr> <sub>low ${cited}</sub> <sup>high ${cited}</sup>\n`,
  "long-words": `# A letter reached the south\n\n${long} ${cited}\n\n- ${long} ${cited}\n`,
  "long-headline": `# ${long.slice(0, 60)} ${cited}\n\nWords ${cited}\n`,
  tables: `# A letter reached the south\n\n| A | B | C |\n|---|---|---|\n| ${long} ${cited} | ${long} ${cited} | ${cited} |\n`,
  lists: `# A letter reached the south\n\n* one ${cited}\n* more\n  - nested ${cited}\n    - deeper ${cited}\n`,
  quotations: `# A letter reached the south\n\n> Said ${cited}\n>\n> > and again ${cited}\n\n> [@never-again]\n`,
  headings: `# A letter reached the south\n\n## Part ${cited}\n\nWords ${cited}\n\n### Smaller ${cited}\n`,
  links: `# A letter reached the south\n\n[a link ${cited}](#news) and \`code\` ${cited}<br>${cited}\n`,
  compare: `---\nlayout: compare\n---\n\n# A letter reached the south\n\n| | Gazette | Archive | |\n|---|---|---|---|\n| What | ${long} ${cited} | Other ${cited} | Agree ${cited} |\n`,
  grades: `---\nlayout: sources\nshow: grades\n---\n\n# A letter reached the south\n\n- ${long} ${cited}\n`,
  bluf: `---\nlayout: bluf\n---\n\n# A letter reached the south\n\n## One ${cited}\n\nWords ${cited}\n\n## Next\n\n${long} ${cited}\n\n## Last\n\nWords ${cited}\n`,
};

let browser: Browser;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefing-badges-"));
  browser = await openBrowser();
  await cp(join(import.meta.dirname, "../fixtures/minimal"), join(folder, "slides"), { recursive: true });
  for (const [i, [name, text]] of Object.entries(slides).entries()) {
    const note = `\nNote:\n\n${text.split("\n").slice(-2).join("\n").includes("|") ? "A letter" : long} ${cited}\n`;
    await writeFile(join(folder, "slides", `${i + 10}-${name}.md`), text + note);
  }
  const { root } = getProgram();
  await promisify(execFile)(process.execPath, [
    join(root, "build.mjs"),
    "build",
    join(folder, "slides"),
    "--out",
    folder,
  ]);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What is wrong with the badges in a root that is shown; a badge may lie anywhere in the slide. */
const faultsOf = (root: string) => {
  const shown = [...document.querySelectorAll<HTMLElement>(`${root} .badge`)];
  return shown.flatMap((badge) => {
    const name = `${badge.closest("section")?.id} ${badge.parentElement?.parentElement?.localName}`;
    if (!root.endsWith(".stage")) badge.scrollIntoView({ block: "center", inline: "center" });
    const mark = badge.querySelector(".mark") as Element;
    const { left, top, width, height } = mark.getBoundingClientRect();
    if (width < 5 || height < 5) return [`${name}: ${width} × ${height}`];
    for (let at: Element | null = badge; at; at = at.parentElement) {
      const { opacity, visibility, display, clipPath } = getComputedStyle(at);
      if (opacity !== "1" || visibility !== "visible" || display === "none" || clipPath !== "none")
        return [`${name}: hidden by ${at.localName}.${at.className}`];
    }
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!hit?.closest(".badge"))
      return [`${name}: covered by ${hit?.localName}.${hit?.className}, or outside`];
    const { color, backgroundColor } = getComputedStyle(badge);
    return color === "rgba(0, 0, 0, 0)" || color === backgroundColor ? [`${name}: has no colour`] : [];
  });
};

describe("every claim and quotation that is cited", () => {
  it("has its badge, seen and not covered, on every slide while presenting", async () => {
    const { page } = await openPage(browser, pathToFileURL(join(folder, "index.html")).href);
    const faults: string[] = [];
    for (const { id, steps } of await listSlides(page)) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        steps ? `#/${id}/${steps}` : `#/${id}`,
      );
      await page.waitForFunction(
        (id) => document.querySelector("section.present:not(.stack)")?.id === id,
        id,
      );
      await page.waitForFunction(() => document.getAnimations().length === 0);
      faults.push(...(await page.evaluate(faultsOf, `#${id} > .stage`)));
    }
    expect(faults).toEqual([]);
    const without = await page.evaluate(() =>
      [...document.querySelectorAll("section[data-folio]:not(#title, #news)")]
        .filter((slide) => {
          const worth = (name: string) => slide.querySelector(`.stage .badge[data-cite~="${name}"]`);
          return !worth("delivered") || !worth("never-again");
        })
        .map((slide) => slide.id),
    );
    expect(without).toEqual([]);
    await page.context().close();
  });

  it("has it when reading, on a phone too", async () => {
    const address = `${pathToFileURL(join(folder, "index.html")).href}?read`;
    for (const width of [1280, 390]) {
      const { page } = await openPage(browser, address, { viewport: { width, height: 800 } });
      await page.waitForSelector(".page-bar");
      await unfoldNotes(page);
      expect(await page.evaluate(faultsOf, ".wrap"), `${width} px`).toEqual([]);
      await page.context().close();
    }
  });
});

// A briefing in Hebrew, with one source in English: what it looks like from right to left, and which words say that
// they are of another language, in every medium.
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapRoles } from "../../src/outputs/pdf/tags/mend-structure.ts";
import { listSlides } from "../e2e/deck.ts";
import { measureStage } from "../e2e/measure.ts";
import { openPdf } from "../outputs/pdf/printed.ts";
import { listElements, loadRaw, name } from "../outputs/pdf/raw.ts";
import { openBrowser } from "../support/browser.ts";
import { openPage, type Watched } from "../support/open-page.ts";
import { getProgram } from "../support/program.ts";
import { findViolations, loadAxe } from "./axe.ts";
import { listStates, nameOf, show } from "./walk.ts";

let browser: Browser;
let address = "";

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "briefing-rtl-"));
  const { root } = getProgram();
  const args = [
    join(root, "build.mjs"),
    "build",
    join(root, "tests/fixtures/hebrew/slides"),
    "--out",
    folder,
  ];
  const built = promisify(execFile)(process.execPath, args);
  [, browser] = await Promise.all([built, openBrowser()]);
  address = pathToFileURL(join(folder, "index.html")).href;
});
afterAll(() => browser?.close());

/** Does what is asked with a page, which must have nothing to complain of. */
async function on<T>(suffix: string, run: (page: Page) => Promise<T>, width = 1280): Promise<T> {
  const opened: Watched = await openPage(browser, address + suffix, {
    viewport: { width, height: 720 },
    reducedMotion: "reduce",
  });
  const result = await run(opened.page);
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
  return result;
}

/** Whether a part's middle is in the left or the right half of a frame. */
const sidesIn = (page: Page, frame: string, parts: string[]) =>
  page.evaluate(
    ([frame, parts]) => {
      const middle = (selector: string) => {
        const box = document.querySelector(selector)!.getBoundingClientRect();
        return box.left + box.width / 2;
      };
      return parts.map((part) => (middle(part) > middle(frame) ? "right" : "left"));
    },
    [frame, parts] as const,
  );

/** Where two pieces of text stand, seen from the left: the words in the order in which the eye meets them. */
const orderSeen = (page: Page, root: string, words: string[]) =>
  page.evaluate(
    ([root, words]) => {
      const found: { word: string; left: number }[] = [];
      const walker = document.createTreeWalker(document.querySelector(root)!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const word of words) {
          const at = (node as Text).data.indexOf(word);
          if (at < 0 || found.some((one) => one.word === word)) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          found.push({ word, left: range.getBoundingClientRect().left });
        }
      return found.sort((one, other) => one.left - other.left).map(({ word }) => word);
    },
    [root, words] as const,
  );

describe("presenting from right to left", () => {
  it("loses no word, breaks no rule of axe and is mirrored, slide by slide", async () => {
    await on("", async (page) => {
      await loadAxe(page);
      const faults: string[] = [];
      for (const state of await listStates(page)) {
        await show(page, state);
        const within = state.step > 0 ? `#${state.id} .stage` : null; // a step changes its slide alone
        const found = [...(await measureStage(page)), ...(await findViolations(page, within))];
        faults.push(...found.map((fault) => `${nameOf(state)}: ${fault}`));
      }
      expect(faults).toEqual([]);
      const sides = async (id: string, ...parts: string[]) => {
        await show(page, { id, step: 0 });
        return sidesIn(
          page,
          `#${id} > .stage`,
          parts.map((part) => `#${id} > .stage ${part}`),
        );
      };
      expect(await sides("title", ".head", ".standfirst", ".fig", ".briefing", ".key")).toEqual([
        "right",
        "right",
        "left",
        "right",
        "left",
      ]);
      expect(await sides("where", ".head", ".flow", ".fig", ".rail li:first-child")).toEqual([
        "right",
        "right",
        "left",
        "right",
      ]);
      expect(await sides("letters", ".facts", ".says")).toEqual(["left", "right"].reverse());
      expect(await sides("bottom-line", "h3", ".badge", ".folio", ".src a")).toEqual([
        "right",
        "left",
        "left",
        "right",
      ]);
      expect(await sides("promise", ".who", ".quote-words")).toEqual(["right", "left"]);
    });
  });

  it("goes on with the left arrow and back with the right, as its controls show", async () => {
    await on("#/who", async (page) => {
      const at = (hash: string) => page.waitForFunction((wanted) => location.hash === wanted, hash);
      await page.keyboard.press("ArrowLeft");
      await at("#/who/1");
      await page.keyboard.press("ArrowRight");
      await at("#/who");
      await page.mouse.move(300, 300);
      const [previous, next] = ["Previous", "Next"].map((name) => page.getByRole("button", { name }).first());
      const [before, after] = [await previous?.boundingBox(), await next?.boundingBox()];
      expect(after!.x).toBeLessThan(before!.x);
    });
  });

  it("has the inspector on the left, the slide beside it, and the controls clear of it", async () => {
    await on("#/words/2?x=never-again", async (page) => {
      const boxes = await page.evaluate(() =>
        [".inspector", "#words > .stage", ".jump", ".control-row"].map((part) => {
          const { left, right } = document.querySelector(part)!.getBoundingClientRect();
          return { left: Math.round(left), right: Math.round(right) };
        }),
      );
      const [panel, ...others] = boxes;
      expect(panel?.left).toBe(0);
      for (const box of others) {
        expect(box.left).toBeGreaterThanOrEqual(panel!.right);
        expect(box.right).toBeLessThanOrEqual(1280);
      }
    });
  });

  it("keeps names, quotations and marks in one piece, and what stands beside them in its own order", async () => {
    await on("#/who", async (page) => {
      const entry = "#who .foot .entry:nth-child(2)";
      expect(await orderSeen(page, entry, ["The Gazette", "Letters", "river", "2001"])).toEqual([
        "2001",
        "Letters",
        "river",
        "The Gazette",
      ]);
      await show(page, { id: "words", step: 2 });
      const item = "#words .flow > ul > li:first-child";
      expect(await orderSeen(page, item, ["The Gazette", "Never", "lost"])).toEqual([
        "Never",
        "lost",
        "The Gazette",
      ]);
    });
  });
});

describe("reading from right to left", () => {
  it.each([1280, 390])("breaks no rule of axe at %i px, and nothing leaves the window", async (width) => {
    await on(
      "?read",
      async (page) => {
        await loadAxe(page);
        expect(await findViolations(page)).toEqual([]);
        const faults = await page.evaluate(() => {
          const out = [...document.querySelectorAll<HTMLElement>(".deck :not(svg *)")].filter((each) => {
            const { left, right, width } = each.getBoundingClientRect();
            const scrolls = each.closest("[tabindex='0']:is(.fig, .table, .compare), .grid, .is-own");
            return width > 1 && !scrolls && (left < -1 || right > innerWidth + 1);
          });
          return out.map((each) => each.outerHTML.slice(0, 90));
        });
        expect(faults).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        if (width < 760) {
          expect(await orderSeen(page, ".page-bar .position", ["of", "1"])).toEqual(["1", "of"]);
          return;
        }
        expect(await sidesIn(page, "body", [".contents", "#words > .beside", ".mode-bar"])).toEqual([
          "right",
          "left",
          "left",
        ]);
      },
      width,
    );
  });
});

/** Texts that say they are English, without their quotation marks. */
const englishIn = (page: Page, root: string): Promise<string[]> =>
  page.$$eval(`${root} [lang=en]`, (all) =>
    all
      .filter((each) => (each as HTMLElement).dir === "ltr" && !each.parentElement?.closest("[lang=en]"))
      .map((each) => (each.textContent ?? "").replace(/[“”]/g, "").replace(/\s+/g, " ").trim()),
  );
const sourceTitle = "Letters cross the river";
const quoted = "Never again will a letter be lost,";

describe("words of another language", () => {
  it("say so on the slide: quotation, words in our sentence, title of the source, what an author marks", async () => {
    await on("#/promise", async (page) => {
      const slide = await englishIn(page, "#promise > .stage");
      expect(slide).toEqual(["Never again will a letter be …", quoted, quoted, sourceTitle]);
      expect(await englishIn(page, "#words > .stage .flow")).toEqual(["Never again will a letter be lost"]);
      expect(await page.locator("#words .flow [lang=fr]").allTextContents()).toEqual(["Le Journal"]);
      expect(await englishIn(page, "#accounts .compare, #accounts table")).toContain("a letter");
    });
  });

  it("say so on the reading page: notes, words beside them, the list of sources", async () => {
    await on("?read", async (page) => {
      expect(await englishIn(page, "#words .notes")).toEqual(["a letter reached", quoted]);
      expect(await englishIn(page, "#words > .beside")).toEqual(expect.arrayContaining([quoted]));
      expect(await englishIn(page, "#all_sources")).toEqual([sourceTitle]);
    });
  });

  it("say so in the inspector: quotations, evidence, titles", async () => {
    await on("#/words/2?x=never-again", async (page) => {
      expect(await englishIn(page, ".inspector")).toContain(quoted);
      expect(await englishIn(page, ".jump")).toContain(quoted);
      await page.evaluate(() => {
        location.hash = "#/words/2?x=gazette";
      });
      await page.waitForSelector(".inspector .is-source");
      const shown = await englishIn(page, ".inspector");
      expect(shown).toEqual(expect.arrayContaining([sourceTitle, quoted, "a letter reached the south"]));
    });
  });

  it("are not all that is quoted: words of the briefing's own language say nothing", async () => {
    await on("", async (page) => {
      const hebrew = page.locator(".deck .q, .deck mark.evidence").filter({ hasText: /[א-ת]/ });
      expect(await hebrew.count()).toBeGreaterThan(10);
      const marked = hebrew.and(page.locator("[lang]"));
      expect(await marked.count()).toBe(0);
      expect((await listSlides(page)).length).toBe(10);
    });
  });

  it.each(["slides", "handout"])("say so in the tags of the PDF: %s", async (what) => {
    await on(`?print=${what}`, async (page) => {
      await page.waitForSelector("html[data-print-ready]", { state: "attached" });
      const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
      const { pages } = await openPdf(bytes);
      const tags = pages.flatMap((one) => one.tags);
      const languages = tags.flatMap(({ lang }) => lang ?? []);
      expect(languages.filter((lang) => lang === "en").length).toBeGreaterThan(8);
      expect(languages).toContain("fr");
      const document = await loadRaw(bytes);
      mapRoles(document);
      const spoken = listElements(document).filter((tag) => tag.get(name("Lang")) && tag.get(name("P")));
      const roles = spoken.map((tag) => String(tag.get(name("S"))).replace("/Div", "/BlockQuote")); // as older browsers say
      expect(new Set(roles)).toEqual(new Set(["/Document", "/BlockQuote", "/P", "/Span"]));
      const headlines = tags.filter(({ role }) => /^H[12]$/.test(role));
      expect(headlines.length).toBeGreaterThan(9);
      expect(headlines.filter(({ lang }) => lang === "en")).toEqual([]);
    });
  });
});

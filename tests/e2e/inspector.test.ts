// The inspector over the real briefing: everything that opens it, on every slide and in the notes, shows the right
// words.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Scenario } from "../../src/model/scenario.ts";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { addressOf, listSlides } from "./deck.ts";
import { expectWords, plain, readScenario } from "./expected-words.ts";
import { unfoldNotes } from "./reading.ts";

const everything =
  "[data-x], [data-cite], .cite, .badge, [data-actor], [data-event], [data-relation], [data-count], [data-place], a[href^='#source-']";
const skipped = ".rail, .step-anchors, .narrow, .in-print";

let browser: Browser;
let address = "";
let scenario: Scenario;

beforeAll(async () => {
  [address, browser, scenario] = await Promise.all([addressOf(), openBrowser(), readScenario()]);
});
afterAll(() => browser?.close());

interface Opener {
  what: string; // for the report
  names: string[];
  point: { x: number; y: number } | null; // where a click reaches it; null: nowhere
}

/** All that should open it in a root that is shown, as on a slide, each with a point that is its own. */
function findAll(page: Page, root: string): Promise<Opener[]> {
  return page.evaluate(
    ([root, everything, skipped]) => {
      const reach = (element: Element) => {
        const parts = [element, ...element.querySelectorAll("*")];
        for (const { left, top, width, height } of parts.flatMap((part) => [...part.getClientRects()]))
          for (const across of [0.5, 0.1, 0.9, 0.3, 0.7])
            for (const down of [0.5, 0.2, 0.8]) {
              const point = { x: Math.round(left + width * across), y: Math.round(top + height * down) };
              const hit = document.elementFromPoint(point.x, point.y)?.closest(everything);
              if (hit === element) return point;
            }
        return null;
      };
      return [...document.querySelectorAll(`${root} :is(${everything})`)]
        .filter((element) => !element.closest(skipped) && !element.matches(".steps [data-step]"))
        .map((element) => {
          const at = (name: string) => element.getAttribute(`data-${name}`);
          const drawn = at("actor") ?? at("event") ?? at("relation") ?? at("count") ?? at("place");
          const linked = element.getAttribute("href")?.replace("#source-", "");
          const ids = (at("x") ?? at("cite") ?? drawn ?? linked ?? "").split(" ");
          const paragraph = at("paragraph");
          const isSource = (id: string) => document.querySelector(`#source-${id}`) !== null;
          return {
            what: `${element.closest("section")?.id} ${element.outerHTML.slice(0, 90)}`,
            names: ids.map((id) => (paragraph !== null && isSource(id) ? `${id}.${paragraph}` : id)),
            point: reach(element),
          };
        });
    },
    [root, everything, skipped] as const,
  );
}

interface Shown {
  heads: string[];
  marked: string[];
  text: string;
}

const readPanel = (page: Page): Promise<Shown | null> =>
  page.evaluate(() => {
    const panel = document.querySelector(".inspector");
    if (!panel) return null;
    const texts = (selector: string) =>
      [...panel.querySelectorAll(selector)].map((each) => each.textContent ?? "");
    return { heads: texts("h2"), marked: texts("mark.evidence"), text: panel.textContent ?? "" };
  });

interface Opened {
  shown: Shown | null; // null: nothing opened
  back: boolean; // whether Escape gave focus back
}

/**
 * Opens and closes all of a root within the page, where hundreds of marks are opened without a picture of each. `aside`
 * is what has no part in it: it is laid out anew each time unless it is away.
 */
const openEach = (page: Page, root: string, aside: string): Promise<Opened[]> =>
  page.evaluate(
    ([root, everything, skipped, aside]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${aside} { display: none !important }`);
      document.adoptedStyleSheets = [sheet];
      const opened = [...document.querySelectorAll<HTMLElement | SVGElement>(`${root} :is(${everything})`)]
        .filter((element) => !element.closest(skipped) && !element.matches(".steps [data-step]"))
        .map((element) => {
          element.focus({ preventScroll: true });
          const before = document.activeElement;
          element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
          const panel = document.querySelector(".inspector");
          const texts = (selector: string) =>
            [...(panel?.querySelectorAll(selector) ?? [])].map((each) => each.textContent ?? "");
          const shown = panel && {
            heads: texts("h2"),
            marked: texts("mark.evidence"),
            text: panel.textContent ?? "",
          };
          const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(key);
          return {
            shown,
            back: document.activeElement === before && !document.querySelector(".inspector, .is-picked"),
          };
        });
      document.adoptedStyleSheets = [];
      return opened;
    },
    [root, everything, skipped, aside] as const,
  );

/** What is missing or wrong, in words. */
function compare({ what, names }: Opener, shown: Shown | null): string[] {
  if (!shown) return [`${what}: nothing opened`];
  const marked = shown.marked.map(plain);
  const text = plain(shown.text);
  return names.flatMap((name) => {
    if (name.startsWith("worth_")) return shown.heads.length === 1 ? [] : [`${what}: no meaning`];
    const expected = expectWords(name, scenario);
    if (!expected) return [`${what}: ${name} is in no scenario`];
    const evidence = expected.evidence.map(plain).filter((words) => !marked.includes(words));
    const others = expected.others.map(plain).filter((words) => !text.includes(words));
    const titled = shown.heads.some((head) => plain(head).includes(plain(expected.title)));
    return [...evidence, ...others, ...(titled ? [] : [expected.title])].map(
      (words) => `${what}: ${name} lacks “${words}”`,
    );
  });
}

function judge(openers: readonly Opener[], opened: readonly Opened[]): string[] {
  expect(opened.length).toBe(openers.length);
  return openers.flatMap((opener, i) => {
    const { shown, back } = opened[i]!;
    return [...compare(opener, shown), ...(back ? [] : [`${opener.what}: Escape does not give focus back`])];
  });
}

/** With the mouse and the keyboard. */
async function press(page: Page, opener: Opener): Promise<string[]> {
  if (!opener.point) return [];
  const before = await focus(page);
  await page.mouse.click(opener.point.x, opener.point.y);
  const shown = await readPanel(page);
  await page.keyboard.press("Escape");
  const back = await page.evaluate(
    (element) => element === document.activeElement && !document.querySelector(".inspector, .is-picked"),
    before,
  );
  return judge([opener], [{ shown, back }]);
}

const focus = (page: Page) => page.evaluateHandle(() => document.activeElement);

async function go(page: Page, hash: string, id: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await page.waitForFunction(
    (wanted) => document.querySelector("section.present:not(.stack)")?.id === wanted,
    id,
  );
  // Places on the screen are asked for next: what is shown has to be laid out and painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe("on every slide", () => {
  it("every mark, badge, name, node, edge and message opens with its words, and Escape gives focus back", async () => {
    const { page, complaints } = await openPage(browser, address, { reducedMotion: "reduce" });
    const faults: string[] = [];
    let count = 0;
    for (const { id, steps } of await listSlides(page)) {
      await go(page, steps ? `#/${id}/${steps}` : `#/${id}`, id);
      const stage = `#${id} > .stage`;
      const openers = await findAll(page, stage);
      count += openers.length;
      faults.push(...openers.filter(({ point }) => !point).map(({ what }) => `${what}: cannot be hit`));
      faults.push(...judge(openers, await openEach(page, stage, "section[data-folio]:not(.present)")));
      for (const opener of openers.filter((_, i) => i % 12 === 0))
        faults.push(...(await press(page, opener)));
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000);

  it("every mark and badge in the notes does when reading, and is a control with a name", async () => {
    const { page, complaints } = await openPage(browser, `${address}?read`, { reducedMotion: "reduce" });
    await unfoldNotes(page);
    const openers = await findAll(page, ".notes");
    const faults = judge(openers, await openEach(page, ".notes", ".stage"));
    expect(faults).toEqual([]);
    expect(openers.length).toBeGreaterThan(100);
    const nameless = await page.evaluate(
      () => [...document.querySelectorAll("svg [role=button]:not([aria-label])")].length,
    );
    expect(nameless).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000);

  it("all can be reached with Tab, and opened with Enter or the key", async () => {
    const { page } = await openPage(browser, `${address}#/who-backs-whom`, { reducedMotion: "reduce" });
    await page.waitForSelector(".reveal.ready");
    const stage = "#who-backs-whom > .stage";
    const wanted = (await findAll(page, stage)).length;
    const reached = new Set<number>();
    for (let i = 0; i < wanted + 20; i++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(
        ([stage, everything]) =>
          [...document.querySelectorAll(`${stage} :is(${everything})`)].indexOf(
            document.activeElement as Element,
          ),
        [stage, everything] as const,
      );
      if (at < 0 || reached.has(at)) continue;
      reached.add(at);
      if (reached.size % 4 !== 0) continue;
      await page.keyboard.press(reached.size % 8 === 0 ? "i" : "Enter");
      expect(await page.locator(".inspector h2").count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h2");
      await page.keyboard.press("Escape");
    }
    expect(reached.size).toBe(wanted);
    await page.context().close();
  });
});

describe("addresses", () => {
  it("chips of quotations show their words", async () => {
    const { page } = await openPage(browser, `${address}#/five-quotations?x=recent-attacks`);
    const quoted = page.locator(".jump button:has(.q) > span");
    await quoted.first().waitFor();
    const bare = await quoted.evaluateAll((all) =>
      all.filter(
        (each) =>
          each.getBoundingClientRect().width < 60 || !each.querySelector(".q")!.getClientRects().length,
      ),
    );
    expect(await quoted.count()).toBeGreaterThan(3);
    expect(bare).toEqual([]);
    await page.context().close();
  });

  it("open slide, step and thing, and stay right while the inspector shows others", async () => {
    const { page, complaints } = await openPage(browser, `${address}#/who-backs-whom/2?x=irgc`);
    await page.locator(".inspector h2", { hasText: "IRGC" }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe("#/who-backs-whom/2?x=irgc");
    await page.locator(".jump button", { hasText: "Lloyd Austin" }).first().click();
    await page.waitForFunction(() => location.hash === "#/who-backs-whom/2?x=austin");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/who-backs-whom/3?x=austin");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { addressOf, hashOf } from "../e2e/deck.ts";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { listStates, nameOf, openTheme, type State, show } from "./walk.ts";

let browser: Browser;
let address = "";
let page: Page;
let states: State[] = [];

beforeAll(async () => {
  [address, browser] = await Promise.all([addressOf(), openBrowser()]);
  page = await openTheme(browser, address, "paper");
  await countElements(page);
  states = await listStates(page);
});
afterEach(() => page.keyboard.press("Escape"));
afterAll(() => browser?.close());

/** What has focus, by a number that an element keeps. */
function describeFocus(on: Page): Promise<string> {
  return on.evaluate(() => {
    const at = document.activeElement ?? document.body;
    return `${numberOf(at)} ${at.localName}`;
  });
}

declare global {
  function numberOf(element: Element): number;
}

/** Gives the page the function that counts elements as they are met. */
async function countElements(on: Page): Promise<void> {
  await on.evaluate(() => {
    const met: Element[] = [];
    globalThis.numberOf = (element) => (met.includes(element) ? met.indexOf(element) : met.push(element) - 1);
  });
}

/** Tab until a place comes again: all the way round, in the order in which it goes. */
async function tabAround(on: Page, key = "Tab"): Promise<string[]> {
  const seen: string[] = [];
  for (let count = 0; count < 200; count++) {
    await on.keyboard.press(key);
    const at = await describeFocus(on);
    if (seen.includes(at)) return seen;
    seen.push(at);
  }
  throw new Error(`Tab does not come round: ${seen.slice(-3).join()}`);
}

/** Those of the stops that are wanted, in the order in which Tab meets them, from the first of the wanted on. */
function beginWith(wanted: readonly string[], seen: readonly string[]): string[] {
  const met = seen.filter((each) => wanted.includes(each));
  const first = met.indexOf(wanted[0] ?? "");
  return [...met.slice(first), ...met.slice(0, first)];
}

/** Everything in a root that Tab should reach, in the order of the document. */
function listTabStops(on: Page, root: string): Promise<string[]> {
  return on.evaluate((root) => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(`:is(${root}) :is(a[href], button, input, [tabindex])`),
    ];
    return stops
      .filter((each) => each.tabIndex >= 0 && !each.closest("[inert]"))
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => `${numberOf(each)} ${each.localName}`);
  }, root);
}

/** The overview makes its buttons one after the other. */
const waitForAllSlides = () =>
  page.waitForFunction(() => {
    const count = (name: string) => document.querySelectorAll(name).length;
    return count(".panel.overview .panel-body button") === count("section[data-folio]");
  });

const focusedEntity = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute("data-actor") ?? document.activeElement?.className,
  );

describe("Tab", () => {
  it("goes through a slide, the inspector and its chips, and comes round again", async () => {
    for (const id of ["who-backs-whom", "questions", "accounts"]) {
      await show(page, { id, step: 0 });
      const expected = await listTabStops(page, `#${id} .stage, .control-row`);
      expect(beginWith(expected, await tabAround(page))).toEqual(expected);
    }
    await show(page, { id: "who-backs-whom", step: 0 });
    await page.keyboard.press("i");
    await page.waitForSelector(".inspector h2:focus");
    const inside = await listTabStops(page, "#who-backs-whom .stage, .control-row, .inspector, .jump");
    expect(beginWith(inside, await tabAround(page))).toEqual(inside);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".inspector", { state: "detached" });
  });

  it("stays in a panel while it is open, and Escape gives focus back to where it was", async () => {
    await show(page, { id: "who-backs-whom", step: 0 });
    await page.focus("#who-backs-whom [data-actor=iran]");
    for (const [key, name] of Object.entries({ o: "overview", "/": "search", g: "go-to", "?": "help" })) {
      await page.keyboard.press(key);
      await page.waitForSelector(`.panel.${name}[open]`);
      if (name === "overview") await waitForAllSlides();
      const inside = await listTabStops(page, `.panel.${name}`);
      const seen = (await tabAround(page)).filter((each) => !each.endsWith("body"));
      expect(seen.sort(), name).toEqual(inside.sort());
      await page.keyboard.press("Escape");
      await page.waitForSelector(`.panel.${name}`, { state: "detached" });
      expect(await focusedEntity(), name).toBe("iran");
    }
  });

  it("goes all the way round in the speaker's window too", async () => {
    const opened = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const speaker = await opened;
    await speaker.waitForSelector(".sp-now .stage");
    await countElements(speaker);
    await speaker.bringToFront();
    const stops = await listTabStops(speaker, "body");
    expect(stops.length).toBeGreaterThan(5);
    expect((await tabAround(speaker)).filter((each) => !each.endsWith("body"))).toEqual(stops);
    await speaker.close();
    await page.bringToFront();
  });
});

describe("those who listen", () => {
  it("are told every slide and every step once, and nothing else speaks", async () => {
    await show(page, states[0] as State);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const live = document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]");
      const observer = new MutationObserver((changes) => {
        const regions = new Set(changes.map(({ target }) => (target as Element).textContent ?? ""));
        said.push(...regions);
      });
      for (const region of live)
        observer.observe(region, { childList: true, characterData: true, subtree: true });
    });
    const wrong: string[] = [];
    for (const state of states.slice(1)) {
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction((hash) => location.hash === hash, `#/${nameOf(state)}`);
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
      const title = await page.locator(`#${state.id} .head`).textContent();
      const isRight = state.step
        ? said[0]?.startsWith(`Step ${state.step} of `)
        : said[0]?.endsWith(`: ${title}`);
      if (said.length !== 1 || !isRight) wrong.push(`${nameOf(state)}: ${said.join(" | ") || "nothing"}`);
    }
    expect(wrong).toEqual([]);
  });

  it("begin to read at the slide that is shown", async () => {
    await show(page, { id: "accounts", step: 0 });
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.matches("#not-al-omar > .stage"));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("section")?.id)).toBe("not-al-omar");
  });

  it("have the focus as soon as a dialog has led to them, so that no key is lost", async () => {
    await show(page, { id: "accounts", step: 0 });
    await page.keyboard.press("g");
    await page.waitForSelector(".panel.go-to input:focus");
    await page.keyboard.type("5");
    const focused = await page.evaluate(() => {
      const field = document.activeElement as HTMLElement;
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      return document.activeElement?.closest("section")?.id ?? document.activeElement?.localName;
    });
    expect(focused).toBe("who-backs-whom");
    await page.keyboard.press("o");
    await page.waitForSelector(".panel.overview [aria-current=true]:focus");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.querySelectorAll(".panel").length)).toBe(0);
  });
});

describe("a whole presentation by keyboard alone", () => {
  it("looks behind marks, searches, jumps, overviews, goes dark and comes back, to the end", async () => {
    const { page: own, complaints } = await openPage(browser, address);
    const at = (hash: string) => own.waitForFunction((hash) => location.hash === hash, hash);
    const press = async (...keys: string[]) => {
      for (const key of keys) await own.keyboard.press(key);
    };
    await press("g");
    await own.waitForSelector(".panel.go-to input:focus");
    await own.keyboard.type("5");
    await press("Enter");
    await at("#/who-backs-whom");
    await press("ArrowRight", "i");
    await own.waitForSelector(".inspector h2:focus");
    await press("Escape");
    await own.waitForSelector(".inspector", { state: "detached" });
    await press("/");
    await own.waitForSelector(".panel.search input:focus");
    await own.keyboard.type("scalable options");
    await own.waitForSelector(".panel.search [role=option]");
    await press("Enter");
    await at("#/kurilla-postured");
    await press("o");
    await own.waitForSelector(".panel.overview [aria-current=true]:focus");
    await press("Home", "ArrowRight", "Enter");
    await at("#/bottom-line");
    await press("b");
    await own.waitForSelector(".blank-screen:not([hidden])");
    await press("ArrowRight"); // brings the picture back, and does not move
    await own.waitForSelector(".blank-screen", { state: "hidden" });
    expect(await hashOf(own)).toBe("#/bottom-line");
    await press("d", "Tab", "Enter");
    await own.waitForSelector(".inspector h2:focus");
    await press("Escape");
    await own.waitForSelector(".inspector", { state: "detached" });
    await press("End");
    await at("#/questions");
    expect(complaints).toEqual([]);
    await own.context().close();
  });
});

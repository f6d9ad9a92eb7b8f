import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../e2e/deck.ts";
import { openBrowser } from "../support/browser.ts";
import { findViolations, loadAxe } from "./axe.ts";
import { findFaintText } from "./contrast.ts";
import { openTheme, settle, type Theme } from "./walk.ts";

let browser: Browser;
let address = "";

beforeAll(async () => {
  [address, browser] = await Promise.all([addressOf(), openBrowser()]);
});
afterAll(() => browser?.close());

const themes: Theme[] = ["paper", "room"];

/**
 * What is wrong with the page as it is, in a line each; `root` is what was opened. Axe runs in one theme, and where
 * `within` is given, looks at no more than it selects.
 */
async function findFaults(
  page: Page,
  root: string,
  what: string,
  within: string | null = null,
): Promise<string[]> {
  await page.waitForSelector(root);
  await settle(page);
  const faint = await findFaintText(page, root);
  const faults = what.startsWith("room ") ? faint : [...(await findViolations(page, within)), ...faint];
  return faults.map((fault) => `${what}: ${fault}`);
}

/** One thing of every kind, and the marks. */
function listEntities(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLTemplateElement>("template[data-kind]")];
    const kinds = [...new Set(all.map((each) => each.dataset.kind))];
    const longest = kinds.map((kind) =>
      all
        .filter((each) => each.dataset.kind === kind)
        .reduce((one, other) => (other.outerHTML.length > one.outerHTML.length ? other : one)),
    );
    return [...longest.map(({ id }) => id.slice(2)), "worth_partly", "debka.2"];
  });
}

/** Beside the inspector the slide is a picture of itself: all that is on it opens from the chips, which are large. */
const isOnSmallSlide = (fault: string) => fault.includes("target-size") && fault.includes("data-cite=");

describe("the inspector", () => {
  it("breaks no rule and can be read, open on a thing of every kind, in both themes", async () => {
    const faults = async (theme: Theme) => {
      const page = await openTheme(browser, address, theme);
      await loadAxe(page);
      const found: string[] = [];
      // What is around the inspector stays as it is for the first thing.
      for (const [i, entity] of (await listEntities(page)).entries()) {
        await page.evaluate(
          (hash) =>
            new Promise((followed) => {
              addEventListener("hashchange", followed, { once: true }); // after the page has heard it
              location.hash = hash;
            }).then(() => undefined),
          `#/who-backs-whom/1?x=${entity}`,
        );
        const within = i === 0 ? null : ".inspector";
        const faults = await findFaults(page, ".inspector, .jump", `${theme} ${entity}`, within);
        found.push(...faults.filter((fault) => !isOnSmallSlide(fault)));
      }
      await page.context().close();
      return found;
    };
    expect(await Promise.all(themes.map(faults))).toEqual([[], []]);
  });
});

const panels = { o: "overview", "/": "search", g: "go-to", "?": "help" };

describe("panels", () => {
  it("break no rule and can be read, in both themes", async () => {
    const faults = async (theme: Theme) => {
      const page = await openTheme(browser, address, theme);
      await loadAxe(page);
      const found: string[] = [];
      for (const [key, name] of Object.entries(panels)) {
        await page.keyboard.press(key);
        await page.waitForSelector(`.panel.${name}`);
        if (name === "search") await page.keyboard.type("drone");
        found.push(...(await findFaults(page, `.panel.${name}`, `${theme} ${name}`)));
        await page.keyboard.press("Escape");
        await page.waitForSelector(`.panel.${name}`, { state: "detached" });
      }
      await page.click(".control-row [aria-controls]", { force: true });
      found.push(...(await findFaults(page, ".control-row", `${theme} menu`)));
      await page.context().close();
      return found;
    };
    expect(await Promise.all(themes.map(faults))).toEqual([[], []]);
  });
});

describe("the speaker view", () => {
  it("breaks no rule and can be read", async () => {
    const page = await openTheme(browser, `${address}`, "paper");
    const opened = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const speaker = await opened;
    await speaker.waitForSelector(".sp-now svg, .sp-now .slide");
    await loadAxe(speaker);
    const found: string[] = [];
    for (const id of ["impunity", "who-backs-whom", "questions"]) {
      await page.evaluate((id) => {
        location.hash = `#/${id}`;
      }, id);
      await speaker.waitForSelector(`.sp-now[data-shown^="${id}/"]`);
      found.push(...(await findFaults(speaker, "body", id)));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});

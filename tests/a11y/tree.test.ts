// What a screen reader meets on each slide, in order. A change here is read by a person before it is accepted:
// does it still tell the story, each thing once, with its name?
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../e2e/deck.ts";
import { openBrowser } from "../support/browser.ts";
import { listStates, openTheme, show } from "./walk.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [address, launched] = await Promise.all([addressOf(), openBrowser()]);
  browser = launched;
  page = await openTheme(browser, address, "paper");
});
afterAll(() => browser?.close());

/** Role and name, indented; without addresses, and without the text that a name holds already. */
async function readTree(root: string): Promise<string> {
  const tree = await page.locator(root).ariaSnapshot();
  return tree
    .split("\n")
    .filter((line) => !/^\s*- \/url:/.test(line))
    .map((line) =>
      line.replace(/^(\s*)- '(.*)'(:.*)?$/, "$1- $2$3").replace(/^(\s*- (?:link|button|img) ".*"):.*$/, "$1"),
    )
    .filter((line, i, lines) => !isInside(line, lines[i - 1]))
    .join("\n")
    .replace(/\n- list "Key":(\n {2}- .*)+/, "") // the same everywhere
    .replace(/(\n- paragraph: .*){2}$/, ""); // handling, date, hash and folio
}

/** The text of a link under its name. */
function isInside(line: string, above = ""): boolean {
  return /^\s*- text:/.test(line) && /^\s*- link/.test(above) && indent(line) > indent(above);
}

const indent = (line: string) => line.search(/\S/);

describe("the accessibility tree", () => {
  it("tells the story of every slide", async () => {
    const parts: string[] = [];
    for (const state of (await listStates(page)).filter(({ step }) => step === 0)) {
      await show(page, state);
      parts.push(`# ${state.id}\n${await readTree(`#${state.id} > .stage`)}`);
    }
    const path = join(import.meta.dirname, "__snapshots__/slides.txt");
    await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot(path);
  });
});

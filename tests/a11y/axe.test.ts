import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../e2e/deck.ts";
import { openBrowser } from "../support/browser.ts";
import { findViolations, loadAxe } from "./axe.ts";
import { findFaintText } from "./contrast.ts";
import { listStates, nameOf, openTheme, type State, show } from "./walk.ts";

let browser: Browser;
let address = "";
let paper: Page;
let room: Page;
let states: State[] = [];

beforeAll(async () => {
  [address, browser] = await Promise.all([addressOf(), openBrowser()]);
  [paper, room] = await Promise.all([
    openTheme(browser, address, "paper"),
    openTheme(browser, address, "room"),
  ]);
  await loadAxe(paper);
  states = await listStates(paper);
});
afterAll(() => browser?.close());

describe("presenting", () => {
  it("breaks no rule of axe and can be read on any slide at any step, lit, past and still to come, in both themes", {
    timeout: 240_000,
  }, async () => {
    const faults = async (page: Page, look: (state: State) => Promise<string[]>) => {
      const found: string[] = [];
      for (const state of states) {
        await show(page, state);
        const faint = await findFaintText(page, `#${state.id} .stage`);
        found.push(...[...(await look(state)), ...faint].map((fault) => `${nameOf(state)}: ${fault}`));
      }
      return found;
    };
    // A step changes its slide alone: what is around it is looked at once a slide.
    const withAxe = ({ id, step }: State) => findViolations(paper, step > 0 ? `#${id} .stage` : null);
    const nothing = () => Promise.resolve([]);
    expect(await Promise.all([faults(paper, withAxe), faults(room, nothing)])).toEqual([[], []]);
    expect(await room.evaluate(() => document.documentElement.classList.contains("theme-room"))).toBe(true);
  });
});

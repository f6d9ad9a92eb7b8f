// A whole talk from the speaker view by the keyboard alone, as somebody gives it who never touches the room's window.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findViolations, loadAxe } from "../../a11y/axe.ts";
import { openBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/open-page.ts";
import { entities, writeFixture } from "../fixture.ts";

const { address } = writeFixture("built", entities);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("is given by keys: the clock, looking ahead, pointing, ringing, zooming, a question, the end", async () => {
  const { page: room } = await openPage(browser, address);
  await room.waitForSelector(".reveal.ready");
  const [speaker] = await Promise.all([room.waitForEvent("popup"), room.keyboard.press("s")]);
  const state = (text: string) => speaker.locator(".sp-state", { hasText: text }).waitFor();
  const roomAt = (hash: string) => room.waitForFunction((wanted) => location.hash === wanted, hash);
  const press = async (...keys: string[]) => {
    for (const key of keys) await speaker.keyboard.press(key);
  };
  await state("on screen now");
  await press("e");
  await speaker.keyboard.type("20");
  await press("Enter");
  await speaker.locator(".sp-bar small", { hasText: "left, to" }).waitFor();
  await press("t");
  await speaker.locator(".sp-bar small", { hasText: /^of / }).waitFor();
  await press("PageDown");
  await roomAt("#/sequence");
  await press(" ");
  await roomAt("#/sequence/1");

  await press("l", "ArrowRight", "Shift+ArrowDown");
  await room.locator(".pointing .laser").waitFor();
  await press("w", "Tab", "Enter");
  await room.locator(".pointing .pen").waitFor();
  await speaker.locator("[role=status]", { hasText: "Ringed" }).waitFor({ state: "attached" });
  await press("x", "Escape");
  await room.locator(".pointing").waitFor({ state: "detached" });
  await press("z", "9");
  await room.locator("html.zoomed").waitFor();
  await press("Escape");
  await room.waitForFunction(() => !document.documentElement.classList.contains("zoomed"));

  await press("g");
  await speaker.keyboard.type("questions");
  await press("Enter");
  await state("only you see this");
  expect(await room.evaluate(() => location.hash)).toBe("#/sequence/1");
  await press(" "); // the room goes on while the speaker looks elsewhere
  await roomAt("#/sequence/2");
  await press("Enter");
  await roomAt("#/questions");
  await press("Backspace");
  await roomAt("#/sequence/2");
  await press("b");
  await room.locator(".blank-screen:not([hidden])").waitFor();
  await press(" ");
  await room.locator(".blank-screen").waitFor({ state: "hidden" });
  expect(await room.evaluate(() => location.hash)).toBe("#/sequence/2");

  await loadAxe(speaker);
  expect(await findViolations(speaker)).toEqual([]);
  for (const at of [
    "#/sequence/3",
    "#/words",
    "#/words-below",
    "#/questions",
    "#/questions/1",
    "#/questions/2",
  ]) {
    await press("PageDown");
    await roomAt(at);
  }
  await speaker.locator(".sp-h h2", { hasText: "This is the end" }).first().waitFor();
  await press("p");
  await speaker.locator(".sp-bar small", { hasText: /^paused for/ }).waitFor();
  await (room as Page).context().close();
});

// A whole talk from the speaker view by the keyboard alone, as somebody gives it who never touches the room's window.
import { expect, it } from "vitest";
import { findViolations, loadAxe } from "../../a11y/axe.ts";
import { watchPages } from "../../support/watch-pages.ts";
import { entities, writeFixture } from "../fixture.ts";

const { address } = writeFixture("built", entities);
const pages = watchPages(/\?speaker/);

it("is given by keys: the clock, looking ahead, pointing, ringing, zooming, a question, the end", async () => {
  const room = await pages.open(address);
  await room.waitForSelector(".reveal.ready");
  const [speaker] = await Promise.all([room.waitForEvent("popup"), room.keyboard.press("s")]);
  const state = (text: string) => speaker.locator(".sp-state", { hasText: text }).waitFor();
  const roomAt = (hash: string) => room.waitForFunction((wanted) => location.hash === wanted, hash);
  /** The view has heard of it, too: a press from an older place would be dropped. */
  const bothAt = async (id: string, step: number) => {
    await roomAt(step > 0 ? `#/${id}/${step}` : `#/${id}`);
    await speaker
      .locator(`:is(.speaker:not(.is-looking) .sp-now, .is-looking .sp-room)[data-shown^="${id}/${step}/"]`)
      .waitFor();
  };
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
  await bothAt("sequence", 0);
  await press(" ");
  await bothAt("sequence", 1);

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
  await bothAt("sequence", 2);
  await press("Enter");
  await bothAt("questions", 0);
  await press("Backspace");
  await bothAt("sequence", 2);
  await press("b");
  await room.locator(".blank-screen:not([hidden])").waitFor();
  await press(" ");
  await room.locator(".blank-screen").waitFor({ state: "hidden" });
  expect(await room.evaluate(() => location.hash)).toBe("#/sequence/2");

  await loadAxe(speaker);
  expect(await findViolations(speaker)).toEqual([]);
  for (const [id, step] of [
    ["sequence", 3],
    ["words", 0],
    ["words-below", 0],
    ["questions", 0],
    ["questions", 1],
    ["questions", 2],
  ] as const) {
    await press("PageDown");
    await bothAt(id, step);
  }
  await speaker.locator(".sp-h h2", { hasText: "This is the end" }).first().waitFor();
  await press("p");
  await speaker.locator(".sp-bar small", { hasText: /^paused for/ }).waitFor();
});

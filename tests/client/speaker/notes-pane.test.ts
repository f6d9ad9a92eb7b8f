// The notes in the speaker view: what of them is bright, how large their marks are, and what happens to them when the
// window changes.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { findViolations, loadAxe } from "../../a11y/axe.ts";
import { watchPages } from "../../support/watch-pages.ts";
import { entities, writeFixture } from "../fixture.ts";

const { address } = writeFixture("built", entities);
const pages = watchPages(/\?speaker/);
let page: Page;

beforeAll(() => {
  const file = fileURLToPath(address);
  const cite = '<a class="cite" data-cite="sighted">1</a>';
  const words = "What the speaker says of it takes its time. ".repeat(5);
  const paragraphs = [
    `<p>Of no step. ${words}</p>`,
    `<p data-note-step="2">Of the second step. ${words}${cite}</p>`,
    `<p>At last. ${words}</p>`,
  ].join("");
  const text = readFileSync(file, "utf8").replace("<p>Thirteen hours lie between.</p>", paragraphs);
  writeFileSync(file, text);
});

async function openSpeaker(hash: string): Promise<Page> {
  page = await pages.open(address + hash);
  await page.waitForSelector(".reveal.ready");
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.locator(".sp-state", { hasText: "on screen now" }).waitFor();
  return speaker;
}

const colours = (speaker: Page) =>
  speaker.locator(".sp-text .say p").evaluateAll((all) => all.map((one) => getComputedStyle(one).color));

it("are all bright while none belongs to the step, and else those of the step alone", async () => {
  const speaker = await openSpeaker("#/sequence/1");
  const [bright] = await colours(speaker);
  expect(await colours(speaker)).toEqual([bright, bright, bright]);
  await speaker.keyboard.press("PageDown");
  await speaker.locator(".sp-text .now").waitFor();
  const [before, own, after] = await colours(speaker);
  expect(own).toBe(bright);
  expect([before, after]).not.toContain(bright);
});

it("are laid out anew in a window of another size, and say what is hidden there", async () => {
  const speaker = await openSpeaker("#/sequence");
  const asideIn = (place: string) => speaker.locator(`${place} dt`, { hasText: "If asked" });
  const below = speaker.locator(".sp-more:not(.top)");
  await speaker.setViewportSize({ width: 600, height: 400 });
  await asideIn(".sp-text").waitFor({ state: "attached" });
  await below.filter({ hasText: "If asked, 1" }).waitFor();
  await speaker.setViewportSize({ width: 2560, height: 1440 });
  await asideIn(".sp-notes > .sp-aside").waitFor();
  await below.waitFor({ state: "hidden" });
  await speaker.setViewportSize({ width: 390, height: 844 });
  await asideIn(".sp-text").waitFor({ state: "attached" });
});

it("have marks that grow with them, and none too small to read", async () => {
  const speaker = await openSpeaker("#/sequence");
  /** The notes are laid out anew after a change: waits for a mark between these sizes, px. */
  const hasMark = (least: number, most: number) =>
    speaker.waitForFunction(
      ([from = 0, to = 0]) => {
        const mark = document.querySelector(".sp-text .say .cite");
        const size = mark ? Number.parseFloat(getComputedStyle(mark).fontSize) : 0;
        return size >= from && size <= to;
      },
      [least, most],
    );
  await speaker.setViewportSize({ width: 1440, height: 900 });
  await hasMark(15, 15);
  await speaker.keyboard.press("+");
  await hasMark(15.1, 19);
  await speaker.setViewportSize({ width: 2560, height: 1440 });
  await hasMark(19.1, 40);
  for (let press = 0; press < 6; press++) await speaker.keyboard.press("-");
  await hasMark(15, 19);
});

it("leave the focus where it is in the list of steps when the room moves, whose buttons have names in every window", async () => {
  const speaker = await openSpeaker("#/sequence");
  const focused = () => speaker.evaluate(() => document.activeElement?.getAttribute("data-step-to"));
  await speaker.locator("[data-step-to='2']").focus();
  await page.keyboard.press("PageDown");
  await speaker.locator(".sp-steps li.now").waitFor();
  expect(await focused()).toBe("2");
  await speaker.setViewportSize({ width: 600, height: 400 });
  await speaker.getByRole("button", { name: "Rockets" }).waitFor();
  await loadAxe(speaker);
  expect(await findViolations(speaker)).toEqual([]);
});

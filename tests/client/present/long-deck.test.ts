// A deck of many slides: only what is near is in the deck that reveal.js and the layout work on, and nobody notices.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { callProgram } from "../../support/program.ts";
import { watchPages } from "../../support/watch-pages.ts";

const length = 90;

/** A number in letters, since digits on a slide need a source. */
const spell = (i: number): string => [...String(i)].map((digit) => "abdefghijk"[Number(digit)]).join("");

const stepsOf = (i: number): number => (i % 10 === 0 || i === length - 1 ? 2 : 0);

const slide = (
  i: number,
): string => `${i % 10 === 5 ? "---\nbelow: previous\n---\n\n" : ""}# The letter ${spell(i)} has come

Letters went south, and to [the last](#s-${spell(length - 1)}).

${stepsOf(i) ? "*" : "-"} One was read aloud.
${stepsOf(i) ? "*" : "-"} One was of ${spell(i)}, the keeper.

Note:

Say who kept the register of ${spell(i)}.
`;

const pages = watchPages();
let address = "";
let page: Page;

beforeAll(async () => {
  address = await buildLong();
});

async function buildLong(): Promise<string> {
  const slides = Array.from({ length }, (_, i) => [
    `${String(i + 1).padStart(3, "0")}-s-${spell(i)}.md`,
    slide(i),
  ]);
  const folder = mkdtempSync(join(tmpdir(), "briefing-long-"));
  mkdirSync(join(folder, "slides"));
  for (const [name = "", text = ""] of slides) writeFileSync(join(folder, "slides", name), text);
  const scenario = "title: Many letters\nsides: { a: Northern, b: Southern }\nsources: {}\n";
  writeFileSync(join(folder, "slides/scenario.yaml"), scenario);
  const { status, stderr } = await callProgram(["build", "slides", "--out", "out"], folder);
  expect(status, stderr).toBe(0);
  return pathToFileURL(join(folder, "out/index.html")).href;
}

async function open(suffix = ""): Promise<void> {
  page = await pages.open(address + suffix);
}

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const shown = () =>
  page.evaluate(() => {
    const section = document.querySelector("section.present:not(.stack)");
    const seen = [...document.querySelectorAll("section .stage")].filter((stage) =>
      stage.checkVisibility({ visibilityProperty: true }),
    );
    return [section?.id, section?.querySelectorAll(".fragment.visible").length, seen.length];
  });
const countNear = () => page.evaluate(() => document.querySelectorAll(".slides > section").length);
const order = () =>
  page.evaluate(() => [...document.querySelectorAll("section:not([data-stack])")].map(({ id }) => id));
const inOrder = Array.from({ length }, (_, i) => `s-${spell(i)}`);

it("is walked through from the first slide to the last and back, as it is written", async () => {
  await open();
  const all = inOrder.flatMap((id, i) => Array.from({ length: stepsOf(i) + 1 }, (_, step) => [id, step, 1]));
  const way = [await shown()];
  while (way.length < all.length) {
    await press("ArrowRight");
    way.push(await shown());
  }
  expect(way).toEqual(all);
  expect(await countNear()).toBeLessThan(30);
  expect(await order()).toEqual(inOrder);
  for (let i = 0; i < 30; i++) await press("ArrowLeft");
  expect(await shown()).toEqual(all.at(-31));
  expect(await order()).toEqual(inOrder);
});

it("leads far away by address, link, number, words and overview, and Back leads home", async () => {
  await open(`#/${inOrder[70]}/1`);
  expect(await shown()).toEqual([inOrder[70], 1, 1]);
  await press("Home");
  expect(await shown()).toEqual([inOrder[0], 0, 1]);
  await page.locator("section.present .stage p a[href^='#s-']").click();
  expect(await shown()).toEqual([inOrder.at(-1), 0, 1]);
  await page.goBack();
  await page.waitForSelector(`#${inOrder[0]}.present`);
  expect(await shown()).toEqual([inOrder[0], 0, 1]);
  await press("/");
  await page.keyboard.type(`register of ${spell(77)}`);
  await page.locator("[role=option][aria-selected=true]", { hasText: spell(77) }).waitFor();
  await press("Enter");
  expect(await shown()).toEqual([inOrder[77], 0, 1]);
  await press("o", "Home", "ArrowRight", "Enter");
  expect(await shown()).toEqual([inOrder[1], 0, 1]);
  expect(await order()).toEqual(inOrder);
});

it("is overviewed in captions, with pictures of what is in sight", async () => {
  await open(`#/${inOrder[40]}`);
  await press("o");
  const captions = page.locator(".overview-grid button");
  const inSight = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".overview-grid > li")].flatMap((item, at) => {
        const { top, bottom } = item.getBoundingClientRect();
        const isSeen = bottom > 0 && top < innerHeight;
        return isSeen === (item.querySelector(".scaled") !== null) ? [] : [at];
      }),
    );
  await expect.poll(inSight).toEqual([]);
  await expect.poll(() => captions.count()).toBe(length);
  await press("End");
  await expect.poll(() => page.locator(".overview-grid > li:last-child .scaled").count()).toBe(1);
  await press("Enter");
  expect(await shown()).toEqual([inOrder.at(-1), 0, 1]);
});

it("is whole where it is read and printed, and goes on where it was", async () => {
  await open(`#/${inOrder[40]}/2`);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.evaluate(() => document.querySelectorAll(".deck section:not([data-stack])").length)).toBe(
    length,
  );
  expect(await page.locator(".shelf").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await shown()).toEqual([inOrder[40], 2, 1]);
  expect(await countNear()).toBeLessThan(30);
  await press("ArrowRight");
  expect(await shown()).toEqual([inOrder[41], 0, 1]);
  await press("r");
  await page.locator(".read .page-bar").waitFor();
  expect(await page.locator(".shelf").count()).toBe(0);
  expect(await order()).toEqual(inOrder);
  const top = () =>
    page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, inOrder[41]!);
  expect(Math.abs(await top())).toBeLessThan(100);
  await press("r");
  await page.waitForSelector(".reveal.ready");
  expect(await shown()).toEqual([inOrder[41], 0, 1]);
});

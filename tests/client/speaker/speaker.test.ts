// The speaker view, in its own window and over the page.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/open-page.ts";
import { writeFixture } from "../fixture.ts";

const { address } = writeFixture();
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
});
afterAll(() => browser.close());

async function open(suffix = ""): Promise<void> {
  ({ page, complaints } = await openPage(browser, address + suffix));
  await page.waitForSelector(".reveal.ready");
}

async function openSpeaker(): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await speaker.waitForSelector(".speaker");
  return speaker;
}

const texts = (speaker: Page, selector: string) =>
  speaker
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.textContent?.replace(/\s+/g, " ").trim()));

describe("the speaker's window", () => {
  it("shows slide, next step, steps and notes, and follows the deck", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    expect(await texts(speaker, ".sp-col:not(.sp-notes) .sp-h :is(h1, h2)")).toEqual([
      "2 What happened",
      "Next: step 1, Drones",
      "Steps on this slide",
    ]);
    await page.keyboard.press("ArrowRight");
    expect(await texts(speaker, ".sp-col:not(.sp-notes) .sp-h :is(h1, h2)")).toEqual([
      "2 What happened, step 1",
      "Next: step 2, Air strikes",
      "Steps on this slide",
    ]);
    expect(await texts(speaker, ".sp-now li.is-now .name")).toEqual(["1 Drones"]);
    expect(await texts(speaker, ".sp-next li.is-now .name")).toEqual(["2 Air strikes"]);
    expect(await texts(speaker, ".sp-steps li")).toEqual(["Drones0:30", "Air strikes0:30", "Rockets0:30"]);
    expect(await texts(speaker, ".sp-text > *")).toEqual([
      "Thirteen hours lie between.",
      "“We answer.”A. Speaker 1",
      "If askedWho ordered it? Nobody says.Hold backThe count is one source’s alone.PrivateMind the time.",
    ]);
    expect(await speaker.locator(".pace .track i").count()).toBe(5);
  });

  it("has no id twice, and its citations lead nowhere", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    const doubled = await speaker.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(doubled).toEqual([]);
    expect(await speaker.locator(".sp-now svg").first().getAttribute("aria-labelledby")).toBe("seq-t--now");
    expect(await speaker.locator(".sp-text a[href]").count()).toBe(0);
  });

  it("drives the deck with its own keys, and Escape harms nothing", async () => {
    await open();
    const speaker = await openSpeaker();
    await speaker.keyboard.press("Space");
    await speaker.keyboard.press("PageDown");
    await page.waitForFunction(() => location.hash === "#/sequence/1");
    await speaker.keyboard.press("b");
    expect(await page.locator(".blank-screen").isVisible()).toBe(true);
    expect(await texts(speaker, ".sp-h .warn")).toEqual(["screen is blank"]);
    await speaker.keyboard.press("Escape");
    await speaker.keyboard.press("Escape");
    expect(await page.locator(".blank-screen").isVisible()).toBe(false);
    expect(await texts(speaker, ".sp-bar .lbl span")).toEqual(["Slide 2 of 4, step 1 of 3"]);
    await speaker.keyboard.press("d");
    expect(await speaker.locator(".sp-now .theme-room").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.className)).toContain("theme-room");
  });

  it("starts its clock with the first move, pauses with P, and 0 sets it back", async () => {
    await open();
    const speaker = await openSpeaker();
    const pace = () => speaker.locator(".pace b").textContent();
    expect(await pace()).toBe("starts with the first move");
    await speaker.keyboard.press("ArrowRight");
    expect(await pace()).toMatch(/^0:(30|29|28) ahead of plan$/);
    await speaker.keyboard.press("p");
    expect(await pace()).toBe("clock paused");
    await speaker.keyboard.press("0");
    expect(await pace()).toBe("starts with the first move");
    expect(await speaker.locator(".sp-bar .t").first().textContent()).toBe("00:00of 05:15");
  });

  it("makes the notes larger and smaller", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    const size = () =>
      speaker.locator(".sp-text").evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(await size()).toBe(25);
    await speaker.keyboard.press("+");
    await speaker.keyboard.press("+");
    expect(await size()).toBe(30);
    await speaker.keyboard.press("-");
    expect(await size()).toBe(27.5);
  });

  it("fits windows from 1000 × 600 on, and 4:3", async () => {
    await open("#/sequence/1");
    const speaker = await openSpeaker();
    for (const [width, height] of [
      [1000, 600],
      [1024, 768],
      [1600, 700],
      [1920, 1080],
    ] as const) {
      await speaker.setViewportSize({ width, height });
      const inside = await speaker.evaluate(() =>
        [".sp-now", ".sp-next", ".sp-steps", ".sp-text", ".sp-keys"].every((selector) => {
          const { right, bottom } = document.querySelector(selector)!.getBoundingClientRect();
          return right <= innerWidth && bottom <= innerHeight;
        }),
      );
      expect(`${width} × ${height}: ${inside}`).toBe(`${width} × ${height}: true`);
    }
  });

  it("goes when the page goes", async () => {
    await open();
    const speaker = await openSpeaker();
    const closed = speaker.waitForEvent("close");
    await page.reload();
    await closed;
  });
});

describe("where windows are blocked", () => {
  it("says so, and opens over the slides; Escape closes it", async () => {
    await open("#/sequence");
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "The speaker window was blocked" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".speaker-here .sp-text", { hasText: "Thirteen hours" }).waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await texts(page, ".sp-bar .lbl span")).toEqual(["Slide 2 of 4, step 1 of 3"]);
    await page.keyboard.press("p");
    expect(await page.locator(".pace b").textContent()).toBe("clock paused");
    await page.keyboard.press("Escape");
    expect(await page.locator(".speaker-here").count()).toBe(0);
  });
});

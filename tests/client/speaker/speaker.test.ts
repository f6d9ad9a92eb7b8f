// The speaker view, in its own window and over the page.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { watchPages } from "../../support/watch-pages.ts";
import { entities, writeFixture } from "../fixture.ts";

const { address } = writeFixture("built", entities);
const pages = watchPages(/\?speaker/);
let page: Page;

async function open(suffix = ""): Promise<void> {
  page = await pages.open(address + suffix);
  await page.waitForSelector(".reveal.ready");
}

/** The clock of both windows stands still. */
const stopTime = () => page.context().clock.setFixedTime(new Date(2026, 4, 1, 14, 0));

async function openSpeaker(): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await state(speaker).filter({ hasText: "on screen now" }).waitFor();
  return speaker;
}

const state = (speaker: Page) => speaker.locator(".sp-state");
const roomAt = (hash: string) => page.waitForFunction((wanted) => location.hash === wanted, hash);
const texts = (speaker: Page, selector: string) =>
  speaker
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.textContent?.replace(/\s+/g, " ").trim()));
const title = (speaker: Page, wanted: string) =>
  speaker.locator(".sp-shown h1", { hasText: new RegExp(`^${wanted}$`) }).waitFor();

describe("the speaker's window", () => {
  it("shows slide, next step, next slide, steps and notes, and follows the deck", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    await title(speaker, "2 What happened");
    await page.keyboard.press("ArrowRight");
    await title(speaker, "2 What happened, step 1");
    expect(await texts(speaker, ".sp-below .sp-h h2")).toEqual([
      "Next: step 2, Air strikes",
      "Next slide: 3 What was said",
      "Steps on this slide",
    ]);
    expect(await texts(speaker, ".sp-now li.is-now .name")).toEqual(["1 Drones"]);
    expect(await texts(speaker, ".sp-next li.is-now .name")).toEqual(["2 Air strikes"]);
    expect(await texts(speaker, ".sp-steps li")).toEqual(["Drones0:30", "Air strikes0:30", "Rockets0:30"]);
    expect(await texts(speaker, ".sp-text > :is(.say, .note-quotes)")).toEqual([
      "Thirteen hours lie between.",
      "“We answer.”A. Speaker 1",
    ]);
    expect((await texts(speaker, ".sp-aside")).join(" ")).toContain("Who ordered it? Nobody says.");
    expect(await speaker.locator(".pace .track i").count()).toBe(5);
  });

  it("says place and pace once to who hears it, though both are also drawn", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    const heard = await speaker.getByRole("region", { name: "Clock and pace" }).ariaSnapshot();
    expect(heard.match(/Slide 2 of \d+/g)).toHaveLength(1);
  });

  it("has no id twice, and its citations lead nowhere", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    const doubled = await speaker.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(doubled).toEqual([]);
    expect(await speaker.locator(".sp-text a[href]").count()).toBe(0);
  });

  it("a step moves the room; Space and the Page keys do so in every state", async () => {
    await open();
    const speaker = await openSpeaker();
    await speaker.keyboard.press("ArrowRight");
    await roomAt("#/sequence");
    await title(speaker, "2 What happened");
    await speaker.keyboard.press("Space");
    await roomAt("#/sequence/1");
    await title(speaker, "2 What happened, step 1");
    await speaker.keyboard.press("g");
    await speaker.keyboard.press("PageDown");
    await roomAt("#/sequence/2");
    await speaker.keyboard.press("Escape");
    await title(speaker, "2 What happened, step 2");
    await speaker.keyboard.press("End");
    await state(speaker).filter({ hasText: "only you see this" }).waitFor();
    await speaker.keyboard.press("Shift+Space");
    await roomAt("#/sequence/1");
    await state(speaker).filter({ hasText: "only you see this" }).waitFor();
  });

  it("a jump only looks, Enter shows it, and Backspace goes back", async () => {
    await open("#/sequence/1");
    const speaker = await openSpeaker();
    for (const [jump, wanted] of [
      [["End"], "4 Questions for the room"],
      [["Home"], "1 Opening"],
      [["Shift+ArrowRight"], "2 What happened"],
      [["Shift+ArrowRight", "ArrowRight"], "3.1 What was also said"],
      [["g", "4", "Enter"], "4 Questions for the room"],
      [["/", "below", "Enter"], "3.1 What was also said"],
      [["o", "End", "Enter"], "4 Questions for the room"],
    ] as const) {
      for (const key of jump) {
        if (key.length > 1 && /^[a-z]+$/.test(key)) await speaker.keyboard.type(key);
        else await speaker.keyboard.press(key);
      }
      await title(speaker, wanted);
      expect(await page.evaluate(() => location.hash)).toBe("#/sequence/1");
    }
    await speaker.locator(".track i").nth(2).click();
    await title(speaker, "3 What was said");
    await speaker.keyboard.press("Enter");
    await roomAt("#/words");
    await state(speaker).filter({ hasText: "on screen now" }).waitFor();
    await title(speaker, "3 What was said");
    await speaker.keyboard.press("Backspace");
    await roomAt("#/sequence/1");
    await title(speaker, "2 What happened, step 1");
    await speaker.keyboard.press("End");
    await speaker.keyboard.press("Escape");
    await title(speaker, "2 What happened, step 1");
  });

  it("after a blank the first move only shows the slide again", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    await speaker.keyboard.press("b");
    await page.locator(".blank-screen").waitFor();
    await state(speaker).filter({ hasText: "screen is blank" }).waitFor();
    await speaker.keyboard.press("Space");
    await page.locator(".blank-screen").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => location.hash)).toBe("#/sequence");
  });

  it("changes the theme of both", async () => {
    await open();
    const speaker = await openSpeaker();
    await speaker.keyboard.press("d");
    await page.waitForSelector("html.theme-room");
    await speaker.waitForSelector(".sp-now .theme-room");
  });

  it("starts its clock with the first move, pauses with P; 0 resets it, and again takes that back", async () => {
    await open();
    await stopTime();
    const speaker = await openSpeaker();
    const pace = (words: RegExp) => speaker.locator(".pace .warn", { hasText: words }).waitFor();
    await pace(/^P or the first move starts the clock$/);
    await speaker.keyboard.press("ArrowRight");
    await pace(/^0:30 ahead of plan, ends 14:04$/);
    await speaker.keyboard.press("p");
    await pace(/^paused, ends/);
    await speaker.keyboard.press("0");
    await pace(/^0 again: back to 00:00$/);
    await speaker.keyboard.press("0");
    await pace(/^paused, ends/);
    await speaker.keyboard.press("p");
    await pace(/ahead of plan/);
    await speaker.keyboard.press("e");
    await speaker.keyboard.type("tomorrow");
    await speaker.keyboard.press("Enter");
    await speaker.getByText("“tomorrow” is neither").waitFor();
    await speaker.keyboard.type("20");
    await speaker.keyboard.press("Enter");
    await speaker.locator(".sp-bar .t small", { hasText: /^left, to/ }).waitFor();
    await pace(/to spare at this pace/);
    await speaker.keyboard.press("t");
    await speaker.locator(".sp-bar .t small", { hasText: /^of 05:15/ }).waitFor();
  });

  it("counts the plan from where the clock was started", async () => {
    await open("#/words");
    const speaker = await openSpeaker();
    await speaker.keyboard.press("p");
    await speaker.locator(".sp-bar .t small", { hasText: "of 02:45" }).waitFor();
    await speaker.locator(".lbl", { hasText: "from 3" }).waitFor();
    await speaker.locator(".lbl", { hasText: "on plan" }).waitFor();
    expect(await speaker.locator(".track .skipped").count()).toBe(2);
  });

  it("stays, with its clock, when the page is loaded anew", async () => {
    await open("#/sequence/1");
    const speaker = await openSpeaker();
    await speaker.keyboard.press("p");
    await speaker
      .locator(".pace .warn", { hasText: "behind plan" })
      .or(speaker.locator(".pace .warn", { hasText: "on plan" }))
      .or(speaker.locator(".pace .warn", { hasText: "ahead" }))
      .first()
      .waitFor();
    await page.reload();
    await page.waitForSelector(".reveal.ready");
    await speaker.keyboard.press("Space");
    await roomAt("#/sequence/2");
    await title(speaker, "2 What happened, step 2");
    expect(speaker.isClosed()).toBe(false);
    expect(await speaker.locator(".pace .warn").textContent()).not.toContain("starts the clock");
  });

  it("says when there is no room window, and sends nothing later", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    await page.goto("about:blank");
    await speaker.locator(".sp-strip", { hasText: "The room does not answer" }).waitFor();
    await speaker.keyboard.press("Space");
    await page.goto(`${address}#/sequence`);
    await state(speaker).filter({ hasText: "on screen now" }).waitFor();
    expect(await page.evaluate(() => location.hash)).toBe("#/sequence");
  });

  it("makes the notes larger and smaller", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    const size = () =>
      speaker.locator(".sp-text").evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(await size()).toBe(25);
    await speaker.keyboard.press("+");
    expect(await size()).toBe(27);
    for (let i = 0; i < 9; i++) await speaker.keyboard.press("-");
    expect(await size()).toBe(17);
  });

  it("fits every window from 600 × 400 to 2560 × 1440, upright ones and phones", async () => {
    await open("#/sequence/1");
    const speaker = await openSpeaker();
    for (const [width, height] of [
      [600, 400],
      [844, 390],
      [1000, 600],
      [1024, 768],
      [1600, 700],
      [2560, 1440],
      [820, 1180],
      [390, 844],
      [320, 640],
      [600, 800],
      [768, 1024],
      [700, 720],
      [900, 901],
    ] as const) {
      await speaker.setViewportSize({ width, height });
      const outside = await speaker.evaluate(() =>
        [
          ".sp-bar",
          ".sp-now",
          ".sp-next",
          ".sp-next-slide",
          ".sp-steps",
          ".sp-text",
          ".sp-keys",
          ".sp-touch",
        ].filter((selector) => {
          const { right, bottom, width } = document.querySelector(selector)!.getBoundingClientRect();
          return width > 0 && (right > innerWidth + 1 || bottom > innerHeight + 1);
        }),
      );
      expect({ width, height, outside }).toEqual({ width, height, outside: [] });
      const text = await speaker.locator(".sp-text").boundingBox();
      expect(text!.height, `notes at ${width} × ${height}`).toBeGreaterThan(80);
      const buttons = await speaker.locator(".sp-touch").boundingBox();
      if (buttons)
        expect(text!.y + text!.height, `notes at ${width} × ${height}`).toBeLessThanOrEqual(buttons.y);
      const [step, slide] = await speaker.evaluate(() => {
        document.querySelector(".sp-after h2")!.textContent = "A long headline of a slide that comes next";
        return [".sp-next", ".sp-next-slide"].map(
          (picture) => document.querySelector(picture)!.getBoundingClientRect().width,
        );
      });
      expect(slide, `next slide at ${width} × ${height}`).toBeCloseTo(step!, 0);
    }
  });
});

describe("pointing", () => {
  it("has room for a title beside the tools on a laptop, and names the tools", async () => {
    await open("#/sequence/1");
    const speaker = await openSpeaker();
    for (const [width, height] of [
      [1366, 768],
      [1440, 900],
      [1024, 768],
    ] as const) {
      await speaker.setViewportSize({ width, height });
      const fits = await speaker.locator(".sp-shown h1").evaluate((title) => {
        title.textContent = "5 As the agency tells it, step 2";
        return title.scrollWidth <= title.clientWidth;
      });
      expect(fits, `at ${width} × ${height}`).toBe(true);
      await speaker.getByRole("toolbar").getByRole("button", { name: /pen/i }).waitFor();
    }
  });

  it("shows pointer, ring and zoom in the room, by keyboard alone, and never on paper", async () => {
    await open("#/sequence/1");
    const speaker = await openSpeaker();
    await speaker.keyboard.press("l");
    await page.locator(".pointing .laser").waitFor();
    const at = () => page.locator(".pointing .laser").getAttribute("cx");
    expect(await at()).toBe("640");
    await speaker.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector(".laser")?.getAttribute("cx") === "652.8");
    await speaker.keyboard.press("Escape");
    await page.locator(".pointing").waitFor({ state: "detached" });
    await speaker.keyboard.press("w");
    await speaker.keyboard.press("Tab");
    await speaker.keyboard.press("Enter");
    await page.locator(".pointing .pen").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".pointing").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await speaker.keyboard.press("Escape");
    await speaker.keyboard.press("x");
    await page.locator(".pointing").waitFor({ state: "detached" });
    await speaker.keyboard.press("x");
    await page.locator(".pointing .pen").waitFor();
    await speaker.keyboard.press("z");
    await speaker.keyboard.press("9");
    await page.waitForSelector("html.zoomed");
    const box = await page.locator("#sequence .stage").boundingBox();
    expect([box!.width, Math.round(box!.x + box!.width)]).toEqual([2560, 1280]);
    const [whole, part] = await page.evaluate(() =>
      [".locator", ".locator .part"].map((each) => document.querySelector(each)!.getBoundingClientRect()),
    );
    expect([Math.round(whole!.width), whole!.right < 640], "in the farther corner").toEqual([205, true]);
    expect(part!.right).toBeCloseTo(whole!.right, 0);
    expect(part!.top).toBeCloseTo(whole!.top, 0);
    expect(part!.width * 2).toBeCloseTo(whole!.width, 0);
    expect(await page.locator(".locator .stage").textContent()).toBe(
      await page.locator("#sequence .stage").textContent(),
    );
    await speaker.keyboard.press("Space");
    await page.waitForSelector("html:not(.zoomed)");
    expect(await page.locator(".locator").count()).toBe(0);
  });

  it("shows what a mouse draws over the picture, as it is drawn", async () => {
    await open("#/sequence");
    const speaker = await openSpeaker();
    await speaker.keyboard.press("w");
    const box = (await speaker.locator(".sp-now").boundingBox())!;
    await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await speaker.mouse.down();
    await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 4, { steps: 4 });
    await page.locator(".pointing .pen").waitFor();
    await speaker.mouse.up();
    await page.waitForFunction(() =>
      document.querySelector(".pen")?.getAttribute("d")?.includes("L640.0 180.0"),
    );
  });
});

describe("where windows are blocked", () => {
  async function openHere(): Promise<void> {
    await open("#/sequence");
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "The speaker window was blocked" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".speaker-here .sp-text", { hasText: "Thirteen hours" }).waitFor();
  }

  it("opens over the slides, covers their controls, and takes its own keys alone", async () => {
    await openHere();
    await page.mouse.move(900, 700);
    const top = await page.evaluate(() => {
      const { left, top } = document.querySelector(".sp-close")!.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 20)?.closest("button")?.className;
    });
    expect(top).toBe("sp-close");
    await page.keyboard.press("i");
    expect(await page.locator(".inspector").count()).toBe(0);
    await page.keyboard.press("ArrowRight");
    await title(page, "2 What happened, step 1");
    await page.keyboard.press("End");
    await title(page, "4 Questions for the room");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.locator(".speaker-here").count()).toBe(0);
    expect(await page.evaluate(() => location.hash)).toBe("#/sequence/1");
  });

  it("no longer follows the slides when it is closed", async () => {
    await openHere();
    const view = await page.locator(".speaker-here > .speaker").elementHandle();
    await page.keyboard.press("Escape");
    const closed = await view?.innerHTML();
    await page.keyboard.press("ArrowRight");
    await roomAt("#/sequence/1");
    expect(await view?.innerHTML()).toBe(closed);
  });
});

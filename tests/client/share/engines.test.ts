// A device and the audience in Firefox and in WebKit, where they are installed; the room is in Chromium.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type Engine, openEngine } from "../../support/engines/engine.ts";
import { type SharedBriefing, shareBriefing } from "./shared-briefing.ts";

let browser: Browser;
let briefing: SharedBriefing;
let room: Page;

beforeAll(async () => {
  [browser, briefing] = await Promise.all([openBrowser(), shareBriefing()]);
  room = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await room.goto(briefing.own);
  await room.waitForSelector(".reveal.ready");
});
afterAll(async () => {
  await briefing.close();
  await browser.close();
});

/** Asked again and again, since a page that is left takes the question with it. */
async function holdsAtLast(browser: Engine, condition: string): Promise<void> {
  const ask = () => browser.run<boolean>(`return Boolean(${condition})`).catch(() => false);
  while (!(await ask())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe.each(["firefox", "webkit"] as const)("%s", (name) => {
  let engine: Engine | null = null;
  beforeAll(async () => {
    engine = await openEngine(name);
  });
  afterAll(() => engine?.leave());

  const test = (what: string, run: (browser: Engine) => Promise<void>) =>
    it(what, async ({ skip }) => {
      if (!engine)
        return skip(`${name} is not installed: apt-get install firefox-esr webkit2gtk-driver xvfb`);
      await run(engine);
    });

  test("becomes a device by its code, moves the room, and is let in again by its cookie", async (phone) => {
    await room.keyboard.press("Home");
    await phone.goto(await briefing.newCode("speaker"));
    await phone.waitFor(`document.querySelector("button.primary")`);
    await phone.run(`document.querySelector("button.primary").click()`);
    const steers = `document.querySelector(".sp-state")?.textContent === "on screen now"`;
    await holdsAtLast(phone, steers); // the page leads on to another meanwhile
    const before = await room.evaluate(() => location.hash);
    await phone.press("PageDown");
    await room.waitForFunction((before) => location.hash !== before, before);
    const at = await room.evaluate(() => location.hash);
    await phone.waitFor(
      `document.querySelector(".speaker").textContent.includes("${briefing.secret} abends")`,
    );
    await phone.goto(`${briefing.network}/speak?speaker`);
    await phone.waitFor(steers);
    expect(await room.evaluate(() => location.hash)).toBe(at);
  });

  test("follows, looks back at what was shown, and comes back", async (follower) => {
    await room.keyboard.press("Home");
    await follower.goto(`${briefing.network}/follow`);
    const says = (words: string) => `document.querySelector(".bar b")?.textContent === "${words}"`;
    const title = `document.querySelector(".title")?.textContent`;
    await follower.waitFor(`${says("With the speaker")} && ${title}`);
    const first = await follower.run<string>(`return ${title}`);
    await room.keyboard.press("PageDown");
    await follower.waitFor(`${title} !== ${JSON.stringify(first)}`);
    await follower.press("ArrowLeft");
    await follower.waitFor(`${says("On your own")} && ${title} === ${JSON.stringify(first)}`);
    await follower.press("Escape");
    await follower.waitFor(says("With the speaker"));
    const sent = await follower.run<string>("return document.documentElement.outerHTML");
    for (const never of [briefing.secret, briefing.later, "Public words."]) expect(sent).not.toContain(never);
  });
});

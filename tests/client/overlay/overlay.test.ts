// The server's client, against the real server: reload at the same place, problems over the slide.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { listenOn } from "../../../src/serve/listen.ts";
import { makeSiteServer } from "../../../src/serve/server.ts";
import { makePage, type Site } from "../../../src/serve/site.ts";
import { openBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/open-page.ts";
import { writeFixture } from "../fixture.ts";

const { html, policy } = writeFixture("live");
let builds = 0;
const aSite = (problems: Site["problems"] = []): Site => ({
  ...{ page: makePage(`${html}<!-- ${builds} -->`, policy), guests: null },
  ...{ good: true, problems, patchable: null, speakerNotes: "{}" },
});
const site = makeSiteServer(aSite());
let address = "";
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  address = `http://127.0.0.1:${await listenOn(site.server, 0)}/`;
});
afterEach(async () => {
  expect(complaints.filter((each) => !/\/(__live\?content=\w*|speaker-notes)$/.test(each))).toEqual([]);
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function open(hash: string): Promise<void> {
  site.update(aSite());
  const connected = new Promise((resolve) =>
    site.server.on("request", ({ url }) => url?.startsWith("/__live") && resolve(url)),
  );
  ({ page, complaints } = await openPage(browser, address + hash));
  await Promise.all([connected, page.waitForSelector(".reveal.ready")]);
}

const send = (problems: Site["problems"]) => site.update(aSite(problems));

const problem: Site["problems"][number] = {
  rule: "quote-altered",
  severity: "error",
  message: "Quote differs from its source",
  fix: "Use the source’s words.",
  file: "slides/07-quote.md",
  line: 14,
  column: 22,
  frame: [
    { number: 13, text: "speaker: <b>lloyd-austin</b>", hit: false, start: 0, end: 0 },
    { number: 14, text: "text: “No group will attack our troops”", hit: true, start: 21, end: 27 },
  ],
  given: "“No group will attack our troops with impunity,”",
  wanted: "“No group will strike our troops with impunity,”",
};
const warning: typeof problem = { ...problem, severity: "warning", message: "A second one", frame: [] };

describe("the server's client", () => {
  it("reloads at the same slide and step", async () => {
    await open("#/sequence/2");
    const loaded = page.waitForEvent("load");
    builds += 1;
    send([]);
    await loaded;
    await page.waitForSelector("#sequence.present .rail li:nth-child(2).is-now");
  });

  it("shows problems one at a time as text, and takes them away when all is well", async () => {
    await open("#/sequence");
    send([problem, warning]);
    const dialog = page.getByRole("dialog", { name: "Quote differs from its source" });
    await dialog.waitFor();
    expect(await page.locator(".problems .bad").allTextContents()).toEqual(["attack", "attack"]);
    expect(await page.locator(".problems .ok").textContent()).toBe("strike");
    expect(await page.locator(".problems pre b").count()).toBe(0);
    expect(await page.locator(".problems .cnt").textContent()).toBe("1 of 2 problems");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".problems h2").textContent()).toBe("A second one");
    send([]);
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
  });

  it("hides problems on Escape until the next save", async () => {
    await open("#/sequence");
    send([problem]);
    await page.locator(".problems[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/sequence/1");
    send([problem]);
    await page.locator(".problems[open]").waitFor();
  });
});

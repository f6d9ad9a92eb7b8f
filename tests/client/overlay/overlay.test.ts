// The server's client, against the real server: reload at the same place, problems over the slide.
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PageProblem, Save } from "../../../src/model/live.ts";
import { listenOn } from "../../../src/serve/listen.ts";
import { makeLookRoute } from "../../../src/serve/look-route.ts";
import { makeSiteServer } from "../../../src/serve/server.ts";
import { makePage, type Site } from "../../../src/serve/site.ts";
import { openBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/open-page.ts";
import { writeFixture } from "../fixture.ts";

const { html, policy } = writeFixture("live");
let builds = 0;
const aSite = (problems: PageProblem[] = [], rest: PageProblem[] = [], saves: Save[] = []): Site => {
  const count = (severity: string) => problems.filter((one) => one.severity === severity).length;
  return {
    page: makePage(`${html}<!-- ${builds} -->`, policy),
    guests: null,
    good: true,
    since: "14:02",
    saves,
    patchable: null,
    speakerNotes: "{}",
    report: { errors: count("error"), warnings: count("warning"), follow: rest.length, problems, rest },
  };
};
const site = makeSiteServer(aSite(), { routes: new Map([["/__look", makeLookRoute(() => true)]]) });
let address = "";
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  address = `http://127.0.0.1:${await listenOn(site.server, 0)}/`;
});
afterEach(async () => {
  const expected = /\/(__live\?content=\w*|__look|speaker-notes)$|ERR_INCOMPLETE_CHUNKED_ENCODING|\?speaker/;
  expect(complaints.filter((each) => !expected.test(each))).toEqual([]);
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function open(hash: string): Promise<void> {
  site.update(aSite());
  const connected = new Promise<void>((resolve) => {
    site.server.on("request", function look({ url }) {
      if (!url?.startsWith("/__live")) return;
      site.server.off("request", look);
      resolve();
    });
  });
  ({ page, complaints } = await openPage(browser, address + hash));
  await Promise.all([connected, page.waitForSelector(".reveal.ready")]);
}

const send = (...problems: PageProblem[]) => site.update(aSite(problems));

const problem: PageProblem = {
  rule: "words-changed",
  severity: "error",
  message: "These are not the words of the source.",
  why: "Words given as a quotation are the source’s own.",
  fix: "Write strike.",
  suggestion: "strike",
  place: "slides/scenario.yaml:14:22",
  otherPlaces: [],
  slides: ["sequence"],
  frame: { number: 14, text: "text: <b>No group will attack our troops", start: 24, end: 30 },
  given: "No group will attack our troops",
  wanted: "No group will strike our troops",
};
const other: PageProblem = { ...problem, rule: "id-unknown", message: "Nothing has this name.", slides: [] };
const warning: PageProblem = { ...problem, severity: "warning", message: "This cites nothing.", slides: [] };

const slideEdges = () =>
  page.evaluate(() => {
    const { left, right, bottom } = document.querySelector(".present .stage")!.getBoundingClientRect();
    const list = document.querySelector(".problems")?.getBoundingClientRect();
    return { left, right, bottom, list: list ? { left: list.left, right: list.right, top: list.top } : null };
  });
/** In px, from the foot of the slide down to what stands below it. */
const measureRoom = async (below: Locator) =>
  (await below.evaluate((element) => element.getBoundingClientRect().top)) - (await slideEdges()).bottom;
const shut = () => page.waitForSelector(".problems", { state: "detached" });

describe("the server's client", () => {
  it("reloads at the same slide and step", async () => {
    await open("#/sequence/2");
    const loaded = page.waitForEvent("load");
    builds += 1;
    send();
    await loaded;
    await page.waitForSelector("#sequence.present .rail li:nth-child(2).is-now");
  });

  it("lists errors beside the slide, which makes room, and gives the room back when all is well", async () => {
    await open("#/sequence");
    send(problem, warning);
    const list = page.getByRole("region", { name: "Problems" });
    await list.waitFor();
    expect(await list.getByRole("heading", { level: 2 }).textContent()).toBe("1 error, 1 warning.");
    expect(await list.locator("header p").textContent()).toBe("The page shows the version of 14:02.");
    expect(await list.locator("h3").allTextContents()).toEqual([problem.message, warning.message]);
    expect(await list.locator("pre").first().textContent()).toBe(
      `14 │ ${problem.frame?.text}\n   │ ${" ".repeat(24)}^^^^^^`,
    );
    expect(await list.locator("del").first().textContent()).toBe("attack");
    expect(await list.locator("ins").first().textContent()).toBe("strike");
    await expect
      .poll(() => slideEdges().then(({ right, list }) => (list?.left ?? 0) - right))
      .toBeGreaterThan(0);
    send();
    await shut();
    await expect.poll(slideEdges).toMatchObject({ left: 0, right: 1280 });
  });

  it("shows a pill for warnings alone, under the slide, and opens them only when asked", async () => {
    await open("#/sequence");
    send(warning);
    const pill = page.getByRole("button", { name: "1 warning" });
    await pill.waitFor();
    await expect.poll(() => measureRoom(pill)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("e");
    await page.locator(".problems").waitFor();
    await expect
      .poll(() => slideEdges().then(({ left, list }) => left - (list?.right ?? 0)))
      .toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await shut();
    await pill.waitFor();
  });

  it("stays a pill once it was shut, until all errors are gone", async () => {
    await open("#/sequence");
    send(problem);
    await page.locator(".problems").waitFor();
    await page.keyboard.press("Escape");
    await shut();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/sequence/1");
    send(problem, other);
    await page.getByRole("button", { name: "2 errors" }).waitFor();
    expect(await page.locator(".problems").count()).toBe(0);
    send();
    await page.waitForSelector(".problem-pill", { state: "detached" });
    send(problem);
    await page.locator(".problems").waitFor();
  });

  it("is steered by keys: the list is walked, a problem's slide shown, and arrows move the deck as ever", async () => {
    await open("");
    send(other, problem);
    await page.locator(".problems").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".problems"))).toBeNull();
    await page.keyboard.press("e");
    await shut();
    await page.keyboard.press("e");
    const chosen = () => page.locator('.problem[aria-current="true"] h3').textContent();
    expect(await chosen()).toBe(other.message);
    await page.keyboard.press("j");
    expect(await chosen()).toBe(problem.message);
    await page.keyboard.press("Enter");
    await page.waitForSelector("#sequence.present");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/sequence/1");
    expect(await page.locator(".problem-slides .has button").textContent()).toBe("2");
  });

  it("is a sheet under the page in a narrow window", async () => {
    await open("#/sequence");
    await page.setViewportSize({ width: 390, height: 844 });
    send(problem);
    await page.locator(".problems").waitFor();
    await expect.poll(() => measureRoom(page.locator(".problems"))).toBeGreaterThanOrEqual(0);
    expect((await slideEdges()).list).toMatchObject({ left: 0, right: 390 });
  });

  it("says what was saved since the version that is shown", async () => {
    await open("#/sequence/1");
    const saves: Save[] = [
      { time: "14:07", files: ["slides/scenario.yaml", "slides/02-words.md"], errors: 1 },
      { time: "14:02", files: ["slides/02-words.md"], errors: 0 },
    ];
    site.update(aSite([problem], [], saves));
    const rows = page.getByRole("table", { name: "Saved since" }).getByRole("row");
    await rows.first().waitFor();
    const cells = (row: number) => rows.nth(row).locator("th, td").allTextContents();
    expect(await cells(0)).toEqual([
      "14:07",
      "slides/scenario.yaml, slides/02-words.md",
      "1 error",
      "not shown",
    ]);
    expect(await cells(1)).toEqual(["14:02", "slides/02-words.md", "right", "shown above"]);
    await page.locator(".problem-note span", { hasText: /^slide 2, step 1 of 3$/ }).waitFor();
    await expect.poll(() => measureRoom(page.locator(".problem-saves"))).toBeGreaterThan(0);
  });

  it("shows those that follow from others when asked, and goes to the first of them", async () => {
    await open("#/sequence");
    site.update(aSite([problem], [other]));
    const list = page.getByRole("region", { name: "Problems" });
    await list.getByText("1 that follows from them is not shown.").waitFor();
    expect(await list.locator("h3").allTextContents()).toEqual([problem.message]);
    await list.getByRole("button", { name: "Show all" }).click();
    expect(await list.locator("h3").allTextContents()).toEqual([problem.message, other.message]);
    expect(await page.locator(".problem:focus h3").textContent()).toBe(other.message);
    expect(await list.getByRole("button", { name: "Show all" }).count()).toBe(0);
  });

  it("is a line in the speaker's window, and in the window that it steers no more than a pill", async () => {
    await open("#/sequence");
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await speaker.locator(".sp-state", { hasText: "on screen now" }).waitFor();
    send(problem, warning);
    await speaker.getByText("1 error, the slides are those of 14:02").waitFor();
    await page.getByRole("button", { name: "1 error" }).waitFor();
    expect(await speaker.locator(".problems, .problem-pill").count()).toBe(0);
    expect(await page.locator(".problems").count()).toBe(0);
    send();
    await speaker.locator(".sp-problems").waitFor({ state: "hidden" });
  });

  it("says that the server is gone, and no more when it answers again", async () => {
    await open("#/sequence");
    site.server.closeAllConnections();
    const pill = page.locator(".problem-pill", { hasText: "Not connected" });
    await pill.waitFor();
    await pill.waitFor({ state: "detached" });
    expect(await page.evaluate(() => location.hash)).toBe("#/sequence");
  });
});

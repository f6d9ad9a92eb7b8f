// The slide that is open is measured while it is written, by the program as authors run it: the same fault stands in
// the terminal, in the page, and in what check --look says.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/open-page.ts";
import { callProgram, startProgram } from "../../support/program.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function copyFixture(): string {
  const folder = makeTempFolder();
  const fixture = join(import.meta.dirname, "../../fixtures/look");
  for (const name of ["scenario.yaml", "01-list.md", "07-last-step.md"])
    cpSync(join(fixture, name), join(folder, "slides", name));
  return folder;
}

/** All that a stream has said so far. */
function listen(stream: Readable | null): { text: string; until: (words: RegExp) => Promise<void> } {
  const said = { text: "", until: (words: RegExp) => waitFor(words) };
  const waiting: (() => void)[] = [];
  stream?.setEncoding("utf8").on("data", (part: string) => {
    said.text += part;
    for (const tell of waiting) tell();
  });
  const waitFor = (words: RegExp) =>
    new Promise<void>((resolve) => {
      const check = () => words.test(said.text) && resolve();
      waiting.push(check);
      check();
    });
  return said;
}

const findProblem = (page: Page, rule: string) =>
  page.locator(".problem", { has: page.locator(".rule", { hasText: rule }) });

/** In px, from the top of the first mark to the top of the text that it marks; infinite while there is no mark. */
const measureMarkFromText = (page: Page) =>
  page.evaluate(() => {
    const mark = document.querySelector(".problem-marks rect.text");
    const items = [...document.querySelectorAll("#list .stage li")];
    const text = items.find(({ textContent }) => textContent?.includes("Juniper"));
    if (!mark || !text) return Number.POSITIVE_INFINITY;
    return Math.abs(mark.getBoundingClientRect().top - text.getBoundingClientRect().top);
  });

it("says what does not fit on the slide shown, in the terminal and beside the slide, until it fits", async () => {
  const folder = copyFixture();
  const { stdout } = await callProgram(["check", "slides", "--look"], folder);
  const found = /^slides\/01-list\.md:12:3: warning: “Juniper.*on the slide/m.exec(stdout)?.[0] ?? "";
  expect(found).toMatch(/reach up to 418 px beyond their box on the slide/);

  const child = startProgram(["serve", "slides", "--port", "0"], folder);
  const [out, problems] = [listen(child.stdout), listen(child.stderr)];
  await out.until(/http:\S+\n/);
  const address = /http:\S+/.exec(out.text)?.[0] ?? "";
  const { page } = await openPage(browser, address, { viewport: { width: 1600, height: 900 } });
  await problems.until(/look-cut/);
  expect(problems.text).toContain(found);
  await page.getByRole("button", { name: "warning" }).click();
  const seen = findProblem(page, "look-cut");
  await expect(seen.locator(".place code").textContent()).resolves.toBe("slides/01-list.md:12:3");
  await expect(seen.locator("h3").textContent()).resolves.toMatch(/reach up to 418 px .* on the slide/);
  await expect(seen.locator("pre b").textContent()).resolves.toContain("Juniper");

  const mark = page.locator(".problem-marks rect.text").first();
  await expect.poll(() => measureMarkFromText(page)).toBeLessThan(12); // the slide is measured anew beside the list
  await page.locator(".problem-legend", { hasText: "where its place ends" }).waitFor();
  await page.keyboard.press("Escape");
  await mark.waitFor({ state: "detached" });
  await page.keyboard.press("e");
  await mark.waitFor();

  const before = problems.text.length;
  await page.keyboard.press("PageDown"); // to a slide that fits, where nothing is said again
  await page.waitForSelector("#last-step.present");
  const file = join(folder, "slides/01-list.md");
  writeFileSync(file, readFileSync(file, "utf8").split("\n").slice(0, 6).join("\n"));
  await seen.waitFor({ state: "detached" });
  expect(problems.text.slice(before)).not.toContain("look-cut");
});

it("takes what is measured from this machine's own page only", async () => {
  const folder = copyFixture();
  const child = startProgram(["serve", "slides", "--port", "0", "--allow-host", "briefing.test"], folder);
  const out = listen(child.stdout);
  await out.until(/http:\S+\n/);
  const { port } = new URL(/http:\S+/.exec(out.text)?.[0] ?? "");
  const post = (headers: Record<string, string>, body = "{}") =>
    fetch(`http://127.0.0.1:${port}/__look`, { method: "POST", headers, body });
  expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(404);
  expect((await post({ "x-forwarded-for": "10.0.0.9" })).status).toBe(404);
  expect((await post({ origin: "http://elsewhere.test" })).status).toBe(403);
  expect((await post({}, "not JSON")).status).toBe(400);
  expect((await post({}, '{"slide": "list"}')).status).toBe(400);
  expect((await fetch(`http://127.0.0.1:${port}/__look`)).status).toBe(405);
});

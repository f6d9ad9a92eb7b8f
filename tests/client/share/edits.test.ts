// The author saves in the middle of a talk. Devices and followers show it at once and keep their place; followers are
// sent nothing that was not shown.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { type SharedBriefing, shareBriefing } from "./shared-briefing.ts";

let browser: Browser;
let briefing: SharedBriefing;
let room: Page;

beforeAll(async () => {
  [browser, briefing] = await Promise.all([openBrowser(), shareBriefing()]);
  const items = [..."abcdefgh"].map((letter) => `* Item ${letter}\n`).join("");
  const notes = [..."abcdefghijklmnopqrstuvwxyz"]
    .map((letter) => `Words ${letter} of what is said.\n\n`)
    .join("");
  save(
    "03-three.md",
    `# Items that come one by one\n\n${items}\nNote:\n\n${notes}Private: ${briefing.secret}\n`,
  );
  room = await newPage({ width: 1280, height: 720 });
  await room.goto(briefing.own);
  await room.waitForSelector(".reveal.ready");
});
afterAll(async () => {
  await briefing.close();
  await browser.close();
});

const slow = { timeout: 30_000 }; // on a busy machine
const phoneSize = { width: 390, height: 844 };
const newPage = async (viewport: { width: number; height: number }): Promise<Page> =>
  (await browser.newContext({ viewport, hasTouch: viewport.width < 500 })).newPage();
const pathOf = (file: string) => join(briefing.folder, file);
const save = (file: string, text: string) => writeFileSync(pathOf(file), text);
const edit = (file: string, from: string, to: string) =>
  save(file, readFileSync(pathOf(file), "utf8").replace(from, to));
const roomShows = (id: string) =>
  room.waitForFunction((one) => document.querySelector("section.present:not(.stack)")?.id === one, id, slow);
const roomGoesTo = async (...ids: string[]) => {
  await room.keyboard.press("Home");
  for (const id of ids) {
    await room.keyboard.press("PageDown");
    await roomShows(id);
  }
};
const join_ = async (role: "speaker" | "remote"): Promise<Page> => {
  const phone = await newPage(phoneSize);
  await phone.goto(await briefing.newCode(role));
  await phone.getByRole("button", { name: "Use this device" }).click();
  await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor(slow);
  return phone;
};
const follow = async (): Promise<Page> => {
  const page = await newPage(phoneSize);
  await page.goto(`${briefing.network}/follow`);
  await page.locator(".bar b", { hasText: "With the speaker" }).waitFor(slow);
  await page.locator(".title", { hasText: /\S/ }).waitFor(slow);
  return page;
};
/** A reload would take it away. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute("data-untouched", ""));
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute("data-untouched"));

it("a phone that looks ahead keeps slide, notes and their size, zoom and clock, and shows what was edited", async () => {
  await roomGoesTo("why", "three");
  const phone = await join_("speaker");
  await phone.keyboard.press("p"); // starts the clock
  await phone.keyboard.press("+");
  await phone.locator(".sp-text").evaluate((notes) => notes.scrollTo(0, 700));
  const zoom = { do: "zoom", at: [0.3, 0.3] };
  await phone.evaluate(
    (command) => fetch("/speak/order", { method: "POST", body: JSON.stringify(command) }),
    zoom,
  );
  await phone.waitForFunction(() => globalThis.briefingServed?.device?.state()?.zoom, undefined, slow);
  expect(await phone.locator(".sp-text").evaluate((notes) => notes.scrollTop)).toBe(700);
  await mark(phone);
  const size = () =>
    phone
      .locator(".sp-text p")
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
  const sizeBefore = await size();
  const started = () => phone.evaluate(() => globalThis.briefingServed?.device?.state()?.clock.started ?? 0);
  const time = await started();

  edit("03-three.md", "Words b of", "Abschnitt b von");
  await phone.locator(".sp-text", { hasText: "Abschnitt b von" }).waitFor(slow);
  edit("03-three.md", "Item a\n", "Erstens\n");
  await phone.locator(".sp-now", { hasText: "Erstens" }).waitFor(slow);
  edit("03-three.md", `Private: ${briefing.secret}`, `Private: ${briefing.secret} wieder`);
  await phone.locator(".sp-text", { hasText: `${briefing.secret} wieder` }).waitFor(slow);

  expect(await isMarked(phone)).toBe(true);
  expect(await phone.locator(".sp-text").evaluate((notes) => notes.scrollTop)).toBe(700);
  expect(await size()).toBe(sizeBefore);
  expect(await room.locator("html.zoomed").count()).toBe(1);
  expect(Math.abs((await started()) - time), "but for the way that the message took").toBeLessThan(1000);
  await phone.keyboard.press("Shift+ArrowRight");
  await phone.locator(".sp-state", { hasText: "only you see this" }).waitFor(slow);
  edit("04-eight.md", "From idea to", "Vom Einfall zum");
  await phone.locator(".sp-now", { hasText: "Vom Einfall zum" }).waitFor(slow);
  expect(await phone.locator(".sp-state").textContent()).toContain("only you see this");
  rmSync(pathOf("04-eight.md"));
  await phone.locator(".sp-state", { hasText: "on screen now" }).waitFor(slow);
  expect(await isMarked(phone)).toBe(true);
  await phone.context().close();
}, 60_000);

it("a phone takes up what it looked at, and where it read, after its page was loaded again", async () => {
  await roomGoesTo("why");
  const phone = await join_("speaker");
  await phone.keyboard.press("Shift+ArrowRight");
  await phone.locator(".sp-state", { hasText: "only you see this" }).waitFor(slow);
  await phone.keyboard.press("+");
  await phone.locator(".sp-text").evaluate((notes) => notes.scrollTo(0, 500));
  const size = () =>
    phone
      .locator(".sp-text p")
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);
  const before = await size();
  edit("scenario.yaml", "title: How we ship a release\n", "title: How we ship a release\nlanguage: de\n"); // other words, so another page
  await phone.locator(".sp-state", { hasText: "nur Sie sehen das" }).waitFor(slow);
  await phone.locator(".sp-text", { hasText: briefing.secret }).waitFor(slow);
  expect(await phone.locator(".sp-text").evaluate((notes) => notes.scrollTop)).toBe(500);
  expect(await size()).toBe(before);
  edit("scenario.yaml", "language: de\n", "");
  await phone.locator(".sp-state", { hasText: "only you see this" }).waitFor(slow);
  await phone.context().close();
}, 60_000);

it("the page of a remote is the one that it would get anew, and no message to it holds notes", async () => {
  await roomGoesTo("why");
  const remote = await join_("remote");
  await remote.evaluate(() => {
    const told = window as unknown as { told: string[] };
    told.told = [];
    const stream = new EventSource("/speak/stream");
    stream.addEventListener("edited", ({ data }) => told.told.push(data as string));
  });
  await mark(remote);
  edit("02-why.md", "Each change goes out alone", "Every change goes alone");
  edit("02-why.md", "Public words.", "Public words, many.");
  await remote.locator(".sp-now", { hasText: "Every change goes alone" }).waitFor(slow);
  save("17-more.md", "# One more\n\nIt says little.\n\nNote:\n\nPublic words.\n");
  await remote.waitForFunction(() => document.getElementById("more"), undefined, slow);
  const read = () =>
    remote.evaluate(() =>
      [...document.querySelectorAll(".deck section")].map((section) => section.outerHTML),
    );
  const patched = await read();
  expect(await isMarked(remote)).toBe(true);
  const told = await remote.evaluate(() => (window as unknown as { told: string[] }).told.join("\n"));
  expect(told).toContain("Every change goes alone");
  for (const never of [briefing.secret, "Public words"]) expect(told).not.toContain(never);
  await remote.reload();
  await remote.locator(".sp-state", { hasText: "on screen now" }).waitFor(slow);
  expect(await read()).toEqual(patched);
  rmSync(pathOf("17-more.md"));
  await remote.context().close();
}, 60_000);

it("a follower who looks around stays there over edits, fetches what changed, and no word of what was not shown", async () => {
  await roomGoesTo("why", "three");
  await room.keyboard.press("PageDown"); // its first item
  const page = await follow();
  const sent: string[] = [];
  const asked: string[] = [];
  page.on("response", async (answer) => {
    if (!answer.url().includes("/follow/slide")) return;
    asked.push(new URL(answer.url()).searchParams.get("id") ?? "");
    sent.push(await answer.text());
  });
  await page.getByRole("button", { name: "Previous" }).tap();
  await page.getByRole("button", { name: "Previous" }).tap();
  await page.locator(".bar b", { hasText: "On your own" }).waitFor(slow);
  await page.locator(".title", { hasText: "Small releases" }).waitFor(slow);
  await mark(page);

  edit("02-why.md", "Small releases are", "Little releases are");
  await page.locator(".title", { hasText: "Little releases are" }).waitFor(slow);
  edit("03-three.md", "Item h\n", "Zwetschge\n"); // not shown yet
  edit("16-end.md", "one breath", "einem Atemzug"); // neither
  edit("03-three.md", "Items that come", "Items which come"); // shown
  await expect.poll(() => asked, slow).toEqual(["why", "three"]);
  expect(await page.locator(".bar b").textContent()).toBe("On your own");
  expect(await isMarked(page)).toBe(true);
  for (const never of ["Zwetschge", "einem Atemzug", "Item c", briefing.secret, "Public words"])
    expect(sent.join("\n")).not.toContain(never);

  await page.reload();
  await page.locator(".bar b", { hasText: "On your own" }).waitFor(slow);
  await page.locator(".title", { hasText: "Little releases are" }).waitFor(slow);
  await mark(page);
  renameSync(pathOf("02-why.md"), pathOf("02-because.md")); // a slide with another name was not shown
  await page.locator(".bar b", { hasText: "With the speaker" }).waitFor(slow);
  await page.locator(".title", { hasText: "Items which come" }).waitFor(slow);
  await page.getByRole("button", { name: "Previous" }).tap();
  await page.getByRole("button", { name: "Previous" }).tap();
  await page.locator(".title", { hasText: "How we ship a release" }).waitFor(slow);
  expect(await isMarked(page)).toBe(true);
  await page.context().close();
}, 60_000);

// The server's client, against a small server of this test: reload at the same place, problems over the slide.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/open-page.ts";
import { writeFixture } from "../fixture.ts";

const { html } = writeFixture("live");
const listeners = new Set<ServerResponse>();
const server = createServer((request, response) => {
  if (request.url === "/__live") {
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  } else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
});
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterEach(async () => {
  expect(
    complaints.filter((each) => !/\/(__live|speaker-notes)$|Failed to load resource/.test(each)),
  ).toEqual([]);
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

async function open(hash: string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const connected = new Promise((resolve) => server.once("request", () => server.once("request", resolve)));
  ({ page, complaints } = await openPage(browser, `http://127.0.0.1:${port}/${hash}`));
  await Promise.all([connected, page.waitForSelector(".reveal.ready")]);
}

const send = (message: object) => {
  for (const listener of listeners) listener.write(`data: ${JSON.stringify(message)}\n\n`);
};

const problem = {
  rule: "quote-altered",
  severity: "error",
  message: "Quote differs from its source",
  fix: "Use the source’s words.",
  file: "slides/07-quote.md",
  line: 14,
  column: 22,
  frame: [
    { number: 13, text: "speaker: <b>lloyd-austin</b>", hit: false },
    { number: 14, text: "text: “No group will attack our troops”", hit: true, start: 21, end: 27 },
  ],
  given: "“No group will attack our troops with impunity,”",
  wanted: "“No group will strike our troops with impunity,”",
};
const warning = { ...problem, severity: "warning", message: "A second one", frame: [] };

describe("the server's client", () => {
  it("reloads at the same slide and step", async () => {
    await open("#/sequence/2");
    const loaded = page.waitForEvent("load");
    send({ kind: "reload" });
    await loaded;
    await page.waitForSelector("#sequence.present .rail li:nth-child(2).is-now");
  });

  it("shows problems one at a time as text, and takes them away when all is well", async () => {
    await open("#/sequence");
    send({ kind: "problems", problems: [problem, warning] });
    const dialog = page.getByRole("dialog", { name: "Quote differs from its source" });
    await dialog.waitFor();
    expect(await page.locator(".problems .bad").allTextContents()).toEqual(["attack", "attack"]);
    expect(await page.locator(".problems .ok").textContent()).toBe("strike");
    expect(await page.locator(".problems pre b").count()).toBe(0);
    expect(await page.locator(".problems .cnt").textContent()).toBe("1 of 2 problems");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".problems h2").textContent()).toBe("A second one");
    send({ kind: "ok" });
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
  });

  it("hides problems on Escape until the next save", async () => {
    await open("#/sequence");
    send({ kind: "problems", problems: [problem] });
    await page.locator(".problems[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => location.hash === "#/sequence/1");
    send({ kind: "problems", problems: [problem] });
    await page.locator(".problems[open]").waitFor();
  });
});

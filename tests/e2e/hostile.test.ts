import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { callProgram, getProgram } from "../support/program.ts";
import { listSlides } from "./deck.ts";
import { payloads } from "./payloads.ts";

let browser: Browser;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefing-hostile-"));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/**
 * The minimal briefing with a payload in everything an author may write as text: every field of the scenario takes the
 * next one, beginning with the first of `own`, and each of `own` has a slide.
 */
async function writeHostile(own: readonly string[]): Promise<string> {
  const slides = join(folder, "slides");
  await rm(slides, { recursive: true, force: true });
  await cp(join(import.meta.dirname, "../fixtures/minimal"), slides, { recursive: true });
  let taken = payloads.indexOf(own[0] ?? "");
  const next = () => payloads[taken++ % payloads.length] ?? "";
  // Where words in quotation marks are held to the ledger, payloads go without such marks.
  const whole = () => JSON.stringify(next());
  const unquoted = () => JSON.stringify(next().replace(/["'“”]/g, ""));
  let publishers = 0; // two of one name would be one origin
  const yaml = await readFile(join(slides, "scenario.yaml"), "utf8");
  const hostile = yaml
    .replace(/^(dates|handling|asOf): .+$/gm, (_, key) => `${key}: ${whole()}`)
    .replace(/^(shortTitle|subtitle): .+$/gm, (_, key) => `${key}: ${unquoted()}`)
    .replace(
      /^( *)publisher: .+$/gm,
      (_, indent) => `${indent}publisher: ${unquoted().slice(0, -1)} ${++publishers}"`,
    )
    .replace(/^( *)(title|why|seenIn|occasion): (?!\{).+$/gm, (line, indent, key) =>
      key === "title" && indent.length === 4 ? line : `${indent}${key}: ${unquoted()}`,
    )
    .replace(
      /^( {4})(what|text): (?!\{)(?!.*\.txt$)(.+)$/gm,
      (_, indent, key) => `${indent}${key}: ${unquoted()}`,
    )
    .replace(/\b(name|role): [^,}]+(?!.*latitude)/g, (_, key) => `${key}: ${unquoted()}`)
    .replace(/name: The bridge/, `name: ${JSON.stringify("<b onclick=x>")}`);
  await writeFile(join(slides, "scenario.yaml"), hostile);
  for (const [i, payload] of own.entries())
    await writeFile(join(slides, `03-hostile-${i}.md`), writeSlide(payload));
  return slides;
}

function writeSlide(payload: string): string {
  const fenced = payload.replace(/\n/g, " ");
  const slide = [
    "# A letter reached the south",
    "",
    "Code `` FENCED `` and entities &lt;script&gt;window.__hit=true&lt;/script&gt; [@delivered].",
    "",
    "```",
    "FENCED",
    "```",
    "",
    "```mermaid",
    "flowchart LR",
    `  accTitle: ${fenced.replace(/[#;]/g, " ")}`,
    `  a["${fenced.replace(/["#;`]/g, " ")}"] --> b["plain"]`,
    "```",
    "",
    "Note: Say `` FENCED ``.",
  ];
  return slide.join("\n").replaceAll("FENCED", fenced.replaceAll("`", "'"));
}

const inDeck = 5; // of one deck's payloads have a slide: every field takes a fifth of all payloads in turn
const decks = Array.from({ length: Math.ceil(payloads.length / inDeck) }, (_, i) =>
  payloads.slice(i * inDeck, (i + 1) * inDeck),
);

describe("hostile text", () => {
  it.each(decks)(
    "is text wherever it is written, even without the page's policy: %j and others",
    async (...own) => {
      const slides = await writeHostile(own);
      const ended = await callProgram(["build", slides, "--out", folder], getProgram().root);
      expect(ended.status, ended.stderr).toBe(0);
      const page = await readFile(join(folder, "index.html"), "utf8");
      const open = join(folder, "open.html");
      await writeFile(open, page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
      await expectHarmless(pathToFileURL(open).href, own.join(" "));
    },
  );
});

async function expectHarmless(address: string, payload: string): Promise<void> {
  const { page, complaints } = await openPage(browser, address);
  for (const { id } of await listSlides(page)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${id}`);
  }
  const found = await page.evaluate(() => ({
    hit: (window as { __hit?: boolean }).__hit ?? false,
    scripts: [...document.querySelectorAll("script")].filter((one) => !/json$/.test(one.type)).length,
    foreign: document.querySelectorAll(
      ".wrap iframe, .wrap object, .wrap embed, .wrap base, .wrap meta, .wrap link, .wrap style, foreignObject, math",
    ).length,
    handlers: [...document.querySelectorAll(".wrap *")].filter((one) =>
      [...one.attributes].some(({ name }) => name.startsWith("on")),
    ).length,
    addresses: [...document.querySelectorAll("[href]")].filter((one) =>
      /^\s*(javascript|data|vbscript):/i.test(one.getAttribute("href") ?? ""),
    ).length,
  }));
  expect(found, payload).toEqual({ hit: false, scripts: 2, foreign: 0, handlers: 0, addresses: 1 }); // the icon is data:,
  expect(complaints, payload).toEqual([]);
  await page.context().close();
}

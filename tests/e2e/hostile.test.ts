import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openPage } from "../support/open-page.ts";
import { getProgram, runProgram } from "../support/program.ts";
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

/** The minimal briefing, with one payload in everything an author may write as text. */
async function writeHostile(payload: string): Promise<string> {
  const slides = join(folder, "slides");
  await rm(slides, { recursive: true, force: true });
  await cp(join(import.meta.dirname, "../fixtures/minimal"), slides, { recursive: true });
  // What is held to the ledger gets the payload without quotation marks, all else gets it whole.
  const whole = JSON.stringify(payload);
  const unquoted = JSON.stringify(payload.replace(/["'“”]/g, ""));
  let publishers = 0; // two of one name would be one origin
  const yaml = await readFile(join(slides, "scenario.yaml"), "utf8");
  const free = "shortTitle|subtitle|dates|handling|asOf";
  const hostile = yaml
    .replace(new RegExp(`^(${free}): .+$`, "gm"), (_, key) => `${key}: ${whole}`)
    .replace(
      /^( *)publisher: .+$/gm,
      (_, indent) => `${indent}publisher: ${unquoted.slice(0, -1)} ${++publishers}"`,
    )
    .replace(/^( *)(title|why|seenIn|occasion): (?!\{).+$/gm, (line, indent, key) =>
      key === "title" && indent.length === 4 ? line : `${indent}${key}: ${unquoted}`,
    )
    .replace(
      /^( {4})(what|text): (?!\{)(?!.*\.txt$)(.+)$/gm,
      (_, indent, key) => `${indent}${key}: ${unquoted}`,
    )
    .replace(/\b(name|role): [^,}]+(?!.*latitude)/g, (_, key) => `${key}: ${unquoted}`)
    .replace(/name: The bridge/, `name: ${JSON.stringify("<b onclick=x>")}`);
  await writeFile(join(slides, "scenario.yaml"), hostile);
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
  await writeFile(
    join(slides, "03-hostile.md"),
    slide.join("\n").replaceAll("FENCED", fenced.replaceAll("`", "'")),
  );
  return slides;
}

describe("hostile text", () => {
  let built = 0;

  it.each(payloads)("is text wherever it is written, even without the page's policy: %j", async (payload) => {
    const slides = await writeHostile(payload);
    const ended = await runProgram(["build", slides, "--out", folder], getProgram().root);
    expect(ended.status, ended.stderr).toBeLessThan(2);
    if (ended.status === 1) return; // refused, with a reason
    built++;
    const page = await readFile(join(folder, "index.html"), "utf8");
    const open = join(folder, "open.html");
    await writeFile(open, page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
    await expectHarmless(pathToFileURL(open).href, payload);
  });

  it("is mostly built, not refused", () => {
    expect(built).toBeGreaterThan(payloads.length / 2);
  });
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

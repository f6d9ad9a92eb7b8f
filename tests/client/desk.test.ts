// The way in, as a new author walks it with the packed package in an empty folder: three sources, one quotation
// through the desk, the lock, the briefing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { installPackage } from "../support/install-package.ts";
import { runProgram, startProgram } from "../support/program.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const minute = 60_000;
const texts = {
  "texts/log.txt": "The log\n\nThe ship left the harbour at 9:12 p.m.\n\nNobody was hurt.\n",
  "texts/report.html": `<title>The report</title><main><p>${"The ship ran aground at midnight. ".repeat(8)}</p></main>`,
  "texts/letter.txt": "A letter\n\nWe saw the ship leave.\n",
};

async function startDesk(folder: string, program: string): Promise<string> {
  const args = ["serve", "harbour", "--port", "0", "--sources", "texts"];
  const child = startProgram(args, folder, {}, program);
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const address = /http:\S+\/sources(?=\n)/.exec(said)?.[0];
      if (address) resolve(address);
    });
    child.once("exit", () => reject(new Error(`It never said where it is: ${said}`)));
  });
}

/** A search is cut at words, keeps its results while one goes through them, and outlines what it found. */
async function looksThroughTexts(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("THE SHIP");
  await page.getByText("3 places in 3 texts").waitFor();
  const snippets = await page.locator(".results .uses-of").allTextContents();
  expect(snippets).toEqual([
    "We saw the ship leave.",
    "The ship left the harbour at 9:12 p.m.",
    "The ship ran aground at midnight. The ship ran aground at\u00a0…",
  ]);
  await page.getByRole("button", { name: "A letter" }).click();
  await expect.poll(() => page.locator(".para .found").allTextContents()).toEqual(["the ship"]);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".results, .found").count()).toBe(0);
}

/** Nothing stands beyond an edge, and on a phone the list of sources is behind a button. */
async function fitsEveryWidth(page: Page): Promise<void> {
  for (const [width, height] of [
    [2560, 1440],
    [1440, 900],
    [1280, 800],
    [1200, 700],
    [1000, 700],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction((asked) => innerWidth === asked, width);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll(".bar *, .foot *, .list *, .text *, .uses *")]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.textContent),
    );
    expect({ width, beyond }).toEqual({ width, beyond: [] });
  }
  const list = page.getByRole("navigation", { name: "Sources" });
  expect(await list.isVisible()).toBe(false);
  await page.getByRole("button", { name: "All sources" }).click();
  await list.getByRole("button", { name: "The report" }).click();
  await page.getByRole("heading", { name: "The report" }).waitFor();
  await expect.poll(() => list.isVisible()).toBe(false);
}

it("leads from sources to a locked quotation in a built briefing", { timeout: 3 * minute }, async () => {
  const folder = makeTempFolder(texts);
  const { program } = installPackage(folder);
  const run = (...args: string[]) => runProgram(args, folder, {}, program);
  expect((await run("new", "harbour", "--sources", "texts")).status).toBe(0);
  const address = await startDesk(folder, program);
  const browser = await openBrowser();
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "The log" }).click();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  expect(await page.locator(":focus").getAttribute("data-paragraph")).toBe("1");
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press("Shift+ArrowRight");
    await page.waitForFunction(
      (words) => document.querySelector(".sel")?.textContent?.split(" ").length === words,
      i + 1,
    );
  }
  await page.keyboard.press("c");
  await page.getByText("Copied").first().waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toBe("evidence: {log: The ship left the harbour}");
  await looksThroughTexts(page);
  await fitsEveryWidth(page);
  await context.close();

  const scenario = join(folder, "harbour/scenario.yaml");
  const claim = `claims:\n  left:\n    text: The ship left\n    verdict: single-source\n    ${line}\n`;
  writeFileSync(scenario, `${readFileSync(scenario, "utf8")}\n${claim}`);
  writeFileSync(
    join(folder, "harbour/02-what-happened.md"),
    "# The ship leaves\n\n- The ship left the harbour. [@left]\n",
  );
  const locked = await run("quotes", "harbour", "--sources", "texts");
  expect(locked.stdout).toBe("harbour/quotations.lock\n");
  const built = await run("build", "harbour", "--strict");
  expect(built.stderr).toContain("1 quotation stands. No problems.");
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toContain("The ship left the harbour");
});

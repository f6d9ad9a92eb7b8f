// The way in, as a new author walks it with the packed package in an empty folder: three sources, one quotation through the desk, the lock, the briefing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  for await (const part of child.stdout ?? []) {
    const address = /http:\S+\/sources/.exec(String(part))?.[0];
    if (address) return address;
  }
  throw new Error("It never said where it is.");
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

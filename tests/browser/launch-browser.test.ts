import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { disabledFeatures, launchBrowser } from "../../src/browser/launch-browser.ts";
import { canUnpack } from "../../src/browser/unpack-browser.ts";

const minute = 60_000;

describe("launchBrowser", () => {
  it.runIf(canUnpack())(
    "runs the browser from npm where none is installed",
    { timeout: 2 * minute },
    async () => {
      const browser = await launchBrowser({ env: {}, paths: [] });
      try {
        const page = await browser.newPage();
        await page.setContent("<p>Ångström</p>");
        expect(await page.textContent("p")).toBe("Ångström");
        expect(browser.version()).toMatch(/^141\./);
      } finally {
        await browser.close();
      }
    },
  );

  it("runs the browser of this system", { timeout: minute }, async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
    await browser.close();
  });

  it("leaves out all that Playwright leaves out, and the pages of a window", () => {
    const packed = createRequire(import.meta.url).resolve("playwright-core/package.json");
    const code = readFileSync(join(dirname(packed), "lib/coreBundle.js"), "utf8");
    const [, list = ""] = /disabledFeatures = \[([^\]]*)\]/.exec(code) ?? [];
    const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
    expect(theirs.length).toBeGreaterThan(10);
    expect(disabledFeatures).toEqual(expect.arrayContaining([...theirs, "WebUIOmniboxPopup"]));
  });
});

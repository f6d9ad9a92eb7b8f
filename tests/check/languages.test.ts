// Small briefings in German and French: they pass with their own marks, and falsified words are found where they stand.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { parseLock } from "../../src/parse/lock.ts";
import { lockQuotes } from "../../src/pipeline/lock-quotes.ts";
import { readFolder } from "../../src/read/folder.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/** "file:line:column rule" of everything reported. `broken`: the falsified slides in place of their originals. */
async function check(language: string, broken: boolean): Promise<string[]> {
  const folder = await readFolder(join(fixtures, language, "slides"), "slides");
  const names = broken ? readdirSync(join(fixtures, language, "broken")) : [];
  const { slides: others } = names.length
    ? await readFolder(join(fixtures, language, "broken"), "slides")
    : { slides: [] };
  const slides = folder.slides.map((file) => others.find(({ path }) => path === file.path) ?? file);
  const parsed = parseDeck({ ...folder, slides });
  const { diagnostics } = checkDeck(parsed.deck, folder.images, parseLock(folder.lock).lock);
  return [...parsed.diagnostics, ...diagnostics].map(
    ({ at, rule }) => `${at.file.replace("slides/", "")}:${at.line}:${at.column + 1} ${rule}`,
  );
}

describe("a briefing in another language", () => {
  for (const language of ["german", "french"]) {
    it(`${language}: passes, and its lock is that of its text`, async () => {
      expect(await check(language, false)).toEqual([]);
      const path = join(fixtures, language, "slides");
      const { text } = await lockQuotes(path, { sources: join(fixtures, "texts"), today: "2000-01-01" });
      expect(text).toBe((await readFolder(path, "slides")).lock?.text);
    });
  }

  it("hebrew: nothing is reported but letters that the fonts lack, and its lock is that of its texts", async () => {
    const rules = (await check("hebrew", false)).map((line) => line.split(" ")[1]);
    expect(new Set(rules)).toEqual(new Set(["glyph-missing"]));
    const path = join(fixtures, "hebrew", "slides");
    const { text } = await lockQuotes(path, { sources: join(fixtures, "texts"), today: "2000-01-01" });
    expect(text).toBe((await readFolder(path, "slides")).lock?.text);
  });

  it("german: words changed in „ “, over a line end, and in » « are found, and numbers and days", async () => {
    expect((await check("german", true)).sort()).toEqual([
      "02-nachricht.md:3:19 number-unsupported",
      "02-nachricht.md:3:33 number-unsupported",
      "02-nachricht.md:3:62 quotation-unknown",
      "02-nachricht.md:6:58 quotation-unknown",
    ]);
  });

  it("french: words changed in « » and in ‘ ’ are found, apostrophes are none", async () => {
    expect((await check("french", true)).sort()).toEqual([
      "02-nouvelle.md:3:8 number-unsupported",
      "02-nouvelle.md:3:87 quotation-unknown",
      "02-nouvelle.md:6:25 quotation-unknown",
    ]);
  });
});

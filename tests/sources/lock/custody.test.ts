// What was captured, and whether it still is: pages and PDFs are read as they were saved, both hashes are kept, and a
// file that was saved anew is told from one whose words have changed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/model/ledger.ts";
import type { Source } from "../../../src/model/scenario.ts";
import { readTexts } from "../../../src/pipeline/read-captures.ts";
import { lockWords } from "../../../src/sources/lock/lock.ts";
import { verifyLock } from "../../../src/sources/lock/verify.ts";
import { gazette } from "../../support/deck.ts";
import { makeTempFolder } from "../../support/temp-folder.ts";

const words = "The convoy crossed the river at dawn";
const page = (head: string, said = words): string =>
  `<!doctype html><html><head><title>Report</title>${head}</head><body><main><h1>Report</h1><p>${said}.</p></main></body></html>`;

async function makePdf(said = words): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([400, 200]);
  sheet.drawText(`${said}.`, {
    x: 20,
    y: 150,
    size: 14,
    font: await document.embedFont(StandardFonts.Helvetica),
  });
  return document.save();
}

const entryOf = (file: string): LedgerEntry => {
  const source: Source = { ...gazette, text: file };
  return {
    key: "crossing/evidence/0",
    subject: "claim crossing",
    source,
    paragraph: 0,
    sought: true,
    words,
    at: source.at,
  };
};

async function lockOf(folder: string, file: string) {
  const entry = entryOf(file);
  const texts = await readTexts(folder, [file]);
  const { lock, diagnostics } = lockWords([entry], texts, null, "2026-11-29", { language: "en", people: [] });
  expect(diagnostics).toEqual([]);
  return { entry, lock };
}

const saved: [
  file: string,
  first: () => Promise<string | Uint8Array>,
  again: () => Promise<string | Uint8Array>,
][] = [
  ["report.html", async () => page(""), async () => page('<meta name="visit" content="2">')],
  ["report.htm", async () => page(""), async () => `\n${page("")}`],
  ["report.pdf", () => makePdf(), async () => new Uint8Array([...(await makePdf()), 10])],
];

describe.each(saved)("a capture %s", (file, first, again) => {
  it("is found to hold its words, and keeps the hash of the file beside that of its words", async () => {
    const folder = makeTempFolder({});
    writeFileSync(join(folder, file), await first());
    const { lock } = await lockOf(folder, file);
    const { sha256, capture } = lock.texts[gazette.id] ?? {};
    expect([sha256, capture].every((hash) => /^[0-9a-f]{64}$/.test(hash ?? ""))).toBe(true);
    expect(sha256).not.toBe(capture);
    expect(lock.words["crossing/evidence/0"]?.words).toBe(words);
  });

  it("that is saved anew with the same words is said, and is no error", async () => {
    const folder = makeTempFolder({});
    writeFileSync(join(folder, file), await first());
    const { entry, lock } = await lockOf(folder, file);
    expect(verifyLock([entry], await readTexts(folder, [file]), lock)).toEqual([]);
    writeFileSync(join(folder, file), await again());
    const found = verifyLock([entry], await readTexts(folder, [file]), lock);
    expect(found).toMatchObject([{ rule: "text-changed", severity: "warning" }]);
    expect(found[0]?.message).toContain("is not the one that was captured; its words are the same");
  });
});

it("a capture whose words have changed is an error", async () => {
  const folder = makeTempFolder({ "report.html": page("") });
  const { entry, lock } = await lockOf(folder, "report.html");
  writeFileSync(join(folder, "report.html"), page("", `${words}, or so they say`));
  expect(verifyLock([entry], await readTexts(folder, ["report.html"]), lock)).toMatchObject([
    { rule: "text-changed", severity: "error" },
  ]);
});

describe("a text that cannot be read", () => {
  it.each([
    ["gone.txt", null, 'The text "gone.txt" of The Gazette is not among the sources.'],
    ["empty.txt", "", 'The text "empty.txt" of The Gazette cannot be read. It is empty.'],
    [
      "latin.txt",
      Buffer.from("caf\xe9", "latin1"),
      'The text "latin.txt" of The Gazette cannot be read. It is not text: its bytes are not UTF-8.',
    ],
    [
      "broken.pdf",
      "%PDF-1.4",
      'The text "broken.pdf" of The Gazette cannot be read. It is not a PDF that can be read.',
    ],
  ])("%s is told from one that is not there", async (file, content, message) => {
    const folder = makeTempFolder({});
    if (content !== null) writeFileSync(join(folder, file), content);
    const texts = await readTexts(folder, [file]);
    const { diagnostics } = lockWords([entryOf(file)], texts, null, "2026-11-29", {
      language: "en",
      people: [],
    });
    expect(diagnostics).toMatchObject([{ rule: "text-missing", message }]);
  });
});

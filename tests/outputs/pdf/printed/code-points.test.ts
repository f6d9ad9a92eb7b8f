// Characters that no font of the machine has, on paper: spelled out, with the character as their text, so that the files
// keep PDF/UA; and the page as it was, once it is printed.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PDFHexString } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../../support/browser.ts";
import { callProgram, getProgram } from "../../../support/program.ts";
import { openPptx } from "../../pptx/open-pptx.ts";
import { openPdf } from "../printed.ts";
import { listElements, loadRaw, name } from "../raw.ts";
import { uaRules } from "../ua/rules.ts";

const mro = "\u{16a40}"; // a letter that is in hardly any font
const spelled = "U+16A40";
const slide = `---
layout: text
---

# The sign ${mro} stands above

It is <span lang="mro">${mro}${mro}</span>, or ${mro}\ufe0f. Cafe\u0301 is a word.

\`\`\`mermaid
flowchart LR
  a[Sign ${mro}] --> b[Reader]
\`\`\`

Note:

Say ${mro} slowly.
`;

let folder: string;
let said: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "briefing-signs-"));
  cpSync(join(getProgram().root, "tests/fixtures/minimal"), join(folder, "slides"), { recursive: true });
  writeFileSync(join(folder, "slides/03-sign.md"), slide);
  const ended = await callProgram(["pdf"], folder);
  if (ended.status !== 0) throw new Error(ended.stderr);
  said = ended.stderr;
}, 120_000);

const read = (file: string) => readFileSync(join(folder, "dist", file));

describe.each([
  ["briefing.pdf", 5, 5],
  ["handout.pdf", 7, 6], // the notes, and the headline above them, which is read out once
])("%s", (file, seen, heard) => {
  it("keeps the rules of PDF/UA-1", async () => {
    const document = await loadRaw(read(file));
    expect(uaRules.flatMap(({ says, broken }) => broken(document).map((one) => `${says}: ${one}`))).toEqual(
      [],
    );
  });

  it("has the code points as words, and the characters as their text", async () => {
    const { pages } = await openPdf(read(file));
    const text = pages.map((page) => page.text).join(" ");
    expect(text.split(spelled).length - 1).toBe(seen);
    expect(text).not.toContain(mro);
    expect(text.normalize("NFC")).toContain("Caféisaword");
    const instead = listElements(await loadRaw(read(file))).flatMap((element) => {
      const actual = element.get(name("ActualText"));
      return actual instanceof PDFHexString ? [actual.decodeText()] : [];
    });
    expect(instead.every((one) => one.startsWith(mro))).toBe(true);
    expect(instead.length).toBe(heard);
  });
});

it("the author is told which, and where", () => {
  expect(said).toContain(`No font of this machine has “${mro}” of “The sign ${mro} stands above”`);
  expect(said).toContain("their code points are printed instead");
});

it("the page is as it was before, once it is printed", async () => {
  expect((await callProgram(["build"], folder)).status).toBe(0);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(join(folder, "dist/index.html")).href}?read`);
  const [before, during, after] = await page.evaluate(() => {
    const deck = document.querySelector(".deck") as HTMLElement;
    const listTexts = () => {
      const walker = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
      return texts;
    };
    const was = listTexts();
    dispatchEvent(new Event("beforeprint"));
    const printed = deck.querySelectorAll(".code-point").length;
    dispatchEvent(new Event("afterprint"));
    return [was, printed, listTexts()] as const;
  });
  expect(during).toBeGreaterThanOrEqual(6);
  expect(after).toEqual(before);
  await browser.close();
});

it("PowerPoint gets the characters themselves", async () => {
  expect((await callProgram(["pptx"], folder)).status).toBe(0);
  const { slides } = await openPptx(read("briefing.pptx"));
  const text = slides.map((one) => one.text).join("");
  expect(text).toContain(`The sign ${mro} stands above`);
  expect(text).not.toContain(spelled);
});

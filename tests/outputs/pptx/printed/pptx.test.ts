// PowerPoint files as the program makes them, read back from the package: what PowerPoint insists on, and that
// nothing is lost.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { isMark, letterOf } from "../../../../src/outputs/pptx/letters.ts";
import { markPrivateParts, secretsIn } from "../../../publish/private-parts.ts";
import { callProgram, getProgram, runProgram } from "../../../support/program.ts";
import { decode, linesOf, openPptx, type Pptx, relationsOf } from "../open-pptx.ts";

const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

let bytes: Buffer;
let folder: string;
let stepwise: Pptx;
let hebrew: Pptx;
let file: Pptx;
let page: Document;
let said = "";
let whole: string; // of a private copy
let marks: string[];

const matrix = `---
layout: matrix
---

# What speaks against each guess

| | It was repeated (the address) | It was not (the historians) |
|---|---|---|
| The address says so | for [@attack-repeated] | against [@attack-repeated] |
| It says that no ship was lost | neither | for [@no-losses] |
| What the crews saw | unknown | neither |

The address has no losses. [@no-losses]

Note:

Read it by columns. [@no-losses]
`;

const written = `---
layout: text
id: written
---

# How the log is read

\`\`\`
if (log) {
  read(log);
}
\`\`\`

3. Open it [@no-losses]
   - at the last page
   - [x] and sign it
   - [ ] and date it
4. Close it [@no-losses]

\`\`\`mermaid
flowchart LR
  open --> read
\`\`\`

Beside it lies <span lang="fa">نامه</span>, or γράμμα. [@no-losses]

Note:

Slowly. [@no-losses]

מכתב.
`;

beforeAll(async () => {
  const { root } = getProgram();
  folder = mkdtempSync(join(tmpdir(), "briefing-pptx-"));
  cpSync(join(root, "tests/fixtures/tonkin"), join(folder, "slides"), { recursive: true });
  writeFileSync(join(folder, "slides/11-guesses.md"), matrix);
  writeFileSync(join(folder, "slides/12-written.md"), written);
  marks = markPrivateParts(join(folder, "slides"));
  const run = async (name: string, ...args: string[]) => {
    const ended = await callProgram(["pptx", ...args, "--out", "a"], folder);
    if (ended.status !== 0) throw new Error(ended.stderr);
    said = ended.stderr;
    return readFileSync(join(folder, "a", name));
  };
  hebrew = await openPptx(await run("briefing.pptx", join(root, "tests/fixtures/hebrew/slides")));
  bytes = await run("briefing.pptx");
  stepwise = await openPptx(await run("briefing-private.pptx", "--steps", "--private"));
  whole = textOf(stepwise);
  file = await openPptx(bytes);
  await callProgram(["build", "--out", "e"], folder);
  page = parseHTML(readFileSync(join(folder, "e/index.html"), "utf8")).document;
}, 240_000);

const textOf = ({ parts }: Pptx): string => parts.map(({ text }) => decode(text)).join("\n");
/** Text by text, without drawings, the foot, and what is only heard. */
function textsOf(element: Element): string[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [node.textContent ?? ""];
    const child = node as Element;
    const skipped = ["svg", ".foot", ".unseen", ".narrow", ".step-anchors", ".head-link"];
    return node.nodeType === 1 && !skipped.some((one) => child.matches(one)) ? textsOf(child) : [];
  });
}

/** Red, green, blue and how opaque: the first bytes of a picture's first line stand for themselves (PNG, 9). */
function firstPixel(png: Uint8Array): number[] {
  const file = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  return [...inflateSync(Buffer.concat(parts)).subarray(1, 5)];
}

/** The shape of a slide that holds these words. */
const shapeOf = (text: string, words: string): string =>
  (text.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? []).find((one) =>
    linesOf(one)
      .join(" ")
      .replace(/\u00a0/g, " ")
      .includes(words),
  ) ?? "";
const partOf = (id: string, words: string): string =>
  shapeOf(file.slides[sections().findIndex((section) => section.id === id)]?.text ?? "", words);

const sections = () => [...page.querySelectorAll<HTMLElement>("section[data-folio]")];

describe("a PowerPoint file", () => {
  it("has a slide for each slide, with its headline as the title, and the sources behind them", () => {
    expect(file.slides.length).toBe(sections().length + 1);
    for (const [i, section] of sections().entries()) {
      const { text } = file.slides[i] ?? { text: "" };
      const title = /<p:ph[^>]*type="title"[\s\S]*?<\/p:sp>/.exec(text)?.[0] ?? "";
      expect(squeeze(linesOf(title).join(""))).toBe(
        squeeze(section.querySelector(".head")?.textContent ?? ""),
      );
    }
  });

  it("has every word of the slides as text", () => {
    const missing = sections().flatMap((section, i) => {
      const text = squeeze(linesOf(file.slides[i]?.text ?? "").join(""));
      const stage = section.querySelector(".stage");
      const words = stage ? textsOf(stage).flatMap((one) => one.split(/\s+/).filter(Boolean)) : [];
      return words.filter((word) => !text.includes(squeeze(word))).map((word) => `${section.id}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it("has the badges of running text as letters in it, and says at the sources what they mean", () => {
    const bare = sections().flatMap((section, i) =>
      [...section.querySelectorAll(".stage .flow .badge.is-bare")].map((badge) => ({ badge, i })),
    );
    expect(bare.length).toBeGreaterThan(0);
    const legend = linesOf(file.slides.at(-1)?.text ?? "").join("");
    for (const { badge, i } of bare) {
      const id = badge.querySelector("use")?.getAttribute("href")?.slice(1) ?? "";
      const letter = isMark(id) ? letterOf(id) : "no mark";
      expect(file.slides[i]?.text).toContain(`<a:t>${letter}`);
      expect(legend).toContain(`${letter} ${badge.getAttribute("aria-label")}: `);
    }
  });

  it("has tables as tables, a cell for each", () => {
    const compare = sections().findIndex((section) => section.querySelector("table"));
    const cells = [...(sections()[compare]?.querySelectorAll("td, th") ?? [])];
    const { text } = file.slides[compare] ?? { text: "" };
    expect(text.match(/<a:tc>|<a:tc /g)?.length).toBe(cells.length);
  });

  it("names its title as a title, colours and font by the theme, and the kind of every other font", () => {
    for (const { text } of file.slides) {
      expect(text.match(/<p:ph[^>]*type="title"[^>]*>/g)?.length).toBe(1);
      expect(text).not.toMatch(/<p:ph[^>]*idx=/);
      expect(text).not.toContain('typeface="Archivo"');
    }
    const [all] = [file.slides.map(({ text }) => text).join("")];
    for (const one of ['typeface="+mn-lt"', 'schemeClr val="tx1"', 'schemeClr val="accent1"'])
      expect(all).toContain(one);
    const serif = all?.match(/<a:latin typeface="Literata"[^>]*>/g) ?? [];
    expect(new Set(serif)).toEqual(
      new Set(['<a:latin typeface="Literata" panose="02040502050405020303" pitchFamily="18" charset="0"/>']),
    );
  });

  it("says of every picture what it shows, or that it is decoration", () => {
    const pictures = file.slides.flatMap(({ text }) => text.match(/<p:pic>[\s\S]*?<\/p:pic>/g) ?? []);
    const silent = pictures.filter((one) => !/descr="\S/.test(one) && !one.includes("adec:decorative"));
    expect(silent).toEqual([]);
    expect(pictures.some((one) => one.includes("adec:decorative"))).toBe(true);
  });

  it("says of a table that its first row names the columns, and its first column the rows", () => {
    const frames = file.slides.flatMap(({ text }) => text.match(/<a:tblPr[^>]*>/g) ?? []);
    const at = sections().findIndex(({ id }) => id === "guesses");
    expect(file.slides[at]?.text).toMatch(/<a:tblPr firstRow="1"/);
    // a comparison, whose first row begins with an empty cell
    expect(frames).toContain('<a:tblPr firstRow="1" firstCol="1"/>');
  });

  it("sets texts, bullets and tables of a language from right to left in that direction, on the slide", () => {
    const texts = hebrew.slides.map(({ text }) => text);
    const withTable = texts.find((text) => text.includes('<a:tblPr rtl="1"')) ?? "";
    const frame = /<p:graphicFrame>[\s\S]*?<a:off x="(\d+)"[^>]*\/><a:ext cx="(\d+)"/.exec(withTable);
    const [x = 0, width = 0] = (frame ?? []).slice(1).map((each) => Number(each) / 9525);
    expect([x > 40, x + width < 1240]).toEqual([true, true]);
    const lines = texts.flatMap((text) => text.match(/<a:p>[\s\S]*?<\/a:p>/g) ?? []);
    const inHebrew = lines.filter((line) => /<a:t>[\u05d0-\u05ea]/.test(line) && line.includes("algn="));
    expect(inHebrew.filter((line) => !/<a:pPr[^>]*rtl="1"/.test(line))).toEqual([]);
    expect(inHebrew.length).toBeGreaterThan(20);
    expect(texts.at(-1)).toContain('<a:tblPr rtl="1"/>'); // the list of sources
    const notes = hebrew.parts.filter(({ name }) => name.startsWith("ppt/notesSlides/notesSlide"));
    expect(notes.some(({ text }) => /<a:p><a:pPr[^>]* algn="r" rtl="1">/.test(text))).toBe(true);
  });

  it("says in which language words are, on slides and in notes, by mark or by script", () => {
    const languagesOf = ({ parts }: Pptx, letters: RegExp) => {
      const runs = parts.flatMap(({ text }) =>
        [...text.matchAll(/<a:rPr lang="([^"]*)"(?:(?!<a:t>)[\s\S])*<a:t>([^<]*)/g)].map(
          ([, lang = "", words = ""]) => ({
            lang,
            words: decode(words),
          }),
        ),
      );
      return new Set(runs.filter(({ words }) => letters.test(words)).map(({ lang }) => lang));
    };
    expect(languagesOf(hebrew, /[\u05d0-\u05ea]/)).toEqual(new Set(["he"]));
    expect(languagesOf(hebrew, /Never again/)).toEqual(new Set(["en"]));
    expect(languagesOf(hebrew, /Le Journal/)).toEqual(new Set(["fr"]));
    expect(languagesOf(file, /نامه/)).toEqual(new Set(["fa"]));
    expect(languagesOf(file, /γράμμα/)).toEqual(new Set(["el"]));
    expect(languagesOf(file, /מכתב/)).toEqual(new Set(["he"]));
    expect(languagesOf(file, /^Beside it lies/)).toEqual(new Set(["en"]));
    expect(textOf(file)).not.toContain("altLang");
    const note = file.parts.find(
      ({ name, text }) => name.startsWith("ppt/notesSlides/") && text.includes("מכתב"),
    );
    expect(note?.text).toMatch(/<a:pPr[^>]* algn="r" rtl="1">(?:(?!<a:p>)[\s\S])*מכתב/);
  });

  it("has the signs of a matrix as letters at their words, whatever height a row gets", () => {
    const at = sections().findIndex(({ id }) => id === "guesses");
    const { text } = file.slides[at] ?? { text: "" };
    const cells = [...text.matchAll(/<a:tc[ >][\s\S]*?<\/a:tc>/g)].map(([cell]) =>
      squeeze(linesOf(cell).join("")),
    );
    for (const words of ["\u2611for", "\u2612against", "\u2013neither", "?unknown"])
      expect(
        cells.some((cell) => cell.startsWith(words)),
        `${words} in ${cells.join(", ")}`,
      ).toBe(true);
    expect(text).not.toContain("<p:pic>");
  });

  it("keeps the words of a cell off its edges, as far as the page has them off", () => {
    const { text } = file.slides[sections().findIndex(({ id }) => id === "guesses")] ?? { text: "" };
    const sign = (text.match(/<a:tc[ >][\s\S]*?<\/a:tc>/g) ?? []).find((cell) => cell.includes("\u2611"));
    const [, before = 0, after = 0] = (/marL="(\d+)" marR="(\d+)"/.exec(sign ?? "") ?? []).map(Number);
    expect(before / 9525).toBeGreaterThan(4); // px
    expect(after / 9525).toBeGreaterThanOrEqual(2);
  });

  it("draws the frame of a map over it", () => {
    const framed = hebrew.slides.filter(({ text }) => {
      const places = [...text.matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g)].map(
        ([, ...lengths]) => lengths.map((length) => Math.round(Number(length) / 9525)),
      );
      const tops = places.filter(([, , width = 0, height = 0]) => height === 1 && width > 300);
      const sides = places.filter(([, , width = 0, height = 0]) => width === 1 && height > 100);
      return tops.some((top) => sides.some(([x, y]) => x === top[0] && y === top[1]));
    });
    expect(framed.length).toBeGreaterThan(0);
  });

  it("has no black in what a picture leaves free, which other programs would mix into its edges", async () => {
    const zip = unzipSync(bytes);
    const pictures = Object.entries(zip).filter(([name]) => /media\/image-\d+-\d+\.png$/.test(name));
    expect(pictures.length).toBeGreaterThan(3);
    const corners = pictures.map(([, png]) => firstPixel(png));
    expect(corners.filter(([red, , , alpha = 0]) => alpha < 10 && red !== 255)).toEqual([]);
    expect(corners.some(([, , , alpha]) => alpha === 1)).toBe(true);
  });

  it("orders dates in the drawings of a language from right to left as the page does", () => {
    const figures = hebrew.drawings.map(({ text }) => text).join("");
    expect(figures).toMatch(/<text[^>]* unicode-bidi="plaintext"/);
  });

  it("keeps the lines and indents of code, in a face that comes with PowerPoint", () => {
    const code = partOf("written", "read(log)");
    expect(linesOf(code)).toEqual(["if\u00a0(log)\u00a0{", "\u00a0\u00a0read(log);", "}"]);
    expect(code).toContain('typeface="Consolas"');
  });

  it("numbers a list as the slide does, and keeps an inner list apart from its item", () => {
    expect(linesOf(partOf("written", "Open it"))).toHaveLength(1);
    expect(partOf("written", "Open it")).toContain('type="arabicPlain" startAt="3"');
    expect(partOf("written", "Close it")).toContain('type="arabicPlain" startAt="4"');
    expect(linesOf(partOf("written", "at the last page"))).toEqual(["at the last page"]);
  });

  it("has the box of a task as a letter before its words", () => {
    expect(linesOf(partOf("written", "and sign it")).join()).toMatch(/^☑\s*and sign it$/);
    expect(linesOf(partOf("written", "and date it")).join()).toMatch(/^☐\s*and date it$/);
  });

  it("has the words of a row in the middle of it, as the slide has", () => {
    const { text } = file.slides[sections().findIndex(({ id }) => id === "written")] ?? { text: "" };
    for (const words of ["Open it", "Close it"]) {
      const [, size, leading] = /cy="(\d+)"[\s\S]*?<a:spcPts val="(\d+)"/.exec(shapeOf(text, words)) ?? [];
      expect(Number(size) / 12700, words).toBeLessThan((1.6 * Number(leading)) / 100); // pt: one line, and no more
    }
  });

  it("keeps the heads of a diagram's arrows", () => {
    const named = file.drawings.flatMap(({ text }) => {
      const ids = [...text.matchAll(/marker-end="url\(#([^)]+)\)"/g)].map(([, id]) => id);
      return ids.map((id) => ({
        id,
        there: text.includes(`<marker id="${id}"`) || text.includes(` id="${id}"`),
      }));
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ there }) => !there)).toEqual([]);
  });

  it("draws each figure twice, as a drawing and as a picture, and says what it shows", () => {
    for (const [i, section] of sections().entries()) {
      const drawn = [...section.querySelectorAll(".stage .fig > svg:not(.narrow)[role=img]")];
      const { text = "", name = "" } = file.slides[i] ?? {};
      const said = [...text.matchAll(/<p:pic>[\s\S]*?descr="([^"]*)"/g)].map(([, words = ""]) =>
        squeeze(decode(words)),
      );
      for (const svg of drawn) {
        const words = squeeze(svg.querySelector("desc")?.textContent ?? "");
        expect(
          said.some((one) => one.includes(words)),
          section.id,
        ).toBe(true);
      }
      const media = relationsOf(file, name).filter(({ target }) => target.startsWith("ppt/media/"));
      const ending = (end: string) => media.filter(({ target }) => target.endsWith(end)).length;
      expect(ending(".svg")).toBe(ending(".png"));
    }
  });

  it("writes drawings as XML, which knows no entities of HTML", () => {
    expect(file.drawings.length).toBeGreaterThan(0);
    for (const { name, text } of file.drawings) {
      expect(text, name).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(text.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)\w+;/g), name).toBe(null);
      for (const tag of ["br", "img", "hr"]) expect(text, name).not.toContain(`<${tag}>`);
    }
  });

  it("lets no halo lie over the mark or the words that it surrounds, where strokes come after fills", () => {
    const all = file.drawings.flatMap(
      ({ text }) => text.match(/<(?:path|circle|rect|text|polygon)\b[^>]*>/g) ?? [],
    );
    const isHalo = (tag: string) => Number.parseFloat(/stroke-width="([\d.]+)px"/.exec(tag)?.[1] ?? "1") >= 4;
    const fillOf = (tag: string) => /\bfill="([^"]*)"/.exec(tag)?.[1] ?? "none";
    const strokeOf = (tag: string) => /\bstroke="([^"]*)"/.exec(tag)?.[1] ?? "none";
    const haloed = all.filter((tag) => isHalo(tag) && strokeOf(tag) !== "none" && fillOf(tag) !== "none");
    expect(haloed.length).toBeGreaterThan(0);
    expect(haloed.filter((tag) => fillOf(tag) !== strokeOf(tag))).toEqual([]);
  });

  it("leaves the ring of onlookers hollow", () => {
    const rings = file.drawings.flatMap(({ text }) => text.match(/<path\b[^>]* d="M8 \.7a[^>]*>/g) ?? []);
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.filter((ring) => !ring.includes('fill-rule="evenodd"'))).toEqual([]);
  });

  it("carries the notes part by part, a paragraph each", () => {
    for (const [i, section] of sections().entries()) {
      const notes = squeeze(file.notes[i] ?? "");
      for (const part of section.querySelectorAll(".notes .say > p, .notes .if-asked > p")) {
        for (const cite of part.querySelectorAll(".cites, a.cite, .badge")) cite.replaceWith("."); // parts the words
        for (const words of (part.textContent ?? "").split(/[.?!]/).map(squeeze))
          expect(notes).toContain(words);
      }
    }
  });

  it("says in the notes what the badges say", () => {
    let badges = 0;
    for (const [i, section] of sections().entries()) {
      const notes = squeeze(file.notes[i] ?? "");
      for (const badge of section.querySelectorAll(".notes .badge")) {
        expect(notes).toContain(squeeze(badge.getAttribute("aria-label") ?? badge.textContent ?? ""));
        badges++;
      }
    }
    expect(badges).toBeGreaterThan(5);
  });

  it("keeps links alive: addresses of sources, slides, and the list of sources", () => {
    const all = file.slides.flatMap(({ name }) => relationsOf(file, name));
    const outside = new Set(all.filter((one) => one.outside).map(({ target }) => target));
    const addresses = [...page.querySelectorAll(".all-sources a[href^=http]")].map(
      (one) => one.getAttribute("href") ?? "",
    );
    expect(addresses.filter((address) => !outside.has(address))).toEqual([]);
    const last = file.slides.at(-1)?.name;
    const cited = sections().findIndex((section) => section.querySelector(".stage a.cite"));
    const leads = relationsOf(file, file.slides[cited]?.name ?? "").map(({ target }) => target);
    expect(leads).toContain(last);
  });

  it("says how it may be handled, and which slide each is", () => {
    for (const [i, section] of sections().entries()) {
      const text = squeeze(linesOf(file.slides[i]?.text ?? "").join(""));
      expect(text).toContain(squeeze(section.querySelector(".foot .folio")?.textContent ?? ""));
      expect(text).toContain(
        squeeze(page.querySelector("meta[name=handling]")?.getAttribute("content") ?? ""),
      );
    }
  });

  it("gives each step a slide of its own where it is asked to", () => {
    const steps = sections().reduce((sum, section) => sum + Number(section.dataset.steps ?? 0), 0);
    expect(steps).toBeGreaterThan(5);
    expect(stepwise.slides.length).toBe(file.slides.length + steps);
  });

  it("says what it does not carry over", () => {
    expect(said).toContain("Not carried over:");
    expect(said).toContain("Fonts: Archivo");
  });

  it("holds nothing that is held back or private, where a private copy holds it", () => {
    expect(secretsIn(textOf(file))).toEqual([]);
    expect(marks.length).toBeGreaterThan(0);
    expect(secretsIn(whole).length).toBeGreaterThan(0);
  });

  it("has the same bytes when made again by another process, and no date but the briefing's", async () => {
    expect((await runProgram(["pptx", "--out", "b"], folder)).status).toBe(0);
    expect(Buffer.compare(bytes, readFileSync(join(folder, "b/briefing.pptx")))).toBe(0);
    const core = file.parts.find(({ name }) => name === "docProps/core.xml")?.text ?? "";
    const day = /<dcterms:created[^>]*>(\d{4}-\d\d-\d\d)T/.exec(core)?.[1];
    expect(new Set(file.dates.map((date) => date.toISOString().slice(0, 10)))).toEqual(new Set([day]));
  });
});

describe("what PowerPoint insists on", () => {
  it("numbers the shapes of a slide each in its own way", () => {
    for (const { name, text } of file.slides) {
      const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it("gives every relation one id, and leads it to a part that is there", () => {
    for (const { name } of file.parts.filter((part) => !part.name.endsWith(".rels"))) {
      const relations = relationsOf(file, name);
      expect(new Set(relations.map(({ id }) => id)).size, name).toBe(relations.length);
      const lost = relations.filter(({ target, outside }) => !outside && !file.names.includes(target));
      expect(lost, name).toEqual([]);
    }
  });

  it("uses no relation that is not given", () => {
    for (const { name, text } of file.slides) {
      const given = relationsOf(file, name).map(({ id }) => id);
      const used = [...text.matchAll(/r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id ?? "");
      expect(
        used.filter((id) => !given.includes(id)),
        name,
      ).toEqual([]);
    }
  });

  it("says what kind each part is, and names none that is not there or twice", () => {
    const types = file.parts.find(({ name }) => name === "[Content_Types].xml")?.text ?? "";
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part ?? "");
    const endings = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending ?? "");
    expect(named.filter((part) => !file.names.includes(part))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const unknown = file.names.filter(
      (name) => !named.includes(name) && !endings.includes(name.split(".").at(-1) ?? ""),
    );
    expect(unknown.filter((name) => name !== "[Content_Types].xml")).toEqual([]);
  });

  it("gives a paragraph its properties once, and before all else in it", () => {
    for (const { name, text } of file.parts) {
      const paragraphs = [...text.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, inner = ""]) => inner);
      const wrong = paragraphs.filter((inner) => inner.lastIndexOf("<a:pPr") > 0);
      expect(wrong, name).toEqual([]);
    }
  });

  it("ends a paragraph with nothing behind the properties of its end", () => {
    for (const { name, text } of file.parts)
      expect(text.match(/<a:endParaRPr[^>]*(?:\/>|>[\s\S]*?<\/a:endParaRPr>)(?!<\/a:p>)/), name).toBeNull();
  });

  it("gives every row of a table as many cells as the table has columns", () => {
    for (const { name, text } of file.slides)
      for (const [table] of text.matchAll(/<a:tbl>[\s\S]*?<\/a:tbl>/g)) {
        const columns = table.match(/<a:gridCol /g)?.length;
        const rows = [...table.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)];
        for (const [row] of rows) expect(row.match(/<a:tc[ >]/g)?.length, name).toBe(columns);
      }
  });

  it("is well formed in every part", () => {
    for (const { name, text } of file.parts) {
      const open: string[] = [];
      for (const [, close, tag = "", end] of text.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
        if (close) expect(open.pop(), name).toBe(tag);
        else if (!end) open.push(tag);
      }
      expect(open, name).toEqual([]);
      expect(text.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/gi), name).toBeNull();
    }
  });
});

// The PDFs of the real briefing, read as PDF.
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFString,
} from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../../support/program.ts";
import { type Link, openPdf, type Pdf, type Printed, printDeck, readPage, squeeze } from "../printed.ts";
import { checkWithQpdf, listDicts, listElements, loadRaw, name } from "../raw.ts";
import { uaRules } from "../ua/rules.ts";

let printed: Printed;
let again: Promise<Printed> | undefined;
let page: Document;
const pdfs: Partial<Record<keyof Printed, Pdf>> = {};
const objects: Partial<Record<keyof Printed, PDFDocument>> = {};
const both = ["slides", "handout"] as const;

beforeAll(async () => {
  [printed, page] = [await printDeck(), await readPage()];
  for (const which of both)
    [pdfs[which], objects[which]] = [await openPdf(printed[which]), await loadRaw(printed[which])];
}, 240_000);

const sections = () => [...page.querySelectorAll<HTMLElement>("section[data-folio]")];
const folios = () => sections().map((section) => section.getAttribute("data-folio") ?? "");
const read = (which: keyof Printed): Pdf => pdfs[which] as Pdf;
const readRaw = (which: keyof Printed): PDFDocument => objects[which] as PDFDocument;

const leadsTo = ({ url, dest }: Link) => url ?? JSON.stringify(dest);

/** The pages of one slide. */
function pagesOf(which: keyof Printed, folio: string): Pdf["pages"] {
  const { pages, labels } = read(which);
  return pages.filter((_, i) => labels?.[i] === folio || labels?.[i]?.startsWith(`${folio}, `));
}

describe.each(both)("%s", (which) => {
  it("says what it is, in which language and of which day, and shows its title", () => {
    const { info, xmp } = read(which);
    const title = page.querySelector("title")?.textContent ?? "";
    expect(info).toMatchObject({ Title: title, Language: "en", CreationDate: "D:20261122000000Z" });
    expect(info).toMatchObject({ ModDate: info.CreationDate, Creator: "Scenario briefing" });
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`);
    expect(xmp).toContain("<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>");
    const { catalog } = readRaw(which);
    expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  });

  it("is tagged, and calls newer tags by older names too", () => {
    const { catalog } = readRaw(which);
    expect(catalog.lookup(name("MarkInfo"), PDFDict).get(name("Marked"))).toBe(PDFBool.True);
    const tree = catalog.lookup(name("StructTreeRoot"), PDFDict);
    const roles = tree.lookup(name("RoleMap"), PDFDict);
    expect(roles.get(name("Em"))).toBe(PDFName.of("Span"));
    expect(roles.get(name("Strong"))).toBe(PDFName.of("Span"));
  });

  it("has one heading and one bookmark a slide, in order, at the slide's page", () => {
    const { pages, bookmarks, labels } = read(which);
    const titles = sections().map((section) => section.getAttribute("data-title"));
    expect(bookmarks.map(({ title }) => title)).toEqual([...titles, "Sources"]);
    expect(bookmarks.map((one) => labels?.[one.page])).toEqual([...folios(), "S1"]);
    const headings = pages.flatMap(({ tags }) => tags.filter(({ role }) => /^H[12]$/.test(role)));
    const roles = headings.map(({ role }) => role);
    expect(roles[0]).toBe("H1");
    const ofTitle = which === "handout" ? labelsOfNotes(sections()[0]) : 0; // the title's notes come right below it
    expect(roles.slice(1)).toEqual(Array.from({ length: titles.length + ofTitle }, () => "H2"));
  });

  it("calls pages by the slides' numbers, and those of the sources S1, S2", () => {
    const labels = read(which).labels ?? [];
    const sources = labels.filter((label) => label.startsWith("S"));
    expect(labels.filter((label) => !/^S|, /.test(label))).toEqual(folios());
    expect(sources).toEqual(["S1", "S2"]);
  });

  it("keeps every link alive, one tag and one place to click for each", () => {
    const raw = readRaw(which);
    const hrefs = linksOnPaper(which).map((one) => one.getAttribute("href") ?? "");
    const tags = listElements(raw).filter((element) => element.get(name("S")) === name("Link"));
    expect(tags.map(targetOf).sort()).toEqual(hrefs.sort());
    const { pages, places } = read(which);
    const links = pages.flatMap((one) => one.links);
    const inside = links.flatMap(({ dest }) => (typeof dest === "string" ? [dest] : []));
    expect(inside.filter((dest) => !places.includes(dest))).toEqual([]);
    expect(new Set(links.map(({ url, dest }) => url ?? `#${dest}`))).toEqual(new Set(hrefs));
  });

  it("makes of a link one place to click on a line, not one a word", () => {
    const cut = read(which).pages.flatMap(({ links }) =>
      links.filter((link, i) => {
        const before = links[i - 1];
        const follows = before && leadsTo(before) === leadsTo(link) && before.rect[1] === link.rect[1];
        return follows && Math.abs(before.rect[2] - link.rect[0]) < 0.1;
      }),
    );
    expect(cut.map(leadsTo)).toEqual([]);
  });

  it("says of every link where it leads, in words and not by an address alone", () => {
    const raw = readRaw(which);
    const links = listDicts(raw).filter((dict) => dict.get(name("Subtype")) === name("Link"));
    const words = links.map((link) => link.lookup(name("Contents"), PDFHexString).decodeText());
    expect(links.length).toBeGreaterThan(300);
    expect(words.filter((one) => /^https?:|^$/.test(one))).toEqual([]);
    expect(words.filter((one) => one.startsWith("Go to page"))).toEqual([]);
    expect(words.some((one) => /^Go to slide \d+: \S/.test(one))).toBe(true);
    expect(words.some((one) => one.startsWith("Go to source 1: DEBKAfile, "))).toBe(true);
  });

  for (const { says, clause, broken } of uaRules)
    it(`${says} (ISO 14289-1, ${clause})`, () => {
      expect(broken(readRaw(which))).toEqual([]);
    });

  it("describes every figure once", () => {
    const figures = read(which).pages.flatMap(({ tags }) => tags.filter(({ role }) => role === "Figure"));
    const drawn = sections().flatMap((section) => [
      ...section.querySelectorAll('.stage :is(.fig > svg:not(.narrow), svg.adm:not(.narrow))[role="img"]'),
    ]);
    expect(drawn.length).toBeGreaterThan(10);
    const told = drawn.map((svg) =>
      squeeze(svg.querySelector("desc")?.textContent ?? svg.getAttribute("aria-label") ?? "?"),
    );
    const alts = figures.map(({ alt }) => squeeze(alt ?? ""));
    expect(told.filter((words) => alts.filter((alt) => alt.includes(words)).length !== 1)).toEqual([]);
    expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([]);
    const raw = listElements(readRaw(which)).filter((element) => element.has(name("Alt")));
    expect(raw.length).toBe(figures.length);
  });

  it("finds every word of the figures and maps as text", () => {
    const missing = sections().flatMap((section) => {
      const folio = section.getAttribute("data-folio") ?? "";
      const text = pagesOf(which, folio)
        .map((one) => one.text)
        .join("");
      const labels = [...section.querySelectorAll(".stage svg[role=img] text")].filter(
        (label) => !label.closest(".narrow"),
      );
      const words = labels.flatMap((label) => (label.textContent ?? "").split(/\s+/).filter(Boolean));
      return words.filter((word) => !text.includes(squeeze(word))).map((word) => `${folio}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it("carries the fonts it uses, and of them no more than it uses", () => {
    const dicts = listDicts(readRaw(which));
    const fonts = dicts.filter((dict) => dict.get(name("Type")) === name("Font"));
    const whole = fonts.filter((font) => font.get(name("Subtype")) === name("Type0"));
    expect(whole.length).toBeGreaterThan(5);
    expect(fonts.filter((font) => font.get(name("Subtype")) === name("Type3"))).toEqual([]);
    for (const font of whole) {
      expect(font.lookup(name("BaseFont"), PDFName).decodeText()).toMatch(/^[A-Z]{6}\+/);
      const descendant = font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
      const descriptor = descendant.lookup(name("FontDescriptor"), PDFDict);
      expect(["FontFile2", "FontFile3"].some((key) => descriptor.has(name(key)))).toBe(true);
    }
  });

  it("is sound, says qpdf", async () => {
    expect(await checkWithQpdf(printed[which])).toBe(0);
    const cut = printed[which].slice(0, -2000);
    expect(await checkWithQpdf(cut)).not.toBe(0);
  });

  it("has the same bytes when printed again by another process, and no more than 1 MB", async () => {
    again ??= printDeck(runProgram);
    expect(Buffer.compare(printed[which], (await again)[which])).toBe(0);
    expect(printed[which].length).toBeLessThanOrEqual(1_000_000);
  });
});

describe("slides", () => {
  it("fill a page of 1280 × 720 px each, and the sources two more", () => {
    const { pages } = read("slides");
    expect(pages.length).toBe(sections().length + 2);
    expect(new Set(pages.map(({ size }) => size.join(" × ")))).toEqual(new Set(["960 × 540"]));
  });

  it("have no notes in them", () => {
    const text = read("slides").pages.map((one) => one.text);
    const said = squeeze(page.querySelector("#thursday .notes .say p")?.textContent ?? "").slice(0, 30);
    expect(said).not.toBe("");
    expect(text.some((one) => one.includes(said))).toBe(false);
  });
});

describe("handout", () => {
  it("has A4 pages, one a slide; only what has the most to read has two", () => {
    const { pages, labels } = read("handout");
    for (const { size } of pages) {
      expect(size[0]).toBeCloseTo(595, 0);
      expect(size[1]).toBeCloseTo(842, 0);
    }
    expect(labels?.filter((label) => label.endsWith(", 3"))).toEqual([]);
    for (const section of sections()) {
      const beside = [...section.querySelectorAll(".notes, .beside")].map((part) => part.textContent ?? "");
      const length = squeeze(beside.join("")).length;
      const hasTwo = labels?.includes(`${section.dataset.folio}, 2`) ?? false;
      if (length > 2700) expect(hasTwo, section.id).toBe(true);
      if (length < 2200) expect(hasTwo, section.id).toBe(false);
    }
  });

  it("has all the notes, all the sources' words, and the headline twice but tagged once", () => {
    for (const section of sections()) {
      const text = pagesOf("handout", section.getAttribute("data-folio") ?? "")
        .map((one) => one.text)
        .join("");
      const blocks = ":is(p, li, footer, h4)";
      const parts = section.querySelectorAll(`.notes ${blocks}, .source-para ${blocks}:not(.open-words)`);
      const words = [...parts].flatMap((part) => (part.textContent ?? "").split(/\s+/));
      expect(words.filter((word) => !text.includes(squeeze(word)))).toEqual([]);
      const headline = squeeze(section.querySelector(".head")?.textContent ?? "");
      expect(text.split(headline).length, headline).toBeGreaterThanOrEqual(3);
    }
  });

  it("says on every page what it is, how it may be handled, and which slide it is of", () => {
    for (const folio of folios()) {
      const pages = pagesOf("handout", folio);
      for (const { text } of pages) expect(text).toMatch(/^EasternSyria,23–24March2023Opensourcesonly/);
      expect(pages.at(-1)?.text).toContain(`${folio}/20`);
    }
  });

  it("gives the sources a second page of their own, with room to write", () => {
    const long = (read("handout").labels ?? []).filter((label) => label.endsWith(", 2"));
    expect(long.length).toBeGreaterThan(1);
    for (const folio of long.map((label) => label.split(",")[0] ?? "")) {
      const [first, second] = pagesOf("handout", folio);
      expect(first?.text).not.toContain("Inthesources");
      expect(second?.text).toMatch(/onlyInthesources.*Yournotes.*Sources:/);
    }
  });
});

const labelsOfNotes = (section: HTMLElement | undefined): number =>
  section?.querySelectorAll(".notes h2").length ?? 0;

/** The links of the page that are seen on paper. The handout's foot names a slide's sources once more. */
function linksOnPaper(which: keyof Printed): Element[] {
  const find = (selector: string) => [...page.querySelectorAll(`${selector} a[href]:not(.head-link)`)];
  const onSlides = find(".stage").filter(
    (one) => !one.closest(".src")?.nextElementSibling?.matches(".in-print"), // which stands in its place
  );
  const both = [...onSlides, ...find(".all-sources")];
  if (which === "slides") return both;
  const beside = [".notes", "section > .beside", ".foot .src:not(.in-print) .entry"].flatMap(find);
  const seen = beside.filter((one) => !one.closest(".open-words")); // addresses stand in the list of sources
  return [...both.filter((one) => !one.closest(".source-index")), ...seen];
}

/** Where the annotation of a link's tag leads, as the page writes it. */
function targetOf(tag: PDFDict): string {
  const kids = tag.lookup(name("K"));
  const list = kids instanceof PDFArray ? kids.asArray().map((_, i) => kids.lookup(i)) : [kids];
  const held = list.find((kid) => kid instanceof PDFDict && kid.get(name("Type")) === name("OBJR"));
  if (!(held instanceof PDFDict)) return "a tag without an annotation";
  const annotation = held.lookup(name("Obj"), PDFDict);
  const action = annotation.lookupMaybe(name("A"), PDFDict);
  const address = action?.lookupMaybe(name("URI"), PDFString, PDFHexString)?.decodeText();
  return address ?? `#${annotation.lookup(name("Dest"), PDFName).decodeText()}`;
}

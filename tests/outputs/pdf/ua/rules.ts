// What PDF/UA-1 (ISO 14289-1) asks of a file, as far as it can be read from its objects. Each rule gives what breaks
// it.
import { inflateSync } from "node:zlib";
import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import {
  findAttribute,
  listHeld,
  listMarks,
  listTags,
  type Tag,
} from "../../../../src/outputs/pdf/tags/tag-tree.ts";
import { listDicts, name } from "../raw.ts";

export interface UaRule {
  says: string;
  clause: string; // of ISO 14289-1
  broken: (document: PDFDocument) => string[]; // what breaks it
}

const ofType = (document: PDFDocument, ...types: string[]): Tag[] =>
  listTags(document).filter(({ type }) => types.includes(type));
const say = ({ type, ref }: Tag): string => `${type} ${ref}`;
const unless = (holds: boolean, what: string): string[] => (holds ? [] : [what]);

const standard =
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(
    " ",
  );

export const uaRules: readonly UaRule[] = [
  {
    says: "calls itself a file of PDF/UA-1",
    clause: "5",
    broken: (document) => unless(/<pdfuaid:part>1</.test(readXmp(document)), "XMP"),
  },
  {
    says: "shows its title",
    clause: "7.1",
    broken: (document) => [
      ...unless(document.catalog.getViewerPreferences()?.getDisplayDocTitle() === true, "DisplayDocTitle"),
      ...unless(/<dc:title><rdf:Alt><rdf:li [^>]*>[^<]+</.test(readXmp(document)), "dc:title"),
    ],
  },
  {
    says: "says its language",
    clause: "7.2",
    broken: (document) => unless(document.catalog.has(name("Lang")), "Lang"),
  },
  {
    says: "says that it is tagged",
    clause: "7.1",
    broken: ({ catalog }) => {
      const info = catalog.lookupMaybe(name("MarkInfo"), PDFDict);
      return unless(info?.get(name("Marked")) === PDFBool.True, "MarkInfo");
    },
  },
  { says: "draws nothing that is neither tagged nor an artifact", clause: "7.1", broken: findUnmarked },
  { says: "knows whose each mark on a page is", clause: "7.1", broken: findLostMarks },
  {
    says: "leaves out no level of headings",
    clause: "7.4.2",
    broken: (document) => {
      const levels = listTags(document).flatMap(({ type }) => Number(/^H(\d)$/.exec(type)?.[1]) || []);
      return levels.flatMap((level, i) => (level > (levels[i - 1] ?? 0) + 1 ? [`H${level} after ${i}`] : []));
    },
  },
  {
    says: "gives items of lists a body, and lists a numbering",
    clause: "7.6",
    broken: (document) => [
      ...ofType(document, "LI")
        .filter(({ dict, kids }) => listHeld(dict).length !== kids.length || !kids.every(isItemPart))
        .map(say),
      ...ofType(document, "L")
        .filter((tag) => findAttribute(tag, "List", "ListNumbering") === undefined)
        .map(say),
    ],
  },
  {
    says: "describes figures and says where they stand",
    clause: "7.3",
    broken: (document) =>
      ofType(document, "Figure")
        .filter((tag) => !tag.dict.has(name("Alt")) || findAttribute(tag, "Layout", "BBox") === undefined)
        .map(say),
  },
  {
    says: "says what head cells head, and leaves none empty",
    clause: "7.5",
    broken: (document) =>
      ofType(document, "TH")
        .filter((tag) => findAttribute(tag, "Table", "Scope") === undefined || listMarks(tag).length === 0)
        .map(say),
  },
  {
    says: "has rows of as many cells each",
    clause: "7.2",
    broken: (document) =>
      ofType(document, "Table").flatMap((table) => {
        const widths = rowsOf(table).map(({ kids }) => kids.reduce((sum, cell) => sum + spanOf(cell), 0));
        return unless(new Set(widths).size <= 1, `${say(table)}: ${widths}`);
      }),
  },
  {
    says: "has every link in its tags, with words for where it leads",
    clause: "7.18.5",
    broken: (document) => {
      const tagged = new Set(
        ofType(document, "Link").flatMap(({ dict }) => listHeld(dict).flatMap(annotationOf)),
      );
      return listLinks(document).flatMap(([ref, link]) => [
        ...unless(tagged.has(ref.toString()), `${ref} is in no Link`),
        ...unless(link.has(name("Contents")), `${ref} has no Contents`),
      ]);
    },
  },
  {
    says: "goes from link to link as the tags do",
    clause: "7.18.3",
    broken: (document) =>
      document
        .getPages()
        .flatMap((page, i) => unless(page.node.get(name("Tabs")) === name("S"), `page ${i + 1}`)),
  },
  {
    says: "calls every tag by a standard name, or says which it stands for",
    clause: "7.1",
    broken: (document) => {
      const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
      const roles = root.lookupMaybe(name("RoleMap"), PDFDict);
      const known = (type: string) => standard.includes(type) || roles?.has(name(type));
      return listTags(document).flatMap((tag) => (known(tag.type) ? [] : [say(tag)]));
    },
  },
  {
    says: "carries its fonts, with the characters they stand for",
    clause: "7.21",
    broken: (document) =>
      listDicts(document)
        .filter((dict) => dict.get(name("Subtype")) === name("Type0"))
        .filter((font) => !font.has(name("ToUnicode")) || !isEmbedded(font))
        .map((font) => String(font.get(name("BaseFont")))),
  },
  { says: "shows no character that its font lacks", clause: "7.21.8", broken: findMissingGlyphs },
];

const isItemPart = ({ type }: Tag): boolean => type === "Lbl" || type === "LBody";

const rowsOf = (table: Tag): Tag[] =>
  table.kids.flatMap((kid) => (kid.type === "TR" ? [kid] : kid.kids.filter(({ type }) => type === "TR")));

const spanOf = (cell: Tag): number => Number(String(findAttribute(cell, "Table", "ColSpan") ?? 1));

function readXmp({ catalog }: PDFDocument): string {
  const stream = catalog.lookup(name("Metadata"));
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString() : "";
}

function annotationOf(held: unknown): string[] {
  const reference = held instanceof PDFDict ? held : null;
  const annotation = reference?.get(name("Obj"));
  return annotation instanceof PDFRef ? [annotation.toString()] : [];
}

function listLinks(document: PDFDocument): [PDFRef, PDFDict][] {
  return document.getPages().flatMap((page) => {
    const all = page.node.Annots();
    return (all?.asArray() ?? []).flatMap((ref): [PDFRef, PDFDict][] => {
      const link = document.context.lookup(ref);
      const isLink = link instanceof PDFDict && link.get(name("Subtype")) === name("Link");
      return isLink && ref instanceof PDFRef ? [[ref, link]] : [];
    });
  });
}

function isEmbedded(font: PDFDict): boolean {
  const descendant = font.lookup(name("DescendantFonts"), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(name("FontDescriptor"), PDFDict);
  return ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor.has(name(key)));
}

/** The box for a missing character is glyph 0, in fonts of two bytes a glyph. */
function findMissingGlyphs(document: PDFDocument): string[] {
  return document.getPages().flatMap((page, i) =>
    readDrawing(document, page)
      .split("\n")
      .flatMap((line) => {
        const shown = /T[jJ]$/.test(line) ? [...line.matchAll(/<([0-9A-Fa-f]+)>/g)] : [];
        const lacking = shown.filter(
          ([, glyphs = ""]) => /^(?:.{4})*0000/.test(glyphs) && glyphs.length % 4 === 0,
        );
        return lacking.length > 0 ? [`page ${i + 1}: ${line}`] : [];
      }),
  );
}

const painting = /(?:^| )(?:f\*?|F|B\*?|b\*?|S|s|sh|Do|Tj|TJ)$/;

/** Every operator that paints stands within a mark. */
function findUnmarked(document: PDFDocument): string[] {
  return document.getPages().flatMap((page, i) => {
    let depth = 0;
    return readDrawing(document, page)
      .split("\n")
      .flatMap((line) => {
        if (/B[DM]C$/.test(line)) depth++;
        if (line === "EMC") depth--;
        return depth === 0 && painting.test(line) ? [`page ${i + 1}: ${line}`] : [];
      });
  });
}

/** The marks of a page are those of its elements, and the table of parents names the same elements. */
function findLostMarks(document: PDFDocument): string[] {
  const owners = new Map<string, string>();
  for (const tag of listTags(document))
    for (const { page, mark } of listMarks({ ...tag, kids: [] }))
      owners.set(`${page} ${mark}`, tag.ref.toString());
  const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const numbers = root.lookup(name("ParentTree"), PDFDict).lookup(name("Nums"), PDFArray);
  const parents = new Map<string, PDFArray>();
  for (let i = 0; i < numbers.size(); i += 2) {
    const list = numbers.lookup(i + 1);
    if (list instanceof PDFArray) parents.set(String(numbers.get(i)), list);
  }
  return document.getPages().flatMap((page) => {
    const list = parents.get(String(page.node.get(name("StructParents"))));
    const marks = [...readDrawing(document, page).matchAll(/MCID (\d+)/g)].map((match) => Number(match[1]));
    return marks.flatMap((mark) => {
      const owner = owners.get(`${page.ref} ${mark}`);
      return unless(
        owner !== undefined && list?.get(mark)?.toString() === owner,
        `mark ${mark} of ${page.ref}`,
      );
    });
  });
}

function readDrawing({ context }: PDFDocument, page: ReturnType<PDFDocument["getPages"]>[number]): string {
  const stream = context.lookup(page.node.get(PDFName.of("Contents")));
  if (!(stream instanceof PDFRawStream)) throw new Error("a page has no drawing");
  return inflateSync(stream.getContents()).toString("latin1");
}

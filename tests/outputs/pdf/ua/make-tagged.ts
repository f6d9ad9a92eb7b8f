// A small tagged PDF that keeps every rule of PDF/UA-1 which is tested, so that a test can break one of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  PDFArray,
  type PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import type { BriefingHead } from "../../../../src/model/page.ts";
import { describeDocument } from "../../../../src/outputs/pdf/metadata.ts";

const head: BriefingHead = {
  language: "en",
  dir: "ltr",
  title: "A briefing",
  description: "",
  handling: "",
  author: "",
  day: null,
  contentHash: "",
  folios: ["1"],
};

/** An element as a test writes it: its type, more keys, and marks or elements within. */
export type Node = [type: string, keys: Record<string, unknown>, ...held: (number | Node)[]];

const scope = (what: string) => ({ A: { O: "Table", Scope: what } });
const box = { O: "Layout", BBox: [100, 100, 200, 200] };

export const soundTree: Node = [
  "Document",
  {},
  ["H1", {}, 0],
  ["P", {}, 1],
  ["H2", {}, 2],
  ["L", { A: { O: "List", ListNumbering: "Disc" } }, ["LI", {}, ["Lbl", {}, 3], ["LBody", {}, 4]]],
  ["Figure", { Alt: PDFString.of("A map"), A: box }, 5],
  [
    "Table",
    {},
    ["TR", {}, ["TH", scope("Column"), 6], ["TH", scope("Column"), 7]],
    ["TR", {}, ["TD", {}, 8], ["TD", {}, 9]],
  ],
  ["P", {}, ["Link", {}, 10]],
  ["P", {}, ["Em", {}, 11]],
];

const marks = 12;

export interface Tagged {
  document: PDFDocument;
  elements: { type: string; ref: PDFRef; dict: PDFDict }[];
  link: PDFDict;
}

/** `drawing`: what the page draws besides its marked lines of text. */
export async function makeTagged(tree: Node = soundTree, drawing = ""): Promise<Tagged> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  describeDocument(document, head);
  const page = document.addPage([300, 300]);
  page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
  page.node.set(PDFName.of("StructParents"), context.obj(0));
  await embedFont(document, page);
  const lines = Array.from({ length: marks }, (_, i) => drawMark(i));
  page.node.set(
    PDFName.of("Contents"),
    context.register(context.flateStream([...lines, drawing].join("\n"))),
  );
  const elements: Tagged["elements"] = [];
  const owners: (PDFRef | undefined)[] = [];
  const make = ([type, keys, ...held]: Node, parent: PDFRef): PDFRef => {
    const dict = context.obj({ Type: "StructElem", S: type, P: parent, ...(keys as object) });
    const ref = context.register(dict);
    elements.push({ type, ref, dict });
    const kids = held.map((kid) => {
      if (typeof kid !== "number") return make(kid, ref);
      owners[kid] = ref;
      return kid;
    });
    dict.set(PDFName.of("Pg"), page.ref);
    dict.set(PDFName.of("K"), context.obj(kids as never));
    return ref;
  };
  const root = context.obj({ Type: "StructTreeRoot" });
  const rootRef = context.register(root);
  root.set(PDFName.of("K"), make(tree, rootRef));
  root.set(PDFName.of("RoleMap"), context.obj({ Em: "Span" }));
  const link = addLink(document, page, elements);
  const linkOwner = elements.find(({ type }) => type === "Link")?.ref ?? rootRef;
  const nums = [0, context.register(context.obj(owners.map((one) => one ?? rootRef))), 1, linkOwner];
  root.set(PDFName.of("ParentTree"), context.register(context.obj({ Nums: nums })));
  catalog.set(PDFName.of("StructTreeRoot"), rootRef);
  catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
  return { document, elements, link };
}

const drawMark = (i: number): string =>
  `/P <</MCID ${i} >>BDC\nq\n100 ${100 + i} 100 100 re\nW n\n100 100 100 100 re\nf\nQ\nEMC`;

function addLink(
  { context }: PDFDocument,
  page: ReturnType<PDFDocument["addPage"]>,
  elements: Tagged["elements"],
): PDFDict {
  const link = context.obj({
    Type: "Annot",
    Subtype: "Link",
    Rect: [0, 0, 10, 10],
    StructParent: 1,
    F: 4,
    A: { S: "URI", URI: PDFString.of("https://example.org/") },
    Contents: PDFHexString.fromText("A page, at example.org"),
  });
  const ref = context.register(link);
  page.node.set(PDFName.of("Annots"), context.obj([ref]));
  const owner = elements.find(({ type }) => type === "Link")?.dict;
  owner?.lookup(PDFName.of("K"), PDFArray).push(context.obj({ Type: "OBJR", Obj: ref, Pg: page.ref }));
  return link;
}

async function embedFont(document: PDFDocument, page: ReturnType<PDFDocument["addPage"]>): Promise<void> {
  const { context } = document;
  const file = context.register(
    context.flateStream(readFileSync(join(import.meta.dirname, "make-tagged.ts"))),
  );
  const descriptor = context.register(
    context.obj({ Type: "FontDescriptor", FontName: "ABCDEF+Font", FontFile2: file }),
  );
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: "ABCDEF+Font",
      FontDescriptor: descriptor,
    }),
  );
  const toUnicode = context.register(context.flateStream("begincmap endcmap"));
  const font = context.register(
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: "ABCDEF+Font",
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    }),
  );
  page.node.set(PDFName.of("Resources"), context.obj({ Font: { F1: font } }));
}

// What the browser leaves wrong in the tags, and what is made of it: each file breaks a rule before, and none after.
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { readDrawings } from "../../../../src/outputs/pdf/drawing/page-drawings.ts";
import { mendCodePoints } from "../../../../src/outputs/pdf/tags/code-points.ts";
import { mendFigures } from "../../../../src/outputs/pdf/tags/figures.ts";
import { mendLists } from "../../../../src/outputs/pdf/tags/lists.ts";
import { mendHeadings, mendTables } from "../../../../src/outputs/pdf/tags/mend-structure.ts";
import { findAttribute, listTags, type Tag } from "../../../../src/outputs/pdf/tags/tag-tree.ts";
import { makeTagged, type Node, type Tagged } from "../ua/make-tagged.ts";
import { uaRules } from "../ua/rules.ts";

const name = (text: string) => PDFName.of(text);
const broken = ({ document }: Tagged): string[] =>
  uaRules.filter((rule) => rule.broken(document).length > 0).map(({ says }) => says);
const tagsOf = ({ document }: Tagged): Tag[] => listTags(document);
const show = ({ type, kids }: Tag): string =>
  kids.length > 0 ? `${type}(${kids.map(show).join(" ")})` : type;

/** Marks 0 to 11 are on the page, so that all stand somewhere; the rest hold what a test is not about. */
const withRest = (...nodes: Node[]): Node => {
  const used = new Set(
    JSON.stringify(nodes)
      .match(/\b\d+\b/g)
      ?.map(Number),
  );
  const rest = Array.from({ length: 12 }, (_, i) => i).filter((mark) => !used.has(mark));
  return ["Document", {}, ...nodes, ["P", {}, ["Link", {}, ...rest]]];
};

describe("mendLists", () => {
  const numbered = { A: { O: "List", ListNumbering: "Decimal" } };
  const lists: [what: string, list: Node, mended: string][] = [
    ["items of marks", ["L", {}, ["LI", {}, 1], ["LI", {}, 2, 3]], "L(LI(LBody) LI(LBody))"],
    ["items of elements", ["L", {}, ["LI", {}, ["P", {}, 1], ["P", {}, 2]]], "L(LI(LBody(P P)))"],
    ["items with a label", ["L", numbered, ["LI", {}, ["Lbl", {}, 1], 2]], "L(LI(Lbl LBody))"],
    [
      "lists in items",
      ["L", {}, ["LI", {}, 1, ["L", {}, ["LI", {}, 2], ["LI", {}, ["Lbl", {}, 3]]]]],
      "L(LI(LBody(L(LI(LBody) LI(Lbl)))))",
    ],
    ["items with a body", ["L", numbered, ["LI", {}, ["Lbl", {}, 1], ["LBody", {}, 2]]], "L(LI(Lbl LBody))"],
  ];

  it.each(lists)("gives %s a body, and the list a numbering", async (_, list, mended) => {
    const tagged = await makeTagged(withRest(list));
    mendLists(tagged.document, tagsOf(tagged));
    expect(broken(tagged)).toEqual([]);
    expect(
      tagsOf(tagged)
        .filter(({ type }) => type === "L")
        .map(show)[0],
    ).toBe(mended);
  });

  it("leaves a numbering that the browser gave", async () => {
    const tagged = await makeTagged(withRest(["L", numbered, ["LI", {}, 1]]));
    mendLists(tagged.document, tagsOf(tagged));
    const [list] = tagsOf(tagged).filter(({ type }) => type === "L");
    expect(list && findAttribute(list, "List", "ListNumbering")).toBe(name("Decimal"));
  });

  it("says of elements in a body that the body is above them", async () => {
    const tagged = await makeTagged(withRest(["L", {}, ["LI", {}, ["P", {}, 1]]]));
    mendLists(tagged.document, tagsOf(tagged));
    const wrong = tagsOf(tagged).filter(({ parent, dict }) => parent && dict.get(name("P")) !== parent.ref);
    expect(wrong).toEqual([]);
  });
});

describe("mendHeadings", () => {
  const orders: [found: number[], mended: number[]][] = [
    [
      [1, 3, 3, 2, 3],
      [1, 2, 2, 2, 3],
    ],
    [
      [1, 2, 4, 4, 3, 6, 2],
      [1, 2, 3, 3, 3, 4, 2],
    ],
    [
      [2, 2, 3],
      [1, 1, 2],
    ],
    [
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ],
  ];

  it.each(orders)("makes of levels %j %j", async (found, mended) => {
    const tagged = await makeTagged(withRest(...found.map((level, i): Node => [`H${level}`, {}, i])));
    mendHeadings(tagsOf(tagged));
    expect(broken(tagged)).toEqual([]);
    const levels = tagsOf(tagged).flatMap(({ type }) => Number(/^H(\d)$/.exec(type)?.[1]) || []);
    expect(levels).toEqual(mended);
  });
});

describe("mendTables", () => {
  it("says what head cells head, and takes an empty one for a usual cell", async () => {
    const rows: Node[] = [
      ["TR", {}, ["TH", {}], ["TH", {}, 1], ["TH", {}, 2]],
      ["TR", {}, ["TH", {}, 3], ["TD", {}, 4], ["TD", {}, 5]],
    ];
    const tagged = await makeTagged(withRest(["Table", {}, ...rows]));
    expect(broken(tagged)).toEqual(["says what head cells head, and leaves none empty"]);
    mendTables(tagsOf(tagged));
    expect(broken(tagged)).toEqual([]);
    const [table] = tagsOf(tagged).filter(({ type }) => type === "Table");
    expect(table && show(table)).toBe("Table(TR(TD TH TH) TR(TH TD TD))");
    const scopes = tagsOf(tagged).flatMap((tag) => findAttribute(tag, "Table", "Scope") ?? []);
    expect(scopes.map(String)).toEqual(["/Row", "/Row", "/Row"]);
  });
});

describe("mendFigures", () => {
  it("says where a figure stands: what its marks draw, as far as it is not clipped", async () => {
    const alt = { Alt: PDFString.of("A map") };
    const tagged = await makeTagged(
      withRest(["Figure", alt, 3], ["Figure", alt, ["P", {}, 7], ["P", {}, 5]]),
    );
    expect(broken(tagged)).toEqual(["describes figures and says where they stand"]);
    mendFigures(tagged.document, tagsOf(tagged), readDrawings(tagged.document));
    expect(broken(tagged)).toEqual([]);
    const boxes = tagsOf(tagged)
      .filter(({ type }) => type === "Figure")
      .map((tag) => String(findAttribute(tag, "Layout", "BBox")));
    expect(boxes).toEqual(["[ 100 103 200 200 ]", "[ 100 105 200 200 ]"]);
  });

  it("leaves a box and attributes that are there", async () => {
    const own = { Alt: PDFString.of("A map"), A: { O: "Layout", Placement: "Block" } };
    const tagged = await makeTagged(withRest(["Figure", own, 3]));
    const readBoxes = () => {
      mendFigures(tagged.document, tagsOf(tagged), readDrawings(tagged.document));
      return tagsOf(tagged).flatMap(({ type, dict }) =>
        type === "Figure" ? String(dict.get(name("A"))) : [],
      );
    };
    const once = readBoxes();
    expect(once.join()).toContain("/Placement /Block");
    expect(readBoxes()).toEqual(once);
    const figure = tagged.elements.find(({ type }) => type === "Figure")?.dict;
    expect(figure?.lookup(name("A"), PDFArray).lookup(1, PDFDict).has(name("BBox"))).toBe(true);
  });
});

describe("mendCodePoints", () => {
  const labelled = (label: string) =>
    makeTagged(withRest(["P", {}, 1, ["Figure", { Alt: PDFHexString.fromText(label) }, 2]]));

  it("makes words of what stands for a character that no font has, with the character as their text", async () => {
    const tagged = await labelled("U+1F9FF \u{1f9ff}");
    mendCodePoints(tagsOf(tagged));
    expect(broken(tagged)).toEqual([]);
    const span = tagged.elements.find(({ dict }) => dict.has(name("ActualText")))?.dict;
    expect(span?.lookup(name("ActualText"), PDFHexString).decodeText()).toBe("\u{1f9ff}");
    expect([span?.get(name("S")), span?.has(name("Alt"))]).toEqual([name("Span"), false]);
  });

  it.each(["A map", "U+1F9FF", "U+1F9FF A map"])("leaves a figure that is called %s", async (label) => {
    const tagged = await labelled(label);
    mendCodePoints(tagsOf(tagged));
    expect(tagsOf(tagged).filter(({ type }) => type === "Figure").length).toBe(1);
  });
});

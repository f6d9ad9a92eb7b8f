// The rules of PDF/UA-1 as they are tested: a sound file keeps all, and a file that breaks one is told by that one
// alone.
import { PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { makeTagged, type Node, soundTree, type Tagged } from "./make-tagged.ts";
import { uaRules } from "./rules.ts";

const name = (text: string) => PDFName.of(text);
const first = ({ elements }: Tagged, type: string): PDFDict => {
  const found = elements.find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found.dict;
};

/** Of the sound tree, with each element of a type put in another form. */
const change = (type: string, put: (node: Node) => Node): Node => {
  const visit = (node: Node): Node => {
    const [own, keys, ...held] = node[0] === type ? put(node) : node;
    return [own, keys, ...held.map((kid) => (typeof kid === "number" ? kid : visit(kid)))];
  };
  return visit(soundTree);
};

/** By what the rule says. */
const breaks: Record<string, () => Promise<Tagged>> = {
  "calls itself a file of PDF/UA-1": async () => {
    const tagged = await makeTagged();
    const { context, catalog } = tagged.document;
    const xmp = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A title</rdf:li></rdf:Alt></dc:title>';
    catalog.set(name("Metadata"), context.register(context.stream(xmp)));
    return tagged;
  },
  "shows its title": async () => {
    const tagged = await makeTagged();
    tagged.document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(false);
    return tagged;
  },
  "says its language": async () => {
    const tagged = await makeTagged();
    tagged.document.catalog.delete(name("Lang"));
    return tagged;
  },
  "says that it is tagged": async () => {
    const tagged = await makeTagged();
    tagged.document.catalog.delete(name("MarkInfo"));
    return tagged;
  },
  "draws nothing that is neither tagged nor an artifact": () => makeTagged(soundTree, "0 0 300 300 re\nf"),
  "knows whose each mark on a page is": async () => {
    const tagged = await makeTagged();
    const { dict } = tagged.elements.find(({ type }) => type === "H1") as Tagged["elements"][number];
    dict.set(name("K"), tagged.document.context.obj([]));
    return tagged;
  },
  "leaves out no level of headings": () =>
    makeTagged(change("H2", ([, keys, ...held]) => ["H3", keys, ...held])),
  "gives items of lists a body, and lists a numbering": () =>
    makeTagged(change("LI", ([type, keys]) => [type, keys, ["Lbl", {}, 3], 4])),
  "describes figures and says where they stand": async () => {
    const tagged = await makeTagged();
    first(tagged, "Figure").delete(name("A"));
    return tagged;
  },
  "says what head cells head, and leaves none empty": async () => {
    const tagged = await makeTagged();
    first(tagged, "TH").delete(name("A"));
    return tagged;
  },
  "has rows of as many cells each": () =>
    makeTagged(
      change("Table", ([type, keys, head]) => [type, keys, head as Node, ["TR", {}, ["TD", {}, 8, 9]]]),
    ),
  "has every link in its tags, with words for where it leads": async () => {
    const tagged = await makeTagged();
    tagged.link.delete(name("Contents"));
    return tagged;
  },
  "goes from link to link as the tags do": async () => {
    const tagged = await makeTagged();
    tagged.document.getPage(0).node.delete(name("Tabs"));
    return tagged;
  },
  "calls every tag by a standard name, or says which it stands for": async () => {
    const tagged = await makeTagged();
    tagged.document.catalog.lookup(name("StructTreeRoot"), PDFDict).delete(name("RoleMap"));
    return tagged;
  },
  "carries its fonts, with the characters they stand for": async () => {
    const tagged = await makeTagged();
    for (const [, object] of tagged.document.context.enumerateIndirectObjects())
      if (object instanceof PDFDict) object.delete(name("ToUnicode"));
    return tagged;
  },
  "shows no character that its font lacks": () =>
    makeTagged(soundTree, "/Artifact BMC\nBT\n/F1 12 Tf\n10 0 Td <00240000> Tj\nET\nEMC"),
};

const reopen = async ({ document }: Tagged) =>
  PDFDocument.load(await document.save({ addDefaultPage: false }), { updateMetadata: false });

describe("the rules of PDF/UA-1", () => {
  it("are kept by a sound file", async () => {
    const document = await reopen(await makeTagged());
    expect(uaRules.flatMap(({ says, broken }) => broken(document).map((one) => `${says}: ${one}`))).toEqual(
      [],
    );
  });

  it.each(uaRules.map(({ says }) => says))("find a file that breaks one: %s", async (says) => {
    const document = await reopen(await (breaks[says] as () => Promise<Tagged>)());
    expect(uaRules.filter(({ broken }) => broken(document).length > 0).map((rule) => rule.says)).toEqual([
      says,
    ]);
  });

  it("find a list without a numbering, a figure without words, and an empty head cell", async () => {
    const tagged = await makeTagged(change("TH", ([type, keys]) => [type, keys]));
    first(tagged, "L").delete(name("A"));
    first(tagged, "Figure").delete(name("Alt"));
    first(tagged, "P").set(name("Lang"), PDFString.of("fr"));
    const document = await reopen(tagged);
    const found = uaRules.filter(({ broken }) => broken(document).length > 0).map(({ says }) => says);
    expect(found).toEqual([
      "knows whose each mark on a page is",
      "gives items of lists a body, and lists a numbering",
      "describes figures and says where they stand",
      "says what head cells head, and leaves none empty",
    ]);
  });
});

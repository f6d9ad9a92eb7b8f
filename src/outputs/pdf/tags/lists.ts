// Lists: an item consists of a label and a body (ISO 32000-1, 14.8.4.3.3). The browser tags labels only.
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { addAttribute, findAttribute, listHeld, type Tag } from "./tag-tree.ts";

const name = (text: string) => PDFName.of(text);

/** Adds a body to every item, and to every list how it is numbered: "None" if no label is tagged. */
export function mendLists(document: PDFDocument, tags: readonly Tag[]): void {
  const bodies = new Map<string, PDFRef>(); // the item's reference as text → its new body
  for (const tag of tags) {
    if (tag.type === "LI") mendItem(document, tag, bodies);
    if (tag.type === "L" && findAttribute(tag, "List", "ListNumbering") === undefined)
      addAttribute(tag, "List", { ListNumbering: name("None") });
  }
  redirectMarks(document, bodies);
}

function mendItem({ context }: PDFDocument, item: Tag, bodies: Map<string, PDFRef>): void {
  const held = listHeld(item.dict);
  const isPart = (kid: PDFObject) => ["Lbl", "LBody"].includes(findTag(item, kid)?.type ?? "");
  const rest = held.filter((kid) => !isPart(kid));
  if (rest.length === 0) return;
  const page = item.dict.get(name("Pg"));
  const body = context.obj({
    Type: "StructElem",
    S: "LBody",
    P: item.ref,
    ...(page && { Pg: page }),
    K: rest,
  });
  const ref = context.register(body);
  for (const kid of rest) findTag(item, kid)?.dict.set(name("P"), ref);
  item.dict.set(name("K"), context.obj([...held.filter(isPart), ref]));
  bodies.set(item.ref.toString(), ref);
}

const findTag = (parent: Tag, kid: PDFObject): Tag | undefined => parent.kids.find(({ ref }) => ref === kid);

/**
 * The parent tree, which maps marks on a page to their elements, is changed for the marks that moved into a
 * body.
 */
function redirectMarks(document: PDFDocument, bodies: ReadonlyMap<string, PDFRef>): void {
  const root = document.catalog.lookup(name("StructTreeRoot"), PDFDict);
  const numbers = root.lookupMaybe(name("ParentTree"), PDFDict)?.lookupMaybe(name("Nums"), PDFArray);
  for (let i = 1; i < (numbers?.size() ?? 0); i += 2) {
    const owners = numbers?.lookup(i);
    if (!(owners instanceof PDFArray)) continue;
    for (let mark = 0; mark < owners.size(); mark++) {
      const owner = owners.get(mark);
      const body = owner instanceof PDFRef ? bodies.get(owner.toString()) : undefined;
      if (body) owners.set(mark, body);
    }
  }
}

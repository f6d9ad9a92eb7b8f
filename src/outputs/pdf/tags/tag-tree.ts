// The tags of a PDF (ISO 32000-1, 14.7): a tree of structure elements, whose leaves are marked parts of pages.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";

/** A structure element: its type, and what it holds in order. */
export interface Tag {
  ref: PDFRef;
  dict: PDFDict;
  type: string; // "LI"
  parent: Tag | null;
  kids: Tag[]; // the elements among what it holds
}

const name = (text: string) => PDFName.of(text);

/** Every element, parents before their kids, in reading order. */
export function listTags(document: PDFDocument): Tag[] {
  const root = document.catalog.lookupMaybe(name("StructTreeRoot"), PDFDict);
  const found: Tag[] = [];
  const visit = (object: PDFObject, parent: Tag | null): Tag[] => {
    const dict = object instanceof PDFRef ? document.context.lookup(object) : undefined;
    if (!(object instanceof PDFRef) || !(dict instanceof PDFDict) || !dict.has(name("S"))) return [];
    const tag: Tag = { ref: object, dict, type: typeOf(dict), parent, kids: [] };
    found.push(tag);
    tag.kids = listHeld(dict).flatMap((kid) => visit(kid, tag));
    return [tag];
  };
  for (const kid of root ? listHeld(root) : []) visit(kid, null);
  return found;
}

/** What an element holds: elements, marks (numbers), references to marks and to annotations. */
export function listHeld(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = dict.get(name("K"));
  return only === undefined ? [] : [only];
}

export function typeOf(dict: PDFDict): string {
  return dict.lookupMaybe(name("S"), PDFName)?.decodeText() ?? "";
}

export function setType(tag: Tag, type: string): void {
  tag.type = type;
  tag.dict.set(name("S"), name(type));
}

/** The value of an attribute of an owner, "Scope" of "Table"; undefined if it has none. */
export function findAttribute(
  { dict }: Pick<Tag, "dict">,
  owner: string,
  key: string,
): PDFObject | undefined {
  return listAttributes(dict)
    .find((one) => one.get(name("O")) === name(owner) && one.has(name(key)))
    ?.lookup(name(key));
}

export function addAttribute(
  { dict }: Pick<Tag, "dict">,
  owner: string,
  values: Record<string, PDFObject>,
): void {
  const added = dict.context.obj({ O: owner, ...values });
  dict.set(name("A"), dict.context.obj([...listAttributes(dict), added]));
}

function listAttributes(dict: PDFDict): PDFDict[] {
  const value = dict.lookup(name("A"));
  const all = value instanceof PDFArray ? value.asArray().map((_, i) => value.lookup(i)) : [value];
  return all.filter((one): one is PDFDict => one instanceof PDFDict);
}

/** The marks on pages that an element and those below it hold: the page, and the mark's number there. */
export function listMarks(tag: Tag): { page: PDFRef; mark: number }[] {
  const page = findPage(tag);
  const own = listHeld(tag.dict).flatMap((kid) =>
    kid instanceof PDFNumber && page ? [{ page, mark: kid.asNumber() }] : [],
  );
  return [...own, ...tag.kids.flatMap(listMarks)];
}

function findPage({ dict, parent }: Tag): PDFRef | undefined {
  const page = dict.get(name("Pg"));
  if (page instanceof PDFRef) return page;
  return parent ? findPage(parent) : undefined;
}

// The tags of a PDF (ISO 32000-1, 14.7): a tree of structure elements whose leaves are marked parts of pages.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from "@cantoo/pdf-lib";

/** A structure element: its type and its children in order. */
export interface Tag {
  ref: PDFRef;
  dict: PDFDict;
  type: string; // "LI"
  parent: Tag | null;
  kids: Tag[]; // the structure elements among its children
}

const name = (text: string) => PDFName.of(text);

/** Every element, parents before children, in reading order. */
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

/** An element's children: elements, marks (numbers), references to marks and annotations. */
export function listHeld(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name("K"));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = dict.get(name("K"));
  return only === undefined ? [] : [only];
}

function typeOf(dict: PDFDict): string {
  return dict.lookupMaybe(name("S"), PDFName)?.decodeText() ?? "";
}

export function setType(tag: Tag, type: string): void {
  tag.type = type;
  tag.dict.set(name("S"), name(type));
}

/** An attribute's value, such as "Scope" of owner "Table"; undefined if there is none. */
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

/** Marks inside an element and its descendants: the page, and the mark's number on it. */
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

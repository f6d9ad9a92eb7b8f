// The bookmarks: one for each slide and one for the list of sources, all on one level. The browser makes one
// for every heading; those inside slides are dropped.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";

export interface Bookmark {
  page: number; // 0-based
  ref: PDFRef;
}

const name = (text: string) => PDFName.of(text);

/** Bookmarks of headings of the first two levels, in order. */
export function listBookmarks(document: PDFDocument): Bookmark[] {
  const pages = new Map(document.getPages().map((page, i) => [page.ref, i]));
  const outlines = document.catalog.lookup(name("Outlines"), PDFDict);
  return listAll(document, outlines).flatMap((ref) => {
    const item = document.context.lookup(ref, PDFDict);
    const heading = item.lookup(name("SE"), PDFDict).get(name("S"));
    if (heading !== name("H1") && heading !== name("H2")) return [];
    const target = item.lookup(name("Dest"), PDFArray).get(0);
    const page = target instanceof PDFRef ? pages.get(target) : undefined;
    if (page === undefined) throw new Error("A bookmark of the printed PDF leads nowhere.");
    return [{ page, ref }];
  });
}

export function setBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const outlines = document.catalog.lookup(name("Outlines"), PDFDict);
  const parent = document.catalog.get(name("Outlines"));
  const kept = new Set(bookmarks.map(({ ref }) => ref));
  for (const ref of listAll(document, outlines)) if (!kept.has(ref)) document.context.delete(ref);
  bookmarks.forEach(({ ref }, i) => {
    const item = document.context.lookup(ref, PDFDict);
    for (const key of ["First", "Last", "Count", "Prev", "Next"]) item.delete(name(key));
    if (parent) item.set(name("Parent"), parent);
    const [before, after] = [bookmarks[i - 1], bookmarks[i + 1]];
    if (before) item.set(name("Prev"), before.ref);
    if (after) item.set(name("Next"), after.ref);
  });
  const [first, last] = [bookmarks[0], bookmarks.at(-1)];
  if (first) outlines.set(name("First"), first.ref);
  if (last) outlines.set(name("Last"), last.ref);
  outlines.set(name("Count"), PDFNumber.of(bookmarks.length));
}

function listAll(document: PDFDocument, parent: PDFDict): PDFRef[] {
  const found: PDFRef[] = [];
  for (let ref = parent.get(name("First")); ref instanceof PDFRef; ) {
    const item: PDFDict = document.context.lookup(ref, PDFDict);
    found.push(ref, ...listAll(document, item));
    ref = item.get(name("Next"));
  }
  return found;
}

// Page labels: the number of the slide, "11.2"; "11.2, 2" for a slide's second page; then S1, S2, … for the
// sources.
import { type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { Bookmark } from "./outline.ts";

/** One label for each page. A bookmark after those of the slides is that of the sources. */
export function labelPages(
  document: PDFDocument,
  bookmarks: readonly Bookmark[],
  folios: readonly string[],
): string[] {
  const labels = makeLabels(document.getPageCount(), bookmarks, folios);
  const nums = labels.flatMap((label, i) => [i, { P: PDFHexString.fromText(label) }]);
  document.catalog.set(PDFName.of("PageLabels"), document.context.obj({ Nums: nums }));
  return labels;
}

/**
 * One label for each page. A bookmark beyond those of `folios` is that of the sources. Throws if a slide has no
 * bookmark.
 */
export function makeLabels(
  pageCount: number,
  bookmarks: readonly Pick<Bookmark, "page">[],
  folios: readonly string[],
): string[] {
  if (bookmarks.length < folios.length || bookmarks.length > folios.length + 1)
    throw new Error(`The printed PDF has ${bookmarks.length} bookmarks for ${folios.length} slides.`);
  const starts = bookmarks.map(({ page }) => page);
  return Array.from({ length: pageCount }, (_, page) => {
    const at = starts.findLastIndex((start) => start <= page);
    const nth = page - (starts[at] ?? 0) + 1;
    const folio = folios[at];
    if (folio === undefined) return `S${nth}`;
    return nth === 1 ? folio : `${folio}, ${nth}`;
  });
}

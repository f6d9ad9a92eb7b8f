// The browser's PDF → the PDF that is handed on: with title, dates, page labels, bookmarks, links that say
// where they lead, and tags as PDF/UA-1 (ISO 14289-1) wants them. The same input gives the same bytes.
import { ParseSpeeds, type PDFContext, PDFDocument, PDFHeader, PDFStreamWriter } from "@cantoo/pdf-lib";
import type { Built } from "../built.ts";
import { markArtifacts, readDrawings, writeDrawings } from "./drawing/page-drawings.ts";
import { labelPages } from "./labels.ts";
import { makeLinkWords } from "./link-words.ts";
import { describeLinks } from "./links.ts";
import { describeDocument, identify, unidentified } from "./metadata.ts";
import { listBookmarks, setBookmarks } from "./outline.ts";
import { mendCodePoints } from "./tags/code-points.ts";
import { mendFigures } from "./tags/figures.ts";
import { mendLists } from "./tags/lists.ts";
import { mapRoles, mendHeadings, mendTables } from "./tags/mend-structure.ts";
import { listTags } from "./tags/tag-tree.ts";

/** Throws if the browser's PDF is not of our page: a slide lacks its bookmark. */
export async function finishPdf(
  printed: Uint8Array,
  { deck, head, strings }: Pick<Built, "deck" | "head" | "strings">,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const bookmarks = listBookmarks(document);
  setBookmarks(document, bookmarks);
  const labels = labelPages(document, bookmarks, head.folios);
  describeDocument(document, head);
  describeLinks(document, labels, makeLinkWords({ deck, strings }));
  mendTags(document);
  document.context.trailerInfo.ID = unidentified(document.context);
  return identify(await writePdf(document.context));
}

/** Corrects tags that the browser leaves out or gets wrong. */
function mendTags(document: PDFDocument): void {
  const tags = listTags(document);
  const drawings = readDrawings(document);
  mapRoles(document);
  mendHeadings(tags);
  mendTables(tags);
  mendCodePoints(tags);
  mendFigures(document, tags, drawings);
  mendLists(document, tags);
  writeDrawings(document, new Map([...drawings].map(([page, drawing]) => [page, markArtifacts(drawing)])));
}

// objects in one compressed stream; with the library's default of 50, saving takes three times as long
const together = 5000;

/** Streams of objects need PDF 1.5 or later. */
function writePdf(context: PDFContext): Promise<Uint8Array> {
  context.header = PDFHeader.forVersion(1, 7);
  const atOnce = Number.POSITIVE_INFINITY;
  return PDFStreamWriter.forContext(context, atOnce, true, together).serializeToBuffer();
}

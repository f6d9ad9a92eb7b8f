// A PDF as the browser printed it in; the PDF that is handed on out: named, dated, with page labels, bookmarks and
// links that say where they lead. The same input gives the same bytes.
import { ParseSpeeds, PDFDocument } from "@cantoo/pdf-lib";
import type { BriefingHead } from "../../model/head.ts";
import { shrinkStreams } from "./compact.ts";
import { identify, unidentified } from "./identity.ts";
import { labelPages } from "./labels.ts";
import { describeLinks } from "./links.ts";
import { describeDocument } from "./metadata.ts";
import { listBookmarks, setBookmarks } from "./outline.ts";
import { mapRoles } from "./roles.ts";
import { serializePdf } from "./serialize.ts";

/** `toPage`: "Go to page {page}" in the briefing's language. Throws where the browser's PDF is not what our page asks for: a slide without its bookmark. */
export async function finishPdf(
  printed: Uint8Array,
  head: BriefingHead,
  toPage: string,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const bookmarks = listBookmarks(document);
  setBookmarks(document, bookmarks);
  const labels = labelPages(document, bookmarks, head.folios);
  describeDocument(document, head);
  describeLinks(document, labels, toPage);
  mapRoles(document);
  await shrinkStreams(document);
  document.context.trailerInfo.ID = unidentified(document.context);
  return identify(await serializePdf(document.context));
}

// The metadata of a PDF, in both forms that the format has, the information dictionary and XMP; and its id, a hash of
// its content, so that the same content has the same id.

import { createHash } from "node:crypto";
import {
  type PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
} from "@cantoo/pdf-lib";
import { html } from "../../markup/html.ts";
import type { BriefingHead } from "../../model/page.ts";

const creator = "Scenario briefing";

/** Dates are those of the briefing, not of printing. A briefing without a date gives a file without one. */
export function describeDocument(document: PDFDocument, head: BriefingHead): void {
  const { context, catalog } = document;
  const { title, author, description, language, day } = head;
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  for (const key of ["CreationDate", "ModDate"]) info.delete(PDFName.of(key));
  document.setTitle(title, { showInWindowTitleBar: true });
  if (author) document.setAuthor(author);
  if (description) document.setSubject(description);
  document.setLanguage(language);
  document.setCreator(creator);
  const at = day === null ? null : new Date(`${day}T00:00:00Z`);
  if (at) {
    document.setCreationDate(at);
    document.setModificationDate(at);
  }
  const xmp = context.stream(Buffer.from(formatXmp(head, at)), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(xmp));
}

function formatXmp({ title, author, description, language }: BriefingHead, at: Date | null): string {
  const inAll = (text: string) => html`<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
  const time = at?.toISOString().replace(".000", "");
  const body = html`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title>${inAll(title)}</dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
${description && html`<dc:description>${inAll(description)}</dc:description>\n`}${author && html`<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>\n`}<xmp:CreatorTool>${creator}</xmp:CreatorTool>
${time && html`<xmp:CreateDate>${time}</xmp:CreateDate>\n<xmp:ModifyDate>${time}</xmp:ModifyDate>\n`}</rdf:Description>
</rdf:RDF></x:xmpmeta>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${body.value}\n<?xpacket end="w"?>`;
}

const placeholder = createHash("sha256").update("the id of this document").digest("hex").slice(0, 32);

/** A placeholder for the id until the content is known. */
export function unidentified(context: PDFContext): PDFArray {
  return context.obj([PDFHexString.of(placeholder), PDFHexString.of(placeholder)]);
}

/** Replaces the placeholder by a hash of all bytes. */
export function identify(saved: Uint8Array): Uint8Array {
  const bytes = Buffer.from(saved.buffer, saved.byteOffset, saved.byteLength);
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  let at = bytes.lastIndexOf(placeholder);
  if (at < 0) throw new Error("The saved PDF has no place for its id.");
  for (; at >= 0; at = bytes.lastIndexOf(placeholder)) bytes.write(id, at, "latin1");
  return bytes;
}

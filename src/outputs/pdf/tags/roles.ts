// Tags that came with PDF 2.0 and that a reader of earlier files does not know, each with the one it stands for; and words
// of another language, which the browser tags as nothing in particular: a span, so that a reader heeds their language.
import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

const roles = { Em: "Span", Strong: "Span" };

export function mapRoles(document: PDFDocument): void {
  const tree = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  tree.set(PDFName.of("RoleMap"), document.context.obj(roles));
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of("Lang"))) continue;
    if (object.get(PDFName.of("S")) === PDFName.of("NonStruct"))
      object.set(PDFName.of("S"), PDFName.of("Span"));
  }
}

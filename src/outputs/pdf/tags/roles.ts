// Maps tags of PDF 2.0 to those that readers of earlier versions know. Words in another language, which the
// browser leaves without a role, become spans, so that readers heed their language.
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

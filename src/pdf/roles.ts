// Tags that came with PDF 2.0 and that a reader of earlier files does not know, each with the one it stands for.
import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

const roles = { Em: "Span", Strong: "Span" };

export function mapRoles(document: PDFDocument): void {
  const tree = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  tree.set(PDFName.of("RoleMap"), document.context.obj(roles));
}

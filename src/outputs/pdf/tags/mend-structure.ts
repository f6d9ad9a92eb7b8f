// Corrects the tags of headings and of table headers, and maps tags of PDF 2.0 to older ones.
import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { addAttribute, findAttribute, listMarks, setType, type Tag } from "./tag-tree.ts";

/**
 * Each heading is put one level below the nearest earlier heading of a higher rank: no level may be skipped on the
 * way down (ISO 14289-1, 7.4.2).
 */
export function mendHeadings(tags: readonly Tag[]): void {
  const above: number[] = []; // levels that the browser gave the headings above
  for (const tag of tags) {
    const level = Number(/^H([1-6])$/.exec(tag.type)?.[1]);
    if (!level) continue;
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    setType(tag, `H${above.length}`);
  }
}

/** Header cells get the scope Row or Column; without it readers relate them to no cells (ISO 14289-1, 7.5). */
export function mendTables(tags: readonly Tag[]): void {
  for (const tag of tags) {
    if (tag.type !== "TH") continue;
    if (listMarks(tag).length === 0) setType(tag, "TD");
    else if (findAttribute(tag, "Table", "Scope") === undefined)
      addAttribute(tag, "Table", { Scope: PDFName.of(headsRow(tag) ? "Row" : "Column") });
  }
}

/** Whether a header cell heads its row and not its column: the row also has cells that are not headers. */
const headsRow = ({ parent }: Tag): boolean => parent?.kids.some(({ type }) => type === "TD") ?? false;

const roles = { Em: "Span", Strong: "Span" };

/**
 * Maps tags of PDF 2.0 to those that readers of earlier versions know. Words in another language, which the browser
 * leaves without a role, become spans, so that readers heed their language.
 */
export function mapRoles(document: PDFDocument): void {
  const tree = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  tree.set(PDFName.of("RoleMap"), document.context.obj(roles));
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of("Lang"))) continue;
    if (object.get(PDFName.of("S")) === PDFName.of("NonStruct"))
      object.set(PDFName.of("S"), PDFName.of("Span"));
  }
}

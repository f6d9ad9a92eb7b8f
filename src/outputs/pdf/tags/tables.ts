// Tables: a cell that heads others says whether it heads its row or its column; one that says nothing heads nothing.
import { PDFName } from "@cantoo/pdf-lib";
import { addAttribute, findAttribute, listMarks, setType, type Tag } from "./tag-tree.ts";

export function mendTables(tags: readonly Tag[]): void {
  for (const tag of tags) {
    if (tag.type !== "TH") continue;
    if (listMarks(tag).length === 0) setType(tag, "TD");
    else if (findAttribute(tag, "Table", "Scope") === undefined)
      addAttribute(tag, "Table", { Scope: PDFName.of(headsRow(tag) ? "Row" : "Column") });
  }
}

/** Where other cells of its row are no heads. */
const headsRow = ({ parent }: Tag): boolean => parent?.kids.some(({ type }) => type === "TD") ?? false;

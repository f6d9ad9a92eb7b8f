// Tables: a header cell states whether it is the header of a row or of a column; without this it counts for
// neither.
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

/** It heads its row if the row also has cells that are not headers. */
const headsRow = ({ parent }: Tag): boolean => parent?.kids.some(({ type }) => type === "TD") ?? false;

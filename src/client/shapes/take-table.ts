// A table with the sizes of its cells.
import type { TableShape } from "../../outputs/pptx/shapes.ts";
import { boxOf, readColor } from "./boxes.ts";
import { takeRuns } from "./take-text.ts";

export function takeTable(table: HTMLTableElement, stage: Element): TableShape {
  const rows = [...table.rows];
  const widest = rows.reduce(
    (a, b) => (b.cells.length > a.cells.length ? b : a),
    rows[0] as HTMLTableRowElement,
  );
  return {
    ...{ kind: "table", ...boxOf(table, stage) },
    columns: [...widest.cells].map((cell) => cell.getBoundingClientRect().width),
    rows: rows.map((row) => ({
      height: row.getBoundingClientRect().height,
      cells: [...row.cells].map((cell) => ({
        runs: takeRuns(cell),
        head: cell.tagName === "TH",
        rule: ruleBelow(cell),
      })),
    })),
  };
}

function ruleBelow(cell: HTMLTableCellElement): string | null {
  const owners = [cell, cell.parentElement as HTMLElement];
  const ruled = owners
    .map((one) => getComputedStyle(one))
    .find((style) => Number.parseFloat(style.borderBottomWidth) > 0);
  return ruled ? readColor(ruled.borderBottomColor) : null;
}

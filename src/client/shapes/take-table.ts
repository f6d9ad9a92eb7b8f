// A table with the sizes of its cells.
import type { Cell, TableShape } from "../../model/shapes.ts";
import { boxOf, readColor } from "./boxes.ts";
import { takeRuns } from "./take-runs.ts";

export function takeTable(table: HTMLTableElement, stage: Element): TableShape {
  const rows = [...table.rows];
  const widest = rows.reduce(
    (a, b) => (b.cells.length > a.cells.length ? b : a),
    rows[0] as HTMLTableRowElement,
  );
  const heights = listPitches(
    rows.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
  );
  const first = rows[0]?.cells[0] ?? table;
  const { x, y } = boxOf(first, stage);
  const whole = boxOf(table, stage);
  const rightToLeft = getComputedStyle(table).direction === "rtl";
  return {
    kind: "table",
    ...whole,
    x: rightToLeft ? whole.x : x,
    y,
    columns: listPitches([...widest.cells].map(readSides)),
    rightToLeft,
    hasHead: rows[0] !== undefined && rows[0].parentElement === table.tHead,
    hasNames: [...table.tBodies]
      .flatMap((body) => [...body.rows])
      .every(({ cells: [one] }) => one?.tagName === "TH"),
    rows: rows.map((row, i) => ({
      height: heights[i] ?? 0,
      cells: [...row.cells].map((cell) => ({
        runs: takeRuns(cell),
        head: cell.tagName === "TH",
        rightToLeft: getComputedStyle(cell).direction === "rtl",
        rule: ruleBelow(cell),
        fill: groundOf(cell),
        inset: { ...insetOf(cell), end: endOf(cell) },
      })),
    })),
  };
}

/** From the start of each to the start of the next, px, so that the space between them is theirs. */
function listPitches(sides: readonly [start: number, end: number][]): number[] {
  return sides.map(([start, end], i) => Math.abs((sides[i + 1]?.[0] ?? end) - start));
}

/** In reading direction. */
function readSides(cell: Element): [number, number] {
  const { left, right } = cell.getBoundingClientRect();
  return getComputedStyle(cell).direction === "rtl" ? [right, left] : [left, right];
}

const mostEnd = 12; // px; more would break lines where another font is wider

/** px that stay free between the words of a cell and the next. */
function endOf(cell: HTMLTableCellElement): number {
  const { paddingInlineEnd } = getComputedStyle(cell);
  const next = cell.nextElementSibling;
  const gap = next ? Math.abs(readSides(next)[0] - readSides(cell)[1]) : 0;
  return Math.min(mostEnd, (Number.parseFloat(paddingInlineEnd) || 0) + gap);
}

function insetOf(cell: HTMLTableCellElement): Pick<Cell["inset"], "start" | "top"> {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const { y } = boxOf(range, cell);
  return { start: Math.max(0, startOf(cell)), top: Math.max(0, y) };
}

/** px from the cell's edge to its words, which may stand in boxes that have edges of their own. */
function startOf(cell: HTMLTableCellElement): number {
  const frame = cell.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(cell).direction === "rtl";
  const starts = listContents(cell).map(({ left, right }) =>
    isRightToLeft ? frame.right - right : left - frame.left,
  );
  return starts.length > 0 ? Math.min(...starts) : 0;
}

/** Where its words and drawings are. */
function listContents(cell: Element): DOMRect[] {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const boxes = [...cell.querySelectorAll("svg, img")].map((one) => one.getBoundingClientRect());
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width, height }) => width > 1.5 && height > 1.5);
}

/** Its own background, or that of the one box that fills it. */
function groundOf(cell: HTMLTableCellElement): string | null {
  const owners = [cell, ...(cell.children.length === 1 ? [cell.children[0] as Element] : [])];
  const grounds = owners.map((one) => readColor(getComputedStyle(one).backgroundColor));
  return grounds.find((one) => one !== null) ?? null;
}

function ruleBelow(cell: HTMLTableCellElement): string | null {
  const owners = [cell, cell.parentElement as HTMLElement];
  const ruled = owners
    .map((one) => getComputedStyle(one))
    .find((style) => Number.parseFloat(style.borderBottomWidth) > 0);
  return ruled ? readColor(ruled.borderBottomColor) : null;
}

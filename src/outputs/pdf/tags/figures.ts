// Figures: each tag gets the box where it stands on its page (ISO 32000-1, 14.8.5.4.3).
import { type PDFDocument, PDFNumber } from "@cantoo/pdf-lib";
import { type Box, joinBoxes, measureMarks } from "../drawing/boxes.ts";
import { addAttribute, findAttribute, listMarks, type Tag } from "./tag-tree.ts";

/** `drawings`: content stream of each page, by the page's reference as text. */
export function mendFigures(
  { context }: PDFDocument,
  tags: readonly Tag[],
  drawings: ReadonlyMap<string, string>,
): void {
  const measured = new Map<string, Map<number, Box>>(); // page → mark → box
  const figures = tags
    .filter((tag) => tag.type === "Figure" && findAttribute(tag, "Layout", "BBox") === undefined)
    .map((tag) => ({ tag, marks: listMarks(tag) }));
  const all = figures.flatMap(({ marks }) => marks);
  for (const { tag, marks } of figures) {
    const page = marks[0]?.page.toString() ?? "";
    const boxes = measure(page);
    const own = marks
      .filter((one) => one.page.toString() === page)
      .map(({ mark }) => boxes.get(mark))
      .filter((box) => box !== undefined);
    const box = joinBoxes(own);
    if (box) addAttribute(tag, "Layout", { BBox: context.obj(box.map((side) => PDFNumber.of(round(side)))) });
  }

  function measure(page: string): Map<number, Box> {
    const known = measured.get(page);
    if (known) return known;
    const marks = all.filter((one) => one.page.toString() === page).map(({ mark }) => mark);
    const boxes = measureMarks(drawings.get(page) ?? "", new Set(marks));
    measured.set(page, boxes);
    return boxes;
  }
}

const round = (points: number): number => Math.round(points * 100) / 100;

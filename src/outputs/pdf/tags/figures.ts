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
  for (const tag of tags) {
    if (tag.type !== "Figure" || findAttribute(tag, "Layout", "BBox") !== undefined) continue;
    const marks = listMarks(tag);
    const page = marks[0]?.page.toString() ?? "";
    const boxes = measured.get(page) ?? measureMarks(drawings.get(page) ?? "");
    measured.set(page, boxes);
    const own = marks
      .filter((one) => one.page.toString() === page)
      .map(({ mark }) => boxes.get(mark))
      .filter((box) => box !== undefined);
    const box = joinBoxes(own);
    if (box) addAttribute(tag, "Layout", { BBox: context.obj(box.map((side) => PDFNumber.of(round(side)))) });
  }
}

const round = (points: number): number => Math.round(points * 100) / 100;

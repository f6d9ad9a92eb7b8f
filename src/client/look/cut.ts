// Finds text outside its box: the slide, a box that clips, a figure, or the window of a reading page.
import type { Finding, FindingKind } from "../../model/look.ts";
import type { SeenText } from "./texts.ts";
import { describeText } from "./texts.ts";

interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const tolerance = 2; // px; letters such as f and j reach beyond their line's box
const air = 0.2; // part of the height of a line's box that is empty above and below its letters

/** `frame` is the box that everything must be in: the slide, the sheet of paper, or the window's width. */
export function findCuts(texts: readonly SeenText[], frame: Edges): Finding[] {
  const found = new Map<Text, Finding>();
  for (const seen of texts) {
    const beyond = Math.max(measureBeyond(seen.box, frame), ...measureClips(seen));
    const outside = measureOutside(seen);
    const [kind, amount] = beyond >= outside ? (["cut", beyond] as const) : (["outside", outside] as const);
    if (amount > tolerance) keepLargest(found, seen, kind, amount);
  }
  return [...found.values()];
}

function keepLargest(found: Map<Text, Finding>, seen: SeenText, kind: FindingKind, amount: number): void {
  const before = found.get(seen.node);
  if (before && before.amount >= amount) return;
  found.set(seen.node, { kind, ...describeText(seen.element), text: seen.text, other: null, amount });
}

/** Largest distance in px beyond a side; 0 or less if the box is inside the frame. */
function measureBeyond(line: DOMRect, frame: Edges): number {
  const box = trimLine(line);
  return Math.max(
    frame.left - box.left,
    box.right - frame.right,
    frame.top - box.top,
    box.bottom - frame.bottom,
  );
}

function trimLine({ left, right, top, bottom, height }: DOMRect): Edges {
  return { left, right, top: top + height * air, bottom: bottom - height * air };
}

/** Distances beyond each surrounding box that clips and does not scroll. */
function measureClips({ around, box: line }: SeenText): number[] {
  const text = trimLine(line);
  return around.clips.flatMap(({ box, across, along }) => [
    ...(across ? [box.left - text.left, text.right - box.right] : []),
    ...(along ? [box.top - text.top, text.bottom - box.bottom] : []),
  ]);
}

/** Distance in px of a label beyond its drawing. */
function measureOutside({ element, box }: SeenText): number {
  const drawing = element instanceof SVGElement ? outermost(element) : null;
  return drawing ? measureBeyond(box, drawing.getBoundingClientRect()) : 0;
}

function outermost(element: SVGElement): SVGElement | null {
  let drawing = element.ownerSVGElement;
  while (drawing?.ownerSVGElement) drawing = drawing.ownerSVGElement;
  return drawing;
}

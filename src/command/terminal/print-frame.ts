// A frame in, the lines of a terminal out: line numbers, the text, a squiggle under what is meant.
import type { FrameLine } from "./frame.ts";
import type { Paint } from "./paint.ts";
import { expandTabs, measureWidth, showUnseen } from "./width.ts";

const room = 100; // characters of a line that are shown; a longer one is cut around the place
const lead = 30; // characters kept before the place in a cut line

export function printFrame(
  frame: readonly FrameLine[],
  suggestion: string | undefined,
  paint: Paint,
): string[] {
  const gutter = Math.max(...frame.map((line) => String(line.number).length));
  return frame.flatMap((line) => {
    const { text, before, marked } = layOut(line);
    const head = paint("number", `  ${String(line.number).padStart(gutter)} │`);
    const shown = `${head} ${text}`.trimEnd();
    if (!line.hit) return [shown];
    const margin = `${paint("number", `  ${" ".repeat(gutter)} │`)} ${" ".repeat(before)}`;
    const squiggle = margin + paint("here", marked === 0 ? "^" : "~".repeat(marked));
    return suggestion === undefined
      ? [shown, squiggle]
      : [shown, squiggle, margin + paint("suggestion", showUnseen(suggestion))];
  });
}

/** The line as shown, and the columns before the place and under it. */
function layOut(line: FrameLine): { text: string; before: number; marked: number } {
  const cut = cutLine(line);
  const safe = showUnseen(cut.text);
  const before = expandTabs(safe.slice(0, cut.start), 0);
  const place = expandTabs(safe.slice(cut.start, cut.end), measureWidth(before));
  const after = expandTabs(safe.slice(cut.end), measureWidth(before + place));
  return { text: before + place + after, before: measureWidth(before), marked: measureWidth(place) };
}

function cutLine({ text, start, end }: FrameLine): { text: string; start: number; end: number } {
  if (text.length <= room) return { text, start, end };
  const from = snap(text, start <= room - lead ? 0 : start - lead);
  const to = snap(text, Math.min(text.length, from + room));
  const opening = from > 0 ? "…" : "";
  const shift = opening.length - from;
  const shown = opening + text.slice(from, to) + (to < text.length ? "…" : "");
  return { text: shown, start: start + shift, end: Math.min(end + shift, shown.length) };
}

/** Never between the two halves of one character. */
function snap(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at - 1 : at;
}

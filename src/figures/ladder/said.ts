// Places the words of a round: right of its mark, up to the next stem, or else above it, or left of it.
import type { Event } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { plotFaces } from "../text/faces.ts";
import { type Label, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import { type Line, wrapQuoting } from "../text/wrap.ts";
import { sayEvent } from "../words.ts";
import { ladderSize, markReach, plotLeft, stemRoom } from "./grid.ts";

interface Point {
  x: number;
  y: number;
}

const highest = 20; // y of the topmost title's base line
const beside = 36; // px from a mark's centre to its words
const lineHeight = 22;
const mostLines = 3;
const betweenWords = 12; // px between the words of two rounds, at least

/** @param points marks of all rounds, in order */
export function placeSaid(
  event: Event,
  at: number,
  points: readonly Point[],
  language: string,
  words: Record<string, string>,
): { labels: Label[]; problems: Problem[] } {
  const { x, y } = points[at]!;
  const title = quoteRuns(event.title, language);
  const said = quoteRuns(sayEvent(event, words), language);
  const room = rightOf(at, points) - x - beside;
  const lines = widthOf(title, "pl-lead") <= room ? linesIn(said, room) : null;
  if (lines)
    return { labels: stack(event.id, title, lines, { x: x + beside, y: y - 2 }, "start"), problems: [] };
  const wide = 2 * Math.min(ladderSize.width - x, x - leftOf(at, points));
  const over = widthOf(title, "pl-lead") <= wide ? linesIn(said, wide) : null;
  const top = y - 38 - (over?.length ?? 0) * lineHeight;
  if (over && top >= highest)
    return { labels: stack(event.id, title, over, { x, y: top }, "middle"), problems: [] };
  const before = isAloneAt(at, points) ? x - leftOf(at, points) - beside : 0;
  const ahead = widthOf(title, "pl-lead") <= before ? linesIn(said, before) : null;
  if (ahead)
    return { labels: stack(event.id, title, ahead, { x: x - beside, y: y - 2 }, "end"), problems: [] };
  const how = `does not fit beside its mark, where ${Math.floor(Math.max(room, wide))} px are free`;
  return { labels: [], problems: [tooLarge({ line: [...title, ...said], entity: event.id }, how)] };
}

function linesIn(said: Line, width: number): Line[] | null {
  return said.length === 0 ? [] : wrapQuoting(said, plotFaces["pl-text"], width, mostLines);
}

/** x of the first later stem, or its mark, that would meet the text. */
function rightOf(at: number, points: readonly Point[]): number {
  const { y } = points[at]!;
  const bottom = y + mostLines * lineHeight;
  const later = points.slice(at + 1).find((point) => point.y - markReach.half < bottom);
  if (!later) return ladderSize.width;
  return later.x - (later.y + markReach.half > y - 20 ? markReach.across : stemRoom);
}

/** Whether the words of no earlier round stand about as high, which run right of their mark. */
const isAloneAt = (at: number, points: readonly Point[]): boolean =>
  points.slice(0, at).every(({ y }) => Math.abs(y - points[at]!.y) > mostLines * lineHeight + betweenWords);

/** x of the last earlier stem, or its mark, that would meet the text. */
function leftOf(at: number, points: readonly Point[]): number {
  const { y } = points[at]!;
  const before = points.slice(0, at).findLast((point) => point.y - markReach.half < y);
  return before ? before.x + stemRoom : plotLeft;
}

function stack(
  entity: string,
  title: Line,
  lines: Line[],
  { x, y }: Point,
  anchor: Label["anchor"],
): Label[] {
  return [
    { face: "pl-lead", line: title, x, y, anchor, entity },
    ...lines.map((line, i): Label => {
      return { face: "pl-text", line, x, y: y + 24 + i * lineHeight, anchor, entity, look: "pl-2" };
    }),
  ];
}

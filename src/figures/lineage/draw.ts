// A placed lineage as SVG: who had it first hand, sources as number and grade, and the lines between them.
import { type Html, html } from "../../markup/html.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { type Point, round } from "../geometry.ts";
import { sideMark } from "../shapes/marks.ts";
import { drawLabel } from "../text/label.ts";
import { stepsOf } from "../text/narrow-list.ts";
import { numbersOf } from "./groups.ts";
import { keyOf, type LineageLayout } from "./layout.ts";
import type { Edge, Mark, PlacedThread } from "./place-group.ts";

const headLine = 26;

export function drawLineage({ threads, foot, apparatus }: LineageLayout): Html {
  const rule = html`<path class="pl-axis" d="M0 ${headLine}H${contentWidth}"/>`;
  return html`${rule}${apparatus.map(drawLabel)}${threads.map(drawThread)}${foot !== null && drawKey(foot, threads)}`;
}

function drawThread(thread: PlacedThread): Html {
  const { id, verdict, steps, hands, marks, edges, brace, brackets, verdictY, rule, labels } = thread;
  const line = rule !== null && html`<path class="pl-rule" d="M0 ${round(rule)}H${contentWidth}"/>`;
  const place = { x: 5, y: round(verdictY - 16), width: 20, height: 20 };
  const badge = html`<use class="pl-badge" href="#badge-${verdict}"${html.attributes(place)}/>`;
  const own = labels.filter(({ entity }) => entity === id);
  const verdictLine = own.filter(({ y }) => y === verdictY);
  const rest = own.filter(({ y }) => y !== verdictY);
  return html`<g class="ln-thread"${stepsOf(steps)}>${line}${edges.map(drawEdge)}${hands.map(drawHand)}${drawBrace(brace)}${brackets.map(drawBracket)}${rest.map(drawLabel)}${marks.map(drawMark)}<g data-x="${id}">${badge}${verdictLine.map(drawLabel)}</g></g>`;
}

/** Number outlined, grade filled; it opens the source. */
function drawMark(mark: Mark): Html {
  const { sources, labels } = mark;
  return html`<g class="ln-source" data-x="${sources[0]?.id}">${drawCells(mark)}${labels.map(drawLabel)}</g>`;
}

function drawCells({ box, split, sources }: Mark): Html {
  const { x, y, width, height } = box;
  const outline = { x: round(x + 1), y: round(y + 1), width: round(width - 2), height: round(height - 2) };
  const grade = { x: round(split), y: round(y), width: round(x + width - split), height: round(height) };
  const baseline = round(y + height / 2 + 6);
  const letter = sources[0]?.reliability ?? "";
  return html`<rect class="ln-box"${html.attributes(outline)}/><rect class="ln-grade"${html.attributes(grade)}/><text class="pl-bold ln-number" x="${round((x + split) / 2)}" y="${baseline}" text-anchor="middle">${numbersOf(sources)}</text><text class="pl-bold ln-letter" x="${round((split + x + width) / 2)}" y="${baseline}" text-anchor="middle">${letter}</text>`;
}

/**
 * The mark of who had it first hand: the side's mark for a party; a dashed circle for others, of whom there is no text.
 */
export function drawHand({ x, y, party }: PlacedThread["hands"][number]): Html {
  if (party !== null) return html`<g class="side-${party}">${sideMark(party, x, y)}</g>`;
  return html`<circle class="ln-hand" cx="${round(x)}" cy="${round(y)}" r="14"/>`;
}

export function drawEdge({ kind, points }: Edge): Html {
  const end = points.at(-1) ?? [0, 0];
  const [x, y] = [round(end[0]), round(end[1])];
  const head =
    kind === "told"
      ? html`<path class="ln-head" d="M${x} ${y}l-12-6v12z"/>`
      : html`<path class="ln-open" d="M${round(end[0] - 9)} ${round(end[1] - 6)}l8 6-8 6"/>`;
  const beforeHead: Point = [end[0] - (kind === "told" ? 10 : 3), end[1]];
  const shaft = [...points.slice(0, -1), beforeHead];
  return html`<path class="ln-edge is-${kind}" d="${roundCorners(shaft)}"/>${head}`;
}

const radius = 12;

/** Lines at right angles, their corners rounded. */
function roundCorners(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${round(point[0])} ${round(point[1])}`;
      if (!after) return `L${round(point[0])} ${round(point[1])}`;
      const start = towards(point, before);
      const end = towards(point, after);
      return `L${round(start[0])} ${round(start[1])}Q${round(point[0])} ${round(point[1])} ${round(end[0])} ${round(end[1])}`;
    })
    .join("");
}

function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const share = Math.min(radius, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

function drawBrace({ x, top, bottom }: PlacedThread["brace"]): Html {
  const middle = (top + bottom) / 2;
  const d = `M${x} ${round(top)}q8 0 8 8V${round(middle - 7)}q0 7 7 7q-7 0-7 7V${round(bottom - 8)}q0 8-8 8`;
  return html`<path class="ln-brace" d="${d}"/>`;
}

function drawBracket({ left, right, y }: PlacedThread["brackets"][number]): Html {
  const middle = (left + right) / 2;
  const d = `M${round(left)} ${y}q0 8 8 8H${round(middle - 7)}q7 0 7 6q0-6 7-6H${round(right - 8)}q8 0 8-8`;
  return html`<path class="ln-brace" d="${d}"/>`;
}

function drawKey(y: number, threads: readonly PlacedThread[]): Html {
  const line = (x: number, kind: Edge["kind"]): Html =>
    drawEdge({
      kind,
      points: [
        [x, y + 24],
        [x + 50, y + 24],
      ],
    });
  const cells = (x: number): Html => {
    const top = y + 11;
    return html`<rect class="ln-box" x="${x + 1}" y="${top + 1}" width="42" height="24"/><rect class="ln-grade" x="${x + 22}" y="${top}" width="22" height="26"/><text class="pl-bold ln-number" x="${x + 11}" y="${top + 19}" text-anchor="middle">n</text><text class="pl-bold ln-letter" x="${x + 33}" y="${top + 19}" text-anchor="middle">A</text>`;
  };
  const parts = keyOf(threads).map(({ kind, x }) => (kind === "source" ? cells(x) : line(x, kind)));
  const rule = html`<path class="pl-axis" d="M0 ${y}H${contentWidth}"/>`;
  return html`<g class="ln-key">${rule}${parts}</g>`;
}

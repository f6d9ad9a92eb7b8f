// Draws a line of a chain as SVG: with round corners, a gap where it crosses a line below it, and the signs
// of its kind.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import { type Box, type Point, round, straightPath, unitVector } from "../geometry.ts";
import { isBlow, type LineKind, type LineLook, lineLooks } from "./line-kinds.ts";

interface LineDrawing {
  kind: LineKind;
  side: Side | "key";
  points: readonly Point[];
  // if given, the line has a gap at crossings, in the ground's colour inside this box and the paper's outside
  ground?: Box | null;
  data?: Record<string, string | null>;
  sign?: Point | null; // sign of its kind, centre
  inside?: Html | null; // words, or a strike's number
}

const corner = 5;
const headLength = 9;
const blowLength = 15;

/** A line from the first point to the last, where its head is. */
export function drawLine({ kind, side, points, ground, data = {}, sign = null, inside }: LineDrawing): Html {
  const look = lineLooks[kind];
  const shaft = shorten(points, lengthOfHead(look.end));
  const d = roundedPath(shaft);
  const core = kind === "retaliation" && html`<path class="edge-core" d="${d}"/>`;
  const attributes = html.attributes({ class: `edge e-${kind} side-${side}`, ...data });
  const casing = ground !== undefined && drawCasing(shaft, ground, isBlow(kind));
  const ends = [
    drawEnd(look.start, points[1]!, points[0]!),
    drawEnd(look.end, points.at(-2)!, points.at(-1)!),
  ];
  return html`<g${attributes}>${casing}<path class="edge-line" d="${d}"/>${core}${ends}${sign && drawSign(look.middle, sign, points)}${inside}</g>`;
}

/** px of the line that a filled head covers. */
function lengthOfHead(end: LineLook["end"]): number {
  if (end === "head") return headLength;
  return end === "blow" ? blowLength : 0;
}

/** Ends the last segment `by` px earlier, so that its end does not show beside the tip of a head. */
function shorten(points: readonly Point[], by: number): Point[] {
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  const [ux, uy] = unitVector(before, tip);
  return [...points.slice(0, -1), [tip[0] - ux * by, tip[1] - uy * by]];
}

type Segment = readonly [from: Point, to: Point];

/** A wide line in the colour below it, so that a line that it crosses has a gap there. */
function drawCasing(points: readonly Point[], ground: Box | null, wide: boolean): Html {
  const segments = points.slice(1).map((point, k): Segment => [points[k]!, point]);
  const isOnGround = ([from, to]: Segment) => ground !== null && Math.min(from[0], to[0]) >= ground.x;
  const name = `edge-casing${wide ? " is-wide" : ""}`;
  const draw = (some: readonly Segment[], className: string) =>
    some.length > 0 && html`<path class="${className}" d="${some.map(straightPath).join("")}"/>`;
  const onGround = segments.filter(isOnGround);
  const onPaper = segments.filter((one) => !isOnGround(one));
  return html`${draw(onPaper, name)}${draw(onGround, `${name} on-ground`)}`;
}

/** @param from the neighbour of the line's end, which says where the line comes from */
function drawEnd(end: LineLook["start"] | LineLook["end"], from: Point, [x, y]: Point): Html | null {
  const [ux, uy] = unitVector(from, [x, y]);
  const at = (back: number, aside: number): Point => [x - ux * back - uy * aside, y - uy * back + ux * aside];
  switch (end) {
    case "bar":
      return html`<path class="edge-bars" d="${straightPath([at(4, 5), at(4, -5)])}"/>`;
    case "dot":
      return html`<circle class="edge-dot" cx="${round(at(4, 0)[0])}" cy="${round(at(4, 0)[1])}" r="3.6"/>`;
    case "open":
      return html`<path class="edge-head open" d="${straightPath([at(7, 4.5), at(0.5, 0), at(7, -4.5)])}"/>`;
    case "head":
      return html`<path class="edge-head" d="${straightPath([at(0, 0), at(headLength, 4.5), at(headLength, -4.5)])}Z"/>`;
    case "blow":
      return html`<path class="edge-head" d="${straightPath([at(0, 0), at(blowLength, 9), at(blowLength, -9)])}Z"/>`;
    default:
      return null;
  }
}

/** The sign of a line's kind, centred at a point of the line. */
function drawSign(sign: LineLook["middle"], [x, y]: Point, points: readonly Point[]): Html | null {
  switch (sign) {
    case "cross":
      return html`<path class="edge-sign" d="M${round(x - 4.5)} ${round(y - 4.5)}l9 9m0-9l-9 9"/>`;
    case "ring":
      return html`<circle class="edge-sign is-ring" cx="${round(x)}" cy="${round(y)}" r="4.5"/>`;
    case "stroke":
      return isOnLevel([x, y], points)
        ? html`<path class="edge-sign" d="M${round(x - 3)} ${round(y + 6)}l6-12"/>`
        : html`<path class="edge-sign" d="M${round(x - 6)} ${round(y + 3)}l12-6"/>`;
    case "question":
      return html`<text class="edge-question" x="${round(x)}" y="${round(y + 4.5)}">?</text>`;
    default:
      return null;
  }
}

/** Whether a point lies on a horizontal segment. */
function isOnLevel([x, y]: Point, points: readonly Point[]): boolean {
  const isAtHeight = (point: Point) => Math.abs(point[1] - y) < 0.5;
  return points.slice(1).some((to, k) => {
    const from = points[k]!;
    const isBetween = (to[0] - x) * (from[0] - x) <= 0;
    return isBetween && isAtHeight(from) && isAtHeight(to);
  });
}

/** Corners with a radius of 5 px, smaller on short segments. */
function roundedPath(points: readonly Point[]): string {
  const parts = points.slice(1, -1).map((point, k) => {
    const [before, after] = [points[k]!, points[k + 2]!];
    const room = Math.min(
      Math.hypot(point[0] - before[0], point[1] - before[1]),
      Math.hypot(after[0] - point[0], after[1] - point[1]),
    );
    const r = Math.min(corner, room / 2);
    const [ux, uy] = unitVector(before, point);
    const [vx, vy] = unitVector(point, after);
    const [start, end] = [
      [point[0] - ux * r, point[1] - uy * r],
      [point[0] + vx * r, point[1] + vy * r],
    ] as const;
    return `L${round(start[0])} ${round(start[1])}Q${round(point[0])} ${round(point[1])} ${round(end[0])} ${round(end[1])}`;
  });
  const [first, last] = [points[0]!, points.at(-1)!];
  return `M${round(first[0])} ${round(first[1])}${parts.join("")}L${round(last[0])} ${round(last[1])}`;
}

// Draws a line of a chain as SVG: with round corners, a gap where it crosses a line below it, and the signs
// of its kind.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import { type Box, type Point, round } from "../geometry.ts";
import { isBlow, type LineKind, lineLooks } from "./line-kinds.ts";

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

export function drawLine({ kind, side, points, ground, data = {}, sign = null, inside }: LineDrawing): Html {
  const look = lineLooks[kind];
  const cut = look.end === "head" ? headLength : look.end === "blow" ? blowLength : 0;
  const shaft = shorten(points, cut);
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

/** Shortens the last segment by the length of a filled head. */
function shorten(points: readonly Point[], by: number): Point[] {
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  const [ux, uy] = direction(before, tip);
  return [...points.slice(0, -1), [tip[0] - ux * by, tip[1] - uy * by]];
}

/** A wide line in the colour below it, so that a line that it crosses has a gap there. */
function drawCasing(points: readonly Point[], ground: Box | null, wide: boolean): Html {
  const [on, off] = [points.slice(1).map((_, k) => k), [] as number[]];
  const isOn = (k: number) => ground !== null && Math.min(points[k]![0], points[k + 1]![0]) >= ground.x;
  const part = (ks: number[]) => ks.map((k) => path([points[k]!, points[k + 1]!])).join("");
  off.push(...on.filter((k) => !isOn(k)));
  const dark = on.filter(isOn);
  const name = `edge-casing${wide ? " is-wide" : ""}`;
  return html`${off.length > 0 && html`<path class="${name}" d="${part(off)}"/>`}${dark.length > 0 && html`<path class="${name} on-ground" d="${part(dark)}"/>`}`;
}

function drawEnd(
  end: "bar" | "dot" | "head" | "open" | "blow" | null,
  from: Point,
  [x, y]: Point,
): Html | null {
  const [ux, uy] = direction(from, [x, y]);
  const at = (back: number, aside: number): Point => [x - ux * back - uy * aside, y - uy * back + ux * aside];
  switch (end) {
    case "bar":
      return html`<path class="edge-bars" d="${path([at(4, 5), at(4, -5)])}"/>`;
    case "dot":
      return html`<circle class="edge-dot" cx="${round(at(4, 0)[0])}" cy="${round(at(4, 0)[1])}" r="3.6"/>`;
    case "open":
      return html`<path class="edge-head open" d="${path([at(7, 4.5), at(0.5, 0), at(7, -4.5)])}"/>`;
    case "head":
      return html`<path class="edge-head" d="${path([at(0, 0), at(headLength, 4.5), at(headLength, -4.5)])}Z"/>`;
    case "blow":
      return html`<path class="edge-head" d="${path([at(0, 0), at(blowLength, 9), at(blowLength, -9)])}Z"/>`;
    default:
      return null;
  }
}

function drawSign(
  sign: "cross" | "ring" | "stroke" | "question" | null,
  [x, y]: Point,
  points: readonly Point[],
): Html | null {
  switch (sign) {
    case "cross":
      return html`<path class="edge-sign" d="M${round(x - 4.5)} ${round(y - 4.5)}l9 9m0-9l-9 9"/>`;
    case "ring":
      return html`<circle class="edge-sign is-ring" cx="${round(x)}" cy="${round(y)}" r="4.5"/>`;
    case "stroke": {
      const level = points.some(
        ([px, py], k) =>
          k > 0 &&
          Math.abs(py - y) < 0.5 &&
          Math.abs(points[k - 1]![1] - y) < 0.5 &&
          (px - x) * (points[k - 1]![0] - x) <= 0,
      );
      return level
        ? html`<path class="edge-sign" d="M${round(x - 3)} ${round(y + 6)}l6-12"/>`
        : html`<path class="edge-sign" d="M${round(x - 6)} ${round(y + 3)}l12-6"/>`;
    }
    case "question":
      return html`<text class="edge-question" x="${round(x)}" y="${round(y + 4.5)}">?</text>`;
    default:
      return null;
  }
}

function direction([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(x2 - x1) / length, (y2 - y1) / length];
}

const path = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;

/** Corners with a radius of 5 px, smaller on short segments. */
function roundedPath(points: readonly Point[]): string {
  const parts = points.slice(1, -1).map((point, k) => {
    const [before, after] = [points[k]!, points[k + 2]!];
    const room = Math.min(
      Math.hypot(point[0] - before[0], point[1] - before[1]),
      Math.hypot(after[0] - point[0], after[1] - point[1]),
    );
    const r = Math.min(corner, room / 2);
    const [ux, uy] = direction(before, point);
    const [vx, vy] = direction(point, after);
    const [start, end] = [
      [point[0] - ux * r, point[1] - uy * r],
      [point[0] + vx * r, point[1] + vy * r],
    ] as const;
    return `L${round(start[0])} ${round(start[1])}Q${round(point[0])} ${round(point[1])} ${round(end[0])} ${round(end[1])}`;
  });
  const [first, last] = [points[0]!, points.at(-1)!];
  return `M${round(first[0])} ${round(first[1])}${parts.join("")}L${round(last[0])} ${round(last[1])}`;
}

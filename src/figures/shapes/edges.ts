// Edges by kind: line, head, and the core that makes a line double. Straight, or with right-angled bends.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import { type Point, straightPath, unitVector } from "../geometry.ts";

export type EdgeKind = "organ" | "command" | "patronage" | "words" | "other" | "strike" | "retaliation";

interface Head {
  length: number;
  half: number; // half the width in px
  open: boolean;
}

const heads: Record<EdgeKind, Head | null> = {
  organ: null,
  command: { length: 12, half: 6, open: false },
  patronage: { length: 9, half: 7, open: true },
  words: { length: 10, half: 8, open: true },
  other: { length: 9, half: 7, open: true },
  strike: { length: 24, half: 14, open: false },
  retaliation: { length: 24, half: 14, open: false },
};

interface EdgeLook {
  kind: EdgeKind;
  side: Side | "key";
  data?: Record<string, string | null>;
  inside?: Html; // what is drawn on the line: a step's mark, a label
}

/** An edge along the points, with its head at the last one. */
export function drawEdge(points: Point[], { kind, side, data = {}, inside }: EdgeLook): Html {
  const head = heads[kind];
  const tip = points.at(-1)!;
  const [ux, uy] = unitVector(points.at(-2)!, tip);
  const end: Point = head && !head.open ? [tip[0] - ux * head.length, tip[1] - uy * head.length] : tip;
  const d = straightPath([...points.slice(0, -1), end]);
  const core = kind === "retaliation" && html`<path class="edge-core" d="${d}"/>`;
  const attributes = html.attributes({ class: `edge e-${kind} side-${side}`, ...data });
  return html`<g${attributes}><path class="edge-line" d="${d}"/>${core}${head ? drawHead(tip, [ux, uy], head) : drawBars(points)}${inside}</g>`;
}

function drawHead([x, y]: Point, [ux, uy]: Point, { length, half, open }: Head): Html {
  const bx = x - ux * length;
  const by = y - uy * length;
  const left: Point = [bx - uy * half, by + ux * half];
  const right: Point = [bx + uy * half, by - ux * half];
  return open
    ? html`<path class="edge-head open" d="${straightPath([left, [x, y], right])}"/>`
    : html`<path class="edge-head" d="${straightPath([[x, y], left, right])}Z"/>`;
}

/** Membership has a bar at both ends and no head. */
function drawBars(points: Point[]): Html {
  const bar = ([x, y]: Point, [ux, uy]: Point) =>
    straightPath([
      [x - uy * 7, y + ux * 7],
      [x + uy * 7, y - ux * 7],
    ]);
  const first = bar(points[0]!, unitVector(points[0]!, points[1]!));
  const last = bar(points.at(-1)!, unitVector(points.at(-2)!, points.at(-1)!));
  return html`<path class="edge-bars" d="${first}${last}"/>`;
}

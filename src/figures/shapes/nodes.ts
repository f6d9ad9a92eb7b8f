// The shape of an actor: its kind gives the outline, its side the colour and the mark on the top edge.
import { type Html, html } from "../../markup/html.ts";
import type { FigureActor } from "../drawing.ts";
import { type Box, type Point, round, straightPath } from "../geometry.ts";
import { sideMark } from "./marks.ts";

export interface NodeText {
  name: string[];
  role: string[];
}

interface NodeLook {
  struck: boolean; // the target of a strike
  onGround: boolean; // on a coloured ground instead of the paper
  participant: boolean; // in a sequence, with a smaller name
  narrow?: boolean; // on a narrow page, with smaller name and role
  context: boolean; // takes no part itself but supports somebody who does
  steps: string | null; // value of data-step
}

/** A node with its text, centred in the box as a block. */
export function drawNode(actor: FigureActor, box: Box, text: NodeText, look: NodeLook): Html {
  const kind = actor.onlooker ? "onlooker" : actor.kind;
  const classes = ["node", `side-${actor.side}`, `k-${kind}`];
  if (look.struck) classes.push("is-target");
  if (look.onGround) classes.push("on-ground");
  if (look.context) classes.push("is-context");
  if (look.participant) classes.push("is-participant");
  const attributes = html.attributes({
    class: classes.join(" "),
    "data-actor": actor.id,
    "data-step": look.steps,
  });
  const place = kind === "place";
  const markX = place ? box.x + box.width - 26 : box.x + markInset(kind, box);
  return html`<g${attributes}>${outlineOf(kind, box)}${sideMark(actor.side, markX, box.y)}${drawLines(box, text, look)}</g>`;
}

/** px from the left edge to the middle of the side's mark on the top edge, past what the outline cuts off. */
function markInset(kind: string, box: Box): number {
  if (kind === "group") return 40;
  return kind === "person" ? Math.max(34, Math.min(box.height / 2, 39)) : 26;
}

/** Width in px that the outline leaves for text. */
export function innerWidth(actor: FigureActor, box: Box): number {
  const kind = actor.onlooker ? "onlooker" : actor.kind;
  const taken: Record<string, number> = {
    state: 30,
    body: 14,
    person: 36,
    group: 30,
    place: 20,
    onlooker: 12,
  };
  return box.width - (taken[kind] ?? 14);
}

/** The outline of an actor's kind, or of an onlooker. */
export function outlineOf(kind: string, box: Box): Html {
  const { x, y, width, height } = box;
  const right = x + width;
  const bottom = y + height;
  const points = (...list: Point[]) => html`<path class="label-container" d="${straightPath(list)}Z"/>`;
  const rect = (radius: number | null) =>
    html`<rect class="label-container"${html.attributes({ x: round(x), y: round(y), width: round(width), height: round(height), rx: radius })}/>`;
  const notch = Math.min(20, height / 3);
  const cut = Math.min(18, height / 3);
  const middle = y + height / 2;
  switch (kind) {
    case "state":
      return html`${rect(null)}<path class="k-line" d="M${round(x + 9)} ${round(y)}V${round(bottom)}M${round(right - 9)} ${round(y)}V${round(bottom)}"/>`;
    case "person":
      return rect(round(height / 2));
    case "group":
      return points(
        [x + notch, y],
        [right - notch, y],
        [right, middle],
        [right - notch, bottom],
        [x + notch, bottom],
        [x, middle],
      );
    case "place":
      return points([x + cut, y], [right, y], [right, bottom], [x, bottom], [x, y + cut]);
    default:
      return rect(null);
  }
}

/** px between lines of a name, and of a role, on a narrow page. */
export const narrowSteps = [23, 20] as const;

/** Baselines of name and role, one below the other, centred in the box as a block. */
function drawLines(box: Box, { name, role }: NodeText, { participant, narrow }: NodeLook): Html[] {
  const [nameStep, roleStep] = narrow ? narrowSteps : [participant ? 22 : 24, 22];
  const total = name.length * nameStep + role.length * roleStep;
  const top = box.y + (box.height - total) / 2 - (participant ? 3 : 4);
  const x = round(box.x + box.width / 2);
  const text = (className: string, y: number, line: string) =>
    html`<text class="${className}" x="${x}" y="${round(y)}">${line}</text>`;
  const under = top + name.length * nameStep;
  return [
    ...name.map((line, i) => text("name", top + (i + 1) * nameStep, line)),
    ...role.map((line, i) => text("role", under + (i + 1) * roleStep, line)),
  ];
}

/**
 * Where a line, routed to a rectangle, meets the outline drawn in it: a stadium, a hexagon.
 * @param before the last but one point of the line
 */
export function landOn(
  [x, y]: Point,
  before: Point,
  { x: left, y: top, width, height }: Box,
  kind: string,
): Point {
  const isSide = Math.abs(x - left) < 0.6 || Math.abs(x - left - width) < 0.6;
  if (!isSide || Math.abs(before[1] - y) > 0.01) return [x, y];
  const off = Math.abs(y - (top + height / 2));
  const inset = insetOf(kind, off, height);
  return [x + (Math.abs(x - left) < 0.6 ? inset : -inset), y];
}

/** How many px the outline is inset at a distance `off` from the middle of the side. */
function insetOf(kind: string, off: number, height: number): number {
  const half = height / 2;
  if (kind === "person") return half - Math.sqrt(Math.max(0, half * half - off * off));
  if (kind === "group") return Math.min(20, height / 3) * (off / half);
  return 0;
}

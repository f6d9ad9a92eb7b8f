// Draws a laid-out chain as SVG: ground, lanes, lines, boxes and key. Steps change only colours, so nothing
// moves.
import { type Html, html } from "../../markup/html.ts";
import type { Picture, Problem } from "../drawing.ts";
import type { Drawn } from "../figure-kind.ts";
import { type Box, type Point, round } from "../geometry.ts";
import { drawLine } from "../shapes/line.ts";
import { isBlow } from "../shapes/line-kinds.ts";
import { smallMark, smallStepMark } from "../shapes/marks.ts";
import { landOn, outlineOf } from "../shapes/nodes.ts";
import { faces } from "../text/faces.ts";
import { measure } from "../text/metrics.ts";
import { fitText, outlineKind, type TextLine } from "./actor-text.ts";
import type { Arrangement } from "./arrange.ts";
import { drawKey, keyEntries, keyRowsOf } from "./key.ts";
import { type ChainLayout, layOutChain } from "./layout.ts";
import { type Line, linesOf } from "./lines.ts";
import type { ChainActor, ChainPlan } from "./model.ts";
import { type LineMarks, placeMarks } from "./place-words.ts";
import { keyRow } from "./sizes.ts";

export function drawChain(plan: ChainPlan): Drawn<Picture> {
  const found = layOut(plan);
  if (!found) return { drawing: null, problems: [reportCrowded(plan)] };
  const { layout, lines, marks, key } = found;
  const fitted = plan.actors.map((actor) => fitText(actor, layout.boxes.get(actor.id)!));
  const nodes = plan.actors.map((actor, i) => drawActor(actor, fitted[i]!.lines, layout));
  const problems = [...reportMissing(plan, layout), ...fitted.flatMap(({ problem }) => problem ?? [])];
  const top = layout.arrangement.rows.length * layout.pitch + 8;
  const markup = html`<g transform="scale(${round3(layout.scale)})">${drawGround(layout)}${drawLanes(layout)}${lines.map((line) => drawOne(line, marks.get(line.id)!, plan, layout))}${nodes}${drawKey(key, top)}</g>`;
  const height = Math.ceil((top + key.length * keyRow + 4) * layout.scale);
  const size = { width: plan.room.width, height };
  return {
    drawing: { ...size, markup: markup.value, classes: ["dg-chain", "is-grid"], title: null },
    problems,
  };
}

/**
 * Lays the chain out again if the key needs more rows than expected, which is known only after the words are
 * placed.
 */
function layOut(plan: ChainPlan) {
  let rows = keyRowsOf(keyEntries(plan), plan.room.width).length;
  let found: Arrangement | undefined;
  for (let pass = 0; pass < 3; pass++) {
    const layout = layOutChain(plan, rows, found);
    if (!layout) return null;
    const lines = linesOf(plan, layout);
    const { marks, letters } = placeMarks(lines, layout);
    const own = lines.flatMap(({ id, label }): [string, string][] => {
      const letter = letters.get(id);
      return letter ? [[letter, label]] : [];
    });
    const key = keyRowsOf(keyEntries(plan, own), layout.width);
    if (key.length <= rows) return { layout, lines, marks, key };
    rows = key.length;
    found = layout.arrangement;
  }
  return null;
}

const round3 = (value: number): number => Math.round(value * 1000) / 1000;

function drawGround({ ground }: ChainLayout): Html | null {
  if (!ground) return null;
  const { x, y, width, height } = ground;
  return html`<rect class="ground" x="${round(x)}" y="${y}" width="${round(width)}" height="${round(height)}"/>`;
}

function drawLanes({ arrangement, titles, pitch, width, ground }: ChainLayout): Html {
  const rules = arrangement.rows.flatMap(({ isFirst }, r) =>
    isFirst && r > 0
      ? html`<path class="lane-rule" d="M0 ${round(r * pitch)}H${round(ground?.x ?? width)}"/>`
      : [],
  );
  const names = titles.map(
    ({ text, side, box }) =>
      html`<text class="${side ? `lane-label side-${side}` : "lane-label"}" x="${round(box.x)}" y="${round(box.y + 12)}">${text}</text>`,
  );
  return html`${rules}${names}`;
}

function drawOne(line: Line, { sign, word }: LineMarks, plan: ChainPlan, layout: ChainLayout): Html {
  const { side } = plan.actors.find(({ id }) => id === line.from)!;
  const label =
    word &&
    html`<text class="line-word" x="${round(word.at[0])}" y="${round(word.at[1])}" text-anchor="${word.anchor}">${word.text}</text>`;
  const number =
    sign && isBlow(line.kind) && line.step !== null && smallStepMark(side, line.step, sign[0], sign[1]);
  const steps = line.steps.join(" ") || null;
  const entity = isBlow(line.kind) ? "data-event" : "data-relation";
  return drawLine({
    kind: line.kind,
    side,
    points: landLine(line, plan, layout),
    ground: layout.ground,
    data: { [entity]: line.id, "data-step": steps },
    sign: isBlow(line.kind) ? null : sign,
    inside: html`${number}${label}`,
  });
}

/**
 * Moves the ends of a line from the rectangles, between which it was routed, to the outlines drawn in them.
 */
function landLine({ from, to, points }: Line, { actors }: ChainPlan, { boxes }: ChainLayout): Point[] {
  const kindOf = (id: string) => actors.find((actor) => actor.id === id)!.kind;
  const start = landOn(points[0]!, points[1]!, boxes.get(from)!, kindOf(from));
  const end = landOn(points.at(-1)!, points.at(-2)!, boxes.get(to)!, kindOf(to));
  return [start, ...points.slice(1, -1), end];
}

// px, of the words in a box
const lineHeight = 16.5;
const blockLine = 16; // of a block of lines, which is set a little closer than its lines are high
const firstBaseline = 12.5; // below the top of the block

function drawActor(actor: ChainActor, text: readonly TextLine[], layout: ChainLayout): Html {
  const { ground } = layout;
  const box = layout.boxes.get(actor.id)!;
  const kind = outlineKind(actor);
  const classes = [
    "node",
    `side-${actor.side}`,
    `k-${kind}`,
    actor.struck ? "is-target" : "",
    actor.context ? "is-context" : "",
  ];
  if (ground && box.x >= ground.x) classes.push("on-ground");
  const attributes = {
    class: classes.filter(Boolean).join(" "),
    "data-actor": actor.id,
    "data-step": actor.steps.join(" ") || null,
  };
  const middle = round(box.x + box.width / 2);
  const lower = text.length > 1 ? 1.5 : 0; // clear of the mark on the top edge
  const first = box.y + box.height / 2 - (text.length * blockLine) / 2 + firstBaseline + lower;
  const words = text.map(
    ({ line, name }, k) =>
      html`<text class="${name ? "name" : "role"}" x="${middle}" y="${round(first + k * lineHeight - (name ? 0.5 : 0))}">${line}</text>`,
  );
  const widest = Math.max(...text.map(({ line }) => measure(line, faces.chainName)));
  const markX = layout.rightMarks.has(actor.id)
    ? box.x + box.width - 22
    : placeMark(kind, box, (box.width - widest) / 2);
  return html`<g${html.attributes(attributes)}>${outlineOf(kind, box)}${smallMark(actor.side, markX, box.y)}${words}</g>`;
}

/** x of the side's mark on the top edge, left of the name where that leaves room for it. */
function placeMark(kind: string, { x }: Box, room: number): number {
  const [usual, leftmost] = kind === "person" ? [28, 21] : [24, 14];
  return x + Math.max(leftmost, Math.min(usual, room - 9));
}

/** Reports relations of an actor to itself, and lines for which no way was found. */
function reportMissing({ relations, strikes }: ChainPlan, { lines }: ChainLayout): Problem[] {
  return [...relations, ...strikes]
    .filter(({ id }) => !lines.has(id))
    .map(({ id, from, to }) => ({
      rule: "figure-size",
      severity: "error",
      at: { entity: id },
      message:
        from === to
          ? `A chain has no line from ${from} to itself.`
          : `There is no room for a line from ${from} to ${to}.`,
      fix: "Leave it out, or show fewer actors with `actors:`.",
    }));
}

function reportCrowded({ actors, lanes }: ChainPlan): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { line: 1, column: 0, length: 1 },
    message: `This chain has no room for ${actors.length} actors of ${lanes.length} sides.`,
    fix: "Choose with `actors:`, or make it two slides.",
  };
}

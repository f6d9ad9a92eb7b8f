// The chain of a narrow page: an SVG in two columns, or a list of sentences.
import { type Html, html } from "../../../../markup/html.ts";
import type { NarrowDrawing } from "../../../drawing.ts";
import { type Point, round } from "../../../geometry.ts";
import { drawEdge, type EdgeKind } from "../../../shapes/edges.ts";
import { stepMark } from "../../../shapes/marks.ts";
import { drawNode } from "../../../shapes/nodes.ts";
import { faces } from "../../../text/faces.ts";
import { measure } from "../../../text/metrics.ts";
import type { ChainPlan } from "../../model.ts";
import { tieKinds } from "../key.ts";
import { asSmall, type SmallChain } from "../small.ts";
import { drawNarrowKey } from "./key.ts";
import { layOutNarrow } from "./layout.ts";
import {
  columnWidth,
  type LabelBlock,
  lineHeight,
  type NarrowChain,
  narrowWidth,
  type PlacedNode,
  type PlacedStrike,
  type PlacedTie,
} from "./plan.ts";

/** Null if two columns cannot hold the chain. */
export function drawNarrowChain(plan: ChainPlan): NarrowDrawing | null {
  const chain = asSmall(plan);
  const layout = chain && layOutNarrow(chain);
  if (!layout) return null;
  const key = drawNarrowKey(chain, layout.bottom + 30);
  const markup = html`${drawGround(layout)}${layout.labels.map(drawLabel)}${layout.ties.map((one) =>
    drawTie(one, chain),
  )}${layout.strikes.map((one) => drawStrike(one, chain))}${[...layout.nodes, ...layout.onlookers].map(
    (node) => drawActor(node, false),
  )}${layout.places.map((node) => drawActor(node, true))}${key.markup}`;
  const size = { width: narrowWidth, height: Math.ceil(key.bottom) };
  return { form: "svg", markup: markup.value, ...size, classes: ["dg-chain"] };
}

function drawGround({ ground, rule }: NarrowChain): Html {
  const place = ground && { x: 0, y: round(ground.y), width: ground.width, height: round(ground.height) };
  const line = rule !== null && html`<path class="lane-rule" d="M0 ${round(rule)}H${narrowWidth}"/>`;
  return html`${place && html`<rect class="ground"${html.attributes(place)}/>`}${line}`;
}

function drawLabel({ lines, x, y, side }: LabelBlock): Html[] {
  const name = side ? `lane-label side-${side}` : "lane-label";
  return lines.map(
    (line, i) => html`<text class="${name}" x="${x}" y="${round(y + i * lineHeight)}">${line}</text>`,
  );
}

function drawTie({ tie, points }: PlacedTie, chain: SmallChain): Html {
  const label = tie.kind === "command" ? null : labelBeside(tie.label, points);
  return drawEdge(points, {
    kind: tieKinds[tie.kind],
    side: sideOf(tie.from, chain),
    data: { "data-relation": tie.id, "data-step": tie.steps.join(" ") || null },
    ...(label ? { inside: label } : {}),
  });
}

/** The label right of a straight line down, if there is room; the key explains the line in any case. */
function labelBeside(label: string, points: readonly Point[]): Html | null {
  const [[x, top], [x2, bottom]] = [points[0]!, points[1]!];
  if (x !== x2 || points.length > 2 || measure(label, faces.edgeLabel) > columnWidth / 2 - 14) return null;
  return html`<text class="edge-label" x="${round(x + 14)}" y="${round((top + bottom) / 2 + 6)}">${label}</text>`;
}

function drawStrike({ strike, points }: PlacedStrike, chain: SmallChain): Html {
  const side = sideOf(strike.from, chain);
  const kind: EdgeKind = strike.retaliation ? "retaliation" : "strike";
  const [x, tip] = points.at(-1)!;
  return drawEdge(points, {
    kind,
    side,
    data: { "data-event": strike.id, "data-step": strike.steps.join(" ") || null },
    inside: stepMark(side, strike.step, x, tip - 46),
  });
}

function drawActor({ actor, box, text }: PlacedNode, onGround: boolean): Html {
  const { struck, context, steps } = actor;
  const look = { struck, context, onGround, participant: false, narrow: true };
  return drawNode(actor, box, text, { ...look, steps: steps.join(" ") || null });
}

const sideOf = (id: string, { actors }: SmallChain) => actors.find((actor) => actor.id === id)!.side;

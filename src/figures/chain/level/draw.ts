// Draws a laid-out small chain as SVG: lanes, ground, edges, nodes, and a key of the kinds that occur.
import { type Html, html } from "../../../markup/html.ts";
import type { Picture, Problem } from "../../drawing.ts";
import type { Drawn } from "../../figure-kind.ts";
import { type Point, round } from "../../geometry.ts";
import { drawEdge, type EdgeKind } from "../../shapes/edges.ts";
import { stepMark } from "../../shapes/marks.ts";
import { drawNode } from "../../shapes/nodes.ts";
import { faces } from "../../text/faces.ts";
import { fitNodeText } from "../../text/fit.ts";
import { measure } from "../../text/metrics.ts";
import type { ChainActor, ChainPlan } from "../model.ts";
import { isClear } from "./clear.ts";
import { groupLanes } from "./group-lanes.ts";
import { drawChainKey, tieKinds } from "./key.ts";
import { layOutLanes } from "./lanes.ts";
import { chainSize, type LanesLayout } from "./layout.ts";
import { asSmall, type SmallChain, type SmallStrike, type SmallTie } from "./small.ts";

/**
 * Null if the small form cannot hold the chain, or a line would run through a box. Two without a strike, or more
 * who are not related, would stand at the left: on the grid they are larger and take the width.
 */
export function drawLevelChain(plan: ChainPlan): Drawn<Picture> | null {
  const small = asSmall(plan);
  if (!small || (small.strikes.length === 0 && (small.actors.length < 3 || small.relations.length === 0)))
    return null;
  const layout = layOutLanes(groupLanes(small), small);
  if (layout.crowded.length > 0 || !isClear(layout)) return null;
  const problems: Problem[] = [];
  const markup = html`${drawGround(small, layout)}${drawLanes(small, layout)}${small.relations.map((tie) =>
    drawTie(tie, small, layout, problems),
  )}${small.strikes.map((strike) => drawStrike(strike, small, layout))}${small.actors.map((actor) =>
    drawActor(actor, layout, problems),
  )}${drawChainKey(small, layout)}`;
  if (problems.length > 0) return null;
  return { drawing: { ...chainSize, markup: markup.value, classes: ["dg-chain"], title: null }, problems };
}

function drawGround({ ground: title }: SmallChain, { ground }: LanesLayout): Html | null {
  if (!ground) return null;
  const width = chainSize.width - ground.left;
  return html`<rect class="ground" x="${ground.left}" y="0" width="${width}" height="${ground.height}"/><text class="lane-label" x="${ground.left + 16}" y="27">${title}</text>`;
}

function drawLanes({ sides }: SmallChain, { rows, ground }: LanesLayout): Html[] {
  return rows.map(({ side, top }, i) => {
    const rule =
      i > 0 && html`<path class="lane-rule" d="M0 ${top}H${ground ? ground.left : chainSize.width}"/>`;
    return html`${rule}<text class="lane-label side-${side}" x="0" y="${top + (i > 0 ? 29 : 27)}">${sides[side]}</text>`;
  });
}

function drawTie(tie: SmallTie, chain: SmallChain, layout: LanesLayout, problems: Problem[]): Html | null {
  const points = layout.edges.get(tie.id);
  const from = chain.actors.find((actor) => actor.id === tie.from);
  if (!points || points.length < 2 || !from) return null;
  const label = tie.kind === "command" ? "" : tie.label;
  const inside = label ? drawTieLabel(tie, label, points, problems) : undefined;
  return drawEdge(points, {
    kind: tieKinds[tie.kind],
    side: from.side,
    data: { "data-relation": tie.id, "data-step": tie.steps.join(" ") || null },
    ...(inside ? { inside } : {}),
  });
}

/**
 * Over the middle of the longest segment. A label wider than the segment is shown in the key only, and
 * reported.
 */
function drawTieLabel(tie: SmallTie, label: string, points: Point[], problems: Problem[]): Html | undefined {
  const stretch = points.length === 2 ? 0 : 1;
  const [x1, y] = points[stretch]!;
  const x2 = points[stretch + 1]![0];
  const width = measure(label, faces.edgeLabel);
  if (width > Math.abs(x2 - x1) + 6) {
    const message = `The label “${label}” is ${Math.ceil(width)} px wide, and there are ${Math.floor(Math.abs(x2 - x1))} px between the two actors: it is not shown.`;
    problems.push({
      rule: "figure-size",
      severity: "warning",
      message,
      fix: "Use one short word.",
      at: { entity: tie.id },
    });
    return undefined;
  }
  return html`<text class="edge-label" x="${round((x1 + x2) / 2)}" y="${round(y - 14)}">${label}</text>`;
}

function drawStrike(strike: SmallStrike, chain: SmallChain, layout: LanesLayout): Html | null {
  const points = layout.edges.get(strike.id);
  const from = chain.actors.find((actor) => actor.id === strike.from);
  if (!points || !from) return null;
  const [[x], [, y]] = [points.at(-2)!, points.at(-1)!];
  const kind: EdgeKind = strike.retaliation ? "retaliation" : "strike";
  return drawEdge(points, {
    kind,
    side: from.side,
    data: { "data-event": strike.id, "data-step": strike.steps.join(" ") || null },
    inside: stepMark(from.side, strike.step, Math.max(x + 24, 744), y),
  });
}

function drawActor(actor: ChainActor, layout: LanesLayout, problems: Problem[]): Html | null {
  const box = layout.boxes.get(actor.id);
  if (!box) return null;
  const text = fitNodeText(actor, box, faces.name, problems);
  const onGround = layout.ground !== null && box.x > layout.ground.left;
  const { struck, context, steps } = actor;
  return drawNode(actor, box, text, {
    struck,
    context,
    onGround,
    participant: false,
    steps: steps.join(" ") || null,
  });
}

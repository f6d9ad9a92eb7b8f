// A laid-out chain as SVG in the hand of the other figures: lanes, ground, edges, nodes, and the key of what is used.
import { type Html, html } from "../../markup/html.ts";
import type { Picture, Problem } from "../drawing.ts";
import { drawEdge, type EdgeKind, type Point } from "../shapes/edges.ts";
import { stepMark } from "../shapes/marks.ts";
import { drawNode } from "../shapes/nodes.ts";
import { round } from "../shapes/round.ts";
import { faces } from "../text/faces.ts";
import { fitNodeText } from "../text/fit.ts";
import { measure } from "../text/metrics.ts";
import { drawChainKey } from "./key.ts";
import { tieKinds } from "./kinds.ts";
import { chainSize, type LanesLayout } from "./layout.ts";
import type { ChainActor, ChainPlan, ChainRelation, ChainStrike } from "./model.ts";

export function drawChain(
  request: ChainPlan,
  layout: LanesLayout,
): { drawing: Picture; problems: Problem[] } {
  const problems: Problem[] = layout.crowded.map(({ thing, message }) => ({
    ...{ rule: "figure-size" as const, severity: "error" as const, message, at: { thing } },
    fix: "Name the actors that this chain shows with `actors:` in its fence, or make it two slides.",
  }));
  const markup = html`${drawGround(request, layout)}${drawLanes(request, layout)}${request.relations.map(
    (tie) => drawTie(tie, request, layout, problems),
  )}${request.strikes.map((strike) => drawStrike(strike, request, layout))}${request.actors.map((actor) =>
    drawActor(actor, layout, problems),
  )}${drawChainKey(request, layout)}`;
  const drawing = { ...chainSize, markup: markup.value, classes: ["dg-chain"], title: null };
  return { drawing, problems };
}

function drawGround({ ground: title }: ChainPlan, { ground }: LanesLayout): Html | null {
  if (!ground) return null;
  const width = chainSize.width - ground.left;
  return html`<rect class="ground" x="${ground.left}" y="0" width="${width}" height="${ground.height}"/><text class="lane-label" x="${ground.left + 16}" y="27">${title}</text>`;
}

function drawLanes({ sides }: ChainPlan, { rows, ground }: LanesLayout): Html[] {
  return rows.map(({ side, top }, i) => {
    const rule =
      i > 0 && html`<path class="lane-rule" d="M0 ${top}H${ground ? ground.left : chainSize.width}"/>`;
    return html`${rule}<text class="lane-label side-${side}" x="0" y="${top + (i > 0 ? 29 : 27)}">${sides[side]}</text>`;
  });
}

function drawTie(
  tie: ChainRelation,
  request: ChainPlan,
  layout: LanesLayout,
  problems: Problem[],
): Html | null {
  const points = layout.edges.get(tie.id);
  const from = request.actors.find((actor) => actor.id === tie.from);
  if (!points || points.length < 2 || !from) return null;
  const label = tie.kind === "command" ? "" : tie.label;
  const inside = label ? drawTieLabel(tie, label, points, problems) : undefined;
  return drawEdge(points, {
    ...{ kind: tieKinds[tie.kind], side: from.side },
    data: { "data-relation": tie.id, "data-step": tie.steps.join(" ") || null },
    ...(inside ? { inside } : {}),
  });
}

/** Over the middle of the longest stretch; what is wider than the stretch is left to the key, and said. */
function drawTieLabel(
  tie: ChainRelation,
  label: string,
  points: Point[],
  problems: Problem[],
): Html | undefined {
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
      at: { thing: tie.id },
    });
    return undefined;
  }
  return html`<text class="edge-label" x="${round((x1 + x2) / 2)}" y="${round(y - 14)}">${label}</text>`;
}

function drawStrike(strike: ChainStrike, request: ChainPlan, layout: LanesLayout): Html | null {
  const points = layout.edges.get(strike.id);
  const from = request.actors.find((actor) => actor.id === strike.from);
  if (!points || !from) return null;
  const [[x], [, y]] = [points.at(-2)!, points.at(-1)!];
  const kind: EdgeKind = strike.retaliation ? "retaliation" : "strike";
  return drawEdge(points, {
    ...{ kind, side: from.side },
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

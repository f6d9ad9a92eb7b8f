// Draws a planned ladder as SVG: rungs, base line, and each round's stem, mark and words.
import { type Html, html } from "../../markup/html.ts";
import { round } from "../geometry.ts";
import { drawEdge } from "../shapes/edges.ts";
import { largeMark } from "../shapes/marks.ts";
import { drawLabel } from "../text/label.ts";
import { keyLength, ladderSize, plotLeft } from "./grid.ts";
import type { KeyEntry } from "./key.ts";
import type { Arrow, LadderLayout, PlacedRound } from "./layout.ts";

export function drawRounds({ base, rungs, rounds, key, axis }: LadderLayout): Html {
  const grid = rungs.map(
    (y) => html`<path class="pl-grid" d="M${plotLeft} ${round(y)}H${ladderSize.width}"/>`,
  );
  return html`<g class="ld-axis">${grid}<path class="pl-axis" d="M${plotLeft} ${base}H${ladderSize.width}"/>${axis.map(
    drawLabel,
  )}</g>${rounds.map((one) => drawRound(one, base))}<g class="ld-key">${key.map(drawKey)}</g>`;
}

function drawRound({ id, side, steps, step, x, y, labels, arrows }: PlacedRound, base: number): Html {
  const attributes = { class: `ld-round side-${side}`, "data-event": id, "data-step": steps };
  const stem = { class: "ld-stem", x: round(x - 5), y: round(y), width: 10, height: round(base - 1 - y) };
  return html`<g${html.attributes(attributes)}><rect${html.attributes(stem)}/>${arrows.map((arrow) =>
    drawArrow(arrow, side),
  )}${largeMark(side, step, x, y)}${labels.map(drawLabel)}</g>`;
}

const drawArrow = ({ kind, points }: Arrow, side: PlacedRound["side"]): Html =>
  drawEdge(points, { kind, side });

function drawKey({ kind, x, y, label }: KeyEntry): Html {
  const points: [number, number][] = [
    [x, y],
    [x + keyLength, y],
  ];
  return html`${drawEdge(points, { kind, side: "key" })}${drawLabel(label)}`;
}

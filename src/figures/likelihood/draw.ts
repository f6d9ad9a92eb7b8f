// A placed likelihood figure as SVG: bands for every other step, and for each row its sentence, range and confidence.

import { type Html, html } from "../../markup/html.ts";
import { confidences } from "../../model/kinds.ts";
import type { Confidence } from "../../model/scenario.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { round } from "../geometry.ts";
import { drawLabel } from "../text/label.ts";
import { stepsOf } from "../text/narrow-list.ts";
import { type LikelihoodLayout, type LikelihoodRow, plotWidth } from "./layout.ts";

const slabsLeft = 1000;

export function drawLikelihood({ top, bottom, bands, rows, apparatus }: LikelihoodLayout): Html {
  const grounds = bands.map(({ x, width }) => drawBox("lk-band", { x, y: top, width, height: bottom - top }));
  const axes = [top, bottom].map((y) => html`<path class="pl-axis" d="M0 ${round(y)}H${contentWidth}"/>`);
  return html`${grounds}${axes}${apparatus.map(drawLabel)}${rows.map((row, i) => drawRow(row, i > 0))}`;
}

function drawRow(row: LikelihoodRow, ruled: boolean): Html {
  const { id, steps, y, height, range, cites, confidence, labels } = row;
  const rule = ruled && html`<path class="pl-rule" d="M0 ${round(y)}H${contentWidth}"/>`;
  const ground = drawBox("lk-ground", { x: 0, y, width: plotWidth, height });
  const boxes = cites.map((box) => drawBox("pl-box", box, 2));
  const sure = drawSlabs(confidence, slabsLeft, y + height / 2 - 15);
  return html`<g class="lk-row" data-x="${id}"${stepsOf(steps)}>${rule}${ground}${boxes}${drawBox("lk-range", range)}${sure}${labels.map(drawLabel)}</g>`;
}

interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawBox(name: string, { x, y, width, height }: Placed, corner: number | null = null): Html {
  const place = { x: round(x), y: round(y), width: round(width), height: round(height), rx: corner };
  return html`<rect class="${name}"${html.attributes(place)}/>`;
}

/** Three slabs of 40 × 7 px, filled from below. */
export function drawSlabs(confidence: Confidence, left: number, top: number): Html {
  const reached = confidences.indexOf(confidence);
  const slabs = confidences.map((_, i) => {
    const name = i <= reached ? "lk-slab is-on" : "lk-slab";
    return drawBox(name, { x: left + 1, y: top + 22 - i * 11, width: 38, height: 7 });
  });
  return html`${slabs}`;
}

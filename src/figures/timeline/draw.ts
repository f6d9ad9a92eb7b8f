// Draws a planned timeline as SVG: bands, lanes, breaks with torn edges, lines of answers, marks and names.
import { type Html, html } from "../../markup/html.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { type Point, round, straightPath, unitVector } from "../geometry.ts";
import { rowMark, sideMark } from "../shapes/marks.ts";
import { drawLabel } from "../text/label.ts";
import type { TimelineItem } from "./items.ts";
import { ruleY, type TimelineLayout } from "./layout.ts";

export function drawTimeline({ axis, lanes, items, answers, apparatus, turned }: TimelineLayout): Html {
  const [top, bottom] = [ruleY, lanes.at(-1)?.bottom ?? ruleY];
  const bands = axis.bands.map(
    ({ left, right }) =>
      html`<path class="tm-band" d="M${round(left)} ${top}H${round(right)}V${round(bottom)}H${round(left)}Z"/>`,
  );
  const pieces = piecesOf(axis.breaks);
  const rule = pieces.map(([from, to]) => `M${round(from)} ${ruleY}H${round(to)}`).join("");
  const rules = lanes.map(({ bottom: y }) =>
    pieces.map(([from, to]) => `M${round(from)} ${round(y)}H${round(to)}`).join(""),
  );
  const torn = axis.breaks.map(
    ({ left, right }) =>
      html`<path class="tm-torn" d="${drawTear(left, top, bottom)}${drawTear(right, top, bottom)}"/>`,
  );
  const said = turned
    .filter(({ text }) => text)
    .map(
      ({ text, x, y }) =>
        html`<text class="pl-small" text-anchor="middle" transform="translate(${round(x)} ${round(y)}) rotate(-90)">${text}</text>`,
    );
  const names = lanes.map(({ top: t, bottom: b, side, labels }) => {
    const mark = side && sideMark(side, 9, (t + b) / 2);
    return html`<g class="tm-lane${side ? ` side-${side}` : ""}">${mark}${labels.map(drawLabel)}</g>`;
  });
  return html`${bands}<path class="tm-rule" d="${rules.join("")}"/><path class="pl-axis" d="${rule}"/>${torn}${said}${apparatus.map(drawLabel)}${names}${answers.map(drawAnswer)}${items.map(drawItem)}`;
}

/** The parts of the figure's width that are not breaks. */
function piecesOf(breaks: readonly { left: number; right: number }[]): [number, number][] {
  const ends = [0, ...breaks.flatMap(({ left, right }) => [left, right]), contentWidth];
  return ends.filter((_, i) => i % 2 === 0).map((from, i) => [from, ends[2 * i + 1]!]);
}

/** A vertical zigzag. */
function drawTear(x: number, top: number, bottom: number): string {
  const teeth = Math.max(1, Math.round((bottom - top) / 16));
  const each = (bottom - top) / teeth;
  return `M${round(x)} ${top}${`l4 ${round(each / 2)}l-4 ${round(each / 2)}`.repeat(teeth)}`;
}

function drawAnswer({ points, side, steps }: TimelineLayout["answers"][number]): Html {
  const attributes = html.attributes({ class: `tm-answer side-${side}`, "data-step": steps });
  const tip = points.at(-1)!;
  const [ux, uy] = unitVector(points.at(-2)!, tip);
  const corner = (sign: 1 | -1): Point => [tip[0] - 6 * ux + sign * 4 * uy, tip[1] - 6 * uy - sign * 4 * ux];
  const head = straightPath([tip, corner(1), corner(-1)]);
  return html`<g${attributes}><path class="tm-answer-line" d="${straightPath(points)}"/><path class="tm-answer-head" d="${head}Z"/></g>`;
}

function drawItem({ id, side, steps, y, mark, labels }: TimelineItem): Html {
  const attributes = html.attributes({ class: `tm-item side-${side}`, "data-event": id, "data-step": steps });
  return html`<g${attributes}>${drawMark(side, y, mark)}${labels.map(drawLabel)}</g>`;
}

/** A moment is the side's mark, with the number of its move or its letter; a span is an open bar. */
function drawMark(
  side: TimelineItem["side"],
  y: number,
  { left, right, bar, text }: TimelineItem["mark"],
): Html {
  const middle = (left + right) / 2;
  const numbered = text ? rowMark(side, text, middle, y) : null;
  if (!bar) return numbered ?? sideMark(side, middle, y);
  const [l, r, t] = [round(left), round(right), round(y - 7)];
  return html`<path class="tm-span" d="M${l} ${t}H${r}v14H${l}Z"/><path class="tm-span-line" d="M${l} ${t}H${r}m0 14H${l}"/>${numbered}`;
}

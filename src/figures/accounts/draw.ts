// A planned story told twice as SVG: the clock, the band after the article, the lines between, and both lanes' items.
import { type Html, html } from "../../markup/html.ts";
import { round } from "../geometry.ts";
import { sideMark, stepMark } from "../shapes/marks.ts";
import { drawLabel } from "../text/label.ts";
import { accountsSize, columns, contentTop } from "./grid.ts";
import type { AccountsLayout, Link, RecordItem, ToldItem } from "./layout.ts";

const tall = 44; // px of what is painted behind an item

export function drawLanes(plan: AccountsLayout): Html {
  const { told, record, links, band, ticks, apparatus } = plan;
  const { width, height } = accountsSize;
  const ground = band !== null && html`<path class="ac-band" d="M0 ${round(band)}H${width}V${height}H0Z"/>`;
  const lines = ticks.map(
    ({ y }) =>
      html`<path class="pl-grid" d="M${columns.tracks[0] - 8} ${round(y)}H${columns.tracks[1] + 12}"/>`,
  );
  return html`${ground}<path class="pl-axis" d="M0 ${contentTop - 12}H${columns.told[1]}M${columns.record[0]} ${contentTop - 12}H${width}"/>${lines}${apparatus.map(
    drawLabel,
  )}${links.map(drawLink)}${told.map(drawTold)}${record.map(drawRecorded)}`;
}

function drawLink({ side, from, to, steps }: Link): Html {
  const attributes = html.attributes({ class: `ac-link side-${side}`, "data-step": steps });
  const [left, right] = [columns.told[1] + 6, columns.record[0] - 6];
  return html`<g${attributes}><path class="ac-line" d="M${left} ${round(from)}L${right} ${round(to)}"/><path class="ac-end" d="${dot(left, from)}${dot(right, to)}"/></g>`;
}

const dot = (x: number, y: number): string => `M${round(x - 4)} ${round(y)}a4 4 0 1 0 8 0 4 4 0 1 0 -8 0z`;

function drawTold({ id, side, step, y, steps, labels }: ToldItem): Html {
  const attributes = html.attributes({ class: `ac-item side-${side}`, "data-event": id, "data-step": steps });
  return html`<g${attributes}>${ground(columns.told, y)}${stepMark(side, step, columns.told[0] + 20, y)}${labels.map(drawLabel)}</g>`;
}

function drawRecorded({ id, side, y, steps, isAfter, unchecked, x, span, labels }: RecordItem): Html {
  const attributes = html.attributes({
    class: `ac-item side-${side}${isAfter ? " is-after" : ""}`,
    "data-event": id,
    "data-step": steps,
  });
  const place = unchecked && { x: round(unchecked.x), y: round(unchecked.y), width: 16, height: 16 };
  const badge = place && html`<use class="pl-badge" href="#badge-unchecked"${html.attributes(place)}/>`;
  const middle = (span.top + span.bottom) / 2;
  const leader = html`<path class="ac-leader" d="M${columns.record[1] + 2} ${round(y)}H${columns.record[1] + 12}L${round(x)} ${round(middle)}"/>`;
  return html`<g${attributes}>${ground(columns.record, y)}${leader}${drawTime(side, x, span)}${sideMark(side, columns.record[0] + 15, y)}${labels.map(drawLabel)}${badge}</g>`;
}

/** A point is the side's mark; a span is a bar from its earliest to its latest. */
function drawTime(side: RecordItem["side"], x: number, { top, bottom }: RecordItem["span"]): Html {
  if (top === bottom) return html`<g class="ac-point">${sideMark(side, x, top)}</g>`;
  const place = { x: round(x - 8), y: round(top), width: 16, height: round(bottom - top) };
  return html`<rect class="ac-span"${html.attributes(place)}/>`;
}

function ground([left, right]: readonly [number, number], y: number): Html {
  const place = { x: left, y: round(y - tall / 2), width: right - left, height: tall };
  return html`<rect class="ac-ground"${html.attributes(place)}/>`;
}

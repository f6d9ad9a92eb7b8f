// Draws a planned clock as SVG: bands, rules, leaders, marks, lines between the same events, rows.
import { type Html, html } from "../../markup/html.ts";
import { round } from "../geometry.ts";
import { sideMark } from "../shapes/marks.ts";
import { drawLabel } from "../text/label.ts";
import { clockSize, facing, list, markSize, ruleY } from "./grid.ts";
import type { ClockItem, ClockLayout } from "./layout.ts";

const groundHeight = 30; // px, of the rectangle behind a row

export function drawClock({ axis, form, items, joins, apparatus }: ClockLayout): Html {
  const [left, right] = form.bands;
  const bands = axis.bands.map(
    ({ top, bottom }) =>
      html`<path class="tm-band" d="M${left} ${round(top)}H${right}V${round(bottom)}H${left}Z"/>`,
  );
  const rules =
    form === list
      ? `M0 ${ruleY}H${list.right}M${list.bands[0]} ${ruleY}H${clockSize.width}`
      : `M0 ${ruleY}H${facing.names[0]}M${facing.names[1]} ${ruleY}H${clockSize.width}`;
  const lines = joins.map(
    ({ from, to, side, steps }) =>
      html`<path${html.attributes({ class: `tm-join side-${side}`, "data-step": steps })} d="M${from.map(round).join(" ")}L${to.map(round).join(" ")}"/>`,
  );
  return html`${bands}<path class="pl-axis" d="${rules}"/>${apparatus.map(drawLabel)}${lines}${items.map(drawLeader)}${items.map(drawItem)}`;
}

/** Leaders are drawn below all marks that they pass. */
function drawLeader({ side, steps, leader }: ClockItem): Html {
  return html`<path${html.attributes({ class: `tm-leader side-${side}`, "data-step": steps })} d="${leader}"/>`;
}

function drawItem({ id, side, steps, y, ground, mark, sign, labels }: ClockItem): Html {
  const attributes = html.attributes({ class: `tm-item side-${side}`, "data-event": id, "data-step": steps });
  const place = {
    x: ground.left,
    y: round(y - groundHeight / 2),
    width: ground.right - ground.left,
    height: groundHeight,
  };
  const own = sign === null ? "" : sideMark(side, sign, y);
  return html`<g${attributes}><rect class="tm-ground"${html.attributes(place)}/>${own}${mark && drawMark(side, mark)}${labels.map(drawLabel)}</g>`;
}

/** A moment is the side's mark; a span is a bar with two edges and open ends. */
export function drawMark(side: ClockItem["side"], { x, top, bottom }: NonNullable<ClockItem["mark"]>): Html {
  if (bottom - top <= markSize + 0.01) return sideMark(side, x, (top + bottom) / 2);
  const [l, t, b] = [round(x - 9), round(top), round(bottom)];
  return html`<path class="tm-span" d="M${l} ${t}h18V${b}h-18Z"/><path class="tm-span-line" d="M${l} ${t}V${b}m18 0V${t}"/>`;
}

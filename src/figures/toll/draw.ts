// Draws a planned toll as SVG: rows with who counted and when, a mark or bar for the number, a badge for what
// it rests on.
import { type Html, html } from "../../markup/html.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { round } from "../geometry.ts";
import { drawLabel } from "../text/label.ts";
import { openLength, type TollLayout, type TollRow } from "./layout.ts";

export function drawRows({ ticks, heads, rows, apparatus }: TollLayout): Html {
  const grid = ticks.map(
    ({ x, top, bottom }) => html`<path class="pl-grid" d="M${round(x)} ${round(top)}V${round(bottom)}"/>`,
  );
  const titles = heads.map(
    ({ y, label }) => html`${drawLabel(label)}<path class="pl-axis" d="M0 ${round(y)}H${contentWidth}"/>`,
  );
  return html`${grid}${titles}${apparatus.map(drawLabel)}${rows.map(drawRow)}`;
}

function drawRow(row: TollRow): Html {
  const { id, rule, dashed, worth, badge, labels } = row;
  const line =
    rule !== null &&
    html`<path class="${dashed ? "pl-rule is-dashed" : "pl-rule"}" d="M0 ${round(rule)}H${contentWidth}"/>`;
  const place = { x: round(badge.x), y: round(badge.y), width: badge.size, height: badge.size };
  const use = html`<use class="pl-badge" href="#badge-${worth}"${html.attributes(place)}/>`;
  return html`<g class="tl-row" data-count="${id}">${line}${drawRange(row)}${use}${labels.map(drawLabel)}</g>`;
}

/** A number is a mark, a range a bar with two ends. Without an upper end it is an open bracket. */
export function drawRange(
  { y, half, from, to }: Pick<TollRow, "y" | "half" | "from" | "to">,
  open = openLength,
): Html {
  const [up, tall] = [half - 1, 2 * (half - 1)];
  if (to === null) {
    const end = from + open;
    return html`<path class="tl-end" d="M${round(from + 6)} ${round(y - up)}h-6v${round(tall)}h6"/><path class="tl-open" d="M${round(from + 4)} ${round(y)}H${round(end - 2)}"/><path class="tl-head" d="M${round(end - 8)} ${round(y - 6)}L${round(end)} ${round(y)}L${round(end - 8)} ${round(y + 6)}"/>`;
  }
  if (to === from)
    return html`<path class="tl-mark" d="M${round(from - 4)} ${round(y - half)}h8v${round(2 * half)}h-8z"/>`;
  return html`<path class="tl-end" d="M${round(from + 6)} ${round(y - up)}h-6v${round(tall)}h6M${round(to - 6)} ${round(y - up)}h6v${round(tall)}h-6"/><path class="tl-bar" d="M${round(from)} ${round(y)}H${round(to)}"/>`;
}

// A label as SVG text, one element a line. A halo in the colour of the ground keeps it legible over lines.
import { type Html, html } from "../../markup/html.ts";
import type { Box, Point } from "../geometry.ts";
import { round } from "../geometry.ts";
import type { Floor } from "./ground.ts";
import { type Label, lineHeight } from "./label.ts";

export function drawLabel(
  { lines }: Label,
  box: Box,
  anchor: "start" | "middle" | "end",
  floor: Floor,
): Html {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  return html`${lines.map(({ text, face }, i) => {
    const attributes = html.attributes({
      class: `m-${face}${floor === "home" ? "" : ` on-${floor}`}`,
      x: round(x),
      y: round(box.y + i * lineHeight + 17),
      "text-anchor": anchor === "start" ? null : anchor,
    });
    return html`<text${attributes}>${text}</text>`;
  })}`;
}

export function drawLeader([from, to]: [Point, Point]): Html {
  return html`<path class="m-lead" d="M${round(from[0])} ${round(from[1])}L${round(to[0])} ${round(to[1])}"/>`;
}

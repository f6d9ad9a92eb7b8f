// Whether a diagram is legible in the room that a slide has, and what to leave out otherwise.

import { contentWidth } from "../../model/slide-size.ts";
import { boxOf } from "../dom/boxes.ts";
import { readTransform, transformBox } from "../dom/matrix.ts";
import type { Styles } from "../dom/styles.ts";
import type { Picture, Problem } from "../drawing.ts";
import { plainLabel } from "./label-marks.ts";
import type { Prepared } from "./prepare.ts";
import { locateType } from "./refuse.ts";

const space = { width: contentWidth, height: 520 }; // px of a slide for a figure
const leastScale = 0.6; // smallest scale to which layouts shrink a diagram
const leastText = 11.2; // px on the slide; 14 px at 1600 × 900
const smallest = 17; // px, smallest text of a diagram in natural size

/** At most one warning, naming what is outside the room at the smallest legible scale. */
export function checkRoom(drawing: Picture, svg: Element, styles: Styles, prepared: Prepared): Problem[] {
  const { width, height } = drawing;
  const scale = Math.min(space.width / width, space.height / height, 1);
  const least = Math.max(leastScale, leastText / smallest);
  if (scale >= least) return [];
  const room = { width: space.width / least, height: space.height / least };
  const beyond = findBeyond(drawing, svg, styles, room);
  const named = beyond.slice(0, 3).map((label) => `“${label}”`);
  const more = beyond.length - named.length;
  const all = more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
  return [
    {
      rule: "figure-size",
      severity: "warning",
      at: locateType(prepared),
      message:
        `This diagram is ${width} × ${height} px, and a slide has ${space.width} × ${space.height}: shown at ${Math.floor(scale * 100)} % ` +
        `its labels are ${Math.floor(scale * 18)} px high, too small for a room. ` +
        `${Math.floor(room.width)} × ${Math.floor(room.height)} px could be read${all ? `; beyond that lie ${all}` : ""}.`,
      fix: `Leave ${beyond.length > 1 ? "those" : "something"} out, turn its direction, or make it two.`,
    },
  ];
}

/** Labels whose middle is right of or below the room, in the order of the drawing. */
function findBeyond(
  { left = 0, top = 0 }: Picture,
  svg: Element,
  styles: Styles,
  room: { width: number; height: number },
): string[] {
  const labels = [...svg.querySelectorAll("text")].flatMap((text) => {
    const own = text.closest(".tick") ? null : boxOf(text, styles);
    if (!own) return [];
    let box = transformBox(readTransform(text), own);
    for (let e = text.parentElement; e && e.localName !== "svg"; e = e.parentElement)
      box = transformBox(readTransform(e), box);
    const x = box.x + box.width / 2 - left;
    const y = box.y + box.height / 2 - top;
    return x > room.width || y > room.height ? plainLabel(text.textContent ?? "") : [];
  });
  return [...new Set(labels.filter(Boolean))];
}

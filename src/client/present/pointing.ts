// The speaker's signs over a slide: a disc for the pointer, and strokes of the pen, in ink with a
// paper-coloured rim, so that they show on any ground and in no side's colour. Hidden from screen readers and
// never printed.
import type { Point, RoomState } from "../../model/room.ts";
import { slideSize } from "../page/slide-size.ts";
import type { Position } from "../page/slides.ts";
import { svgElement } from "../ui/element.ts";
import { showLocator } from "./locator.ts";

type Signs = Pick<RoomState, "pointer" | "strokes">;

const discRadius = 10.4; // px of the slide

/** Draws them into a box with the proportions of a slide; removes them if there is nothing to draw. */
export function drawPointing(box: Element, { pointer, strokes }: Signs): void {
  const before = box.querySelector(":scope > .pointing");
  if (!pointer && strokes.length === 0) {
    before?.remove();
    return;
  }
  // the halos of all strokes lie below all strokes
  const halos = strokes.map((points) => drawStroke(points, "pen-halo"));
  const pens = strokes.map((points) => drawStroke(points, "pen"));
  const viewBox = `0 0 ${slideSize.width} ${slideSize.height}`;
  const attributes = { class: "pointing", viewBox, "aria-hidden": "true" };
  const made = svgElement("svg", attributes, [...halos, ...pens, pointer && drawDisc(pointer)]);
  if (before) before.replaceWith(made);
  else box.append(made);
}

/** A single point gets a line of a tenth of a px, since a path without a line paints nothing. */
function drawStroke(points: readonly Point[], name: string): SVGElement {
  const { width, height } = slideSize;
  const at = points.map(([x, y]) => `${(x * width).toFixed(1)} ${(y * height).toFixed(1)}`);
  return svgElement("path", { class: name, d: `M${at.join("L")}${at.length === 1 ? "h.1" : ""}` });
}

function drawDisc([x, y]: Point): SVGElement {
  const { width, height } = slideSize;
  return svgElement("circle", { class: "laser", cx: x * width, cy: y * height, r: discRadius });
}

/** In the room, over the current slide, which is at `position`. */
export function showSigns({ presenting, pointer, strokes, zoom }: RoomState, position: Position): void {
  const deck = document.querySelector(".deck");
  if (deck) drawPointing(deck, presenting ? { pointer, strokes } : { pointer: null, strokes: [] });
  const part = presenting && zoom ? withinSlide(zoom) : null;
  zoomTo(part);
  showLocator(part, position);
}

const half = 0.25; // part of the slide on each side of the zoom's centre

/** The middle of the enlarged part, which ends at the slide's edges. */
const withinSlide = ([x, y]: Point): Point => [keepWithin(x), keepWithin(y)];

const keepWithin = (each: number): number => Math.min(1 - half, Math.max(half, each));

/** Doubles the size around a point; null shows the whole slide. */
function zoomTo(point: Point | null): void {
  const { style, classList } = document.documentElement;
  classList.toggle("zoomed", point !== null);
  if (!point) {
    for (const name of ["--zoom-x", "--zoom-y"]) style.removeProperty(name);
    return;
  }
  const [x, y] = point;
  style.setProperty("--zoom-x", x.toFixed(4));
  style.setProperty("--zoom-y", y.toFixed(4));
}

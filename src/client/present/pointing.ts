// The speaker's signs over a slide: a disc for the pointer, and strokes of the pen, in ink with a
// paper-coloured rim, so that they show on any ground and in no side's colour. Hidden from screen readers and
// never printed.
import type { Point, RoomState } from "../../model/room.ts";
import type { Position } from "../page/slides.ts";
import { showLocator } from "./locator.ts";

type Signs = Pick<RoomState, "pointer" | "strokes">;

const svgName = "http://www.w3.org/2000/svg";
const size = { width: 1280, height: 720 };

/** Draws them into a box with the proportions of a slide; removes them if there is nothing to draw. */
export function drawPointing(box: Element, { pointer, strokes }: Signs): void {
  const before = box.querySelector(":scope > .pointing");
  if (!pointer && strokes.length === 0) {
    before?.remove();
    return;
  }
  const made = document.createElementNS(svgName, "svg");
  setAll(made, { class: "pointing", viewBox: `0 0 ${size.width} ${size.height}`, "aria-hidden": "true" });
  for (const name of ["pen-halo", "pen"]) for (const points of strokes) made.append(drawStroke(points, name));
  if (pointer) made.append(drawDisc(pointer));
  if (before) before.replaceWith(made);
  else box.append(made);
}

function drawStroke(points: readonly Point[], name: string): SVGElement {
  const path = document.createElementNS(svgName, "path");
  const at = points.map(([x, y]) => `${(x * size.width).toFixed(1)} ${(y * size.height).toFixed(1)}`);
  setAll(path, { class: name, d: `M${at.join("L")}${at.length === 1 ? "h.1" : ""}` });
  return path;
}

function drawDisc([x, y]: Point): SVGElement {
  const disc = document.createElementNS(svgName, "circle");
  setAll(disc, { class: "laser", cx: x * size.width, cy: y * size.height, r: 10.4 });
  return disc;
}

function setAll(target: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
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

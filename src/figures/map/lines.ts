// Projects GeoJSON into lines of points in px, without points too fine to see, and formats lines as path
// data.
import { type GeoPermissibleObjects, geoPath } from "d3-geo";
import type { Point } from "../geometry.ts";
import type { View } from "./view.ts";

const seen = 0.35; // px; smaller details are not visible

/** Rings lose their closing point. */
export function traceShape(
  shape: GeoPermissibleObjects,
  { projection, grid }: Pick<View, "projection" | "grid">,
): Point[][] {
  const lines: Point[][] = [];
  const add = (x: number, y: number) => lines.at(-1)?.push([x, y]);
  const path = geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push([[x, y]]),
    lineTo: add,
    arc: () => undefined,
    closePath: () => undefined,
  });
  path(shape);
  return lines.map((line) => settle(line, grid)).filter((line) => line.length > 1);
}

/** Points that matter at this grid, rounded to it. */
function settle(line: readonly Point[], grid: number): Point[] {
  const kept = thin(line, Math.max(seen, grid * 0.7));
  if (grid < seen) return kept;
  return kept.map(([x, y]): Point => [Math.round(x / grid) * grid, Math.round(y / grid) * grid]);
}

/** Smooths a river's bends finer than its width: each point becomes the mean of the points around it. */
export function soften(line: readonly Point[], grid: number): Point[] {
  const dots = space(line, 2);
  const reach = 6; // points on either side
  return settle(
    dots.map((dot, i): Point => {
      const most = Math.min(reach, i, dots.length - 1 - i); // ends stay in place
      if (most === 0) return dot;
      const some = dots.slice(i - most, i + most + 1);
      const mean = (axis: 0 | 1) => some.reduce((sum, one) => sum + one[axis], 0) / some.length;
      return [mean(0), mean(1)];
    }),
    grid,
  );
}

/** Points along a line at equal distances in px, and its last point. */
function space(line: readonly Point[], every: number): Point[] {
  const dots: Point[] = [];
  let left = 0; // px until the next point
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1]!, line[i]!];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (; left < length; left += every)
      dots.push([x0 + ((x1 - x0) * left) / length, y0 + ((y1 - y0) * left) / length]);
    left -= length;
  }
  return [...dots, line.at(-1)!];
}

/** Ramer–Douglas–Peucker: drops points that are close to the line without them. */
function thin(line: readonly Point[], fine: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let worst = from;
    let distance = fine;
    for (let i = from + 1; i < to; i++) {
      const off = distanceToStretch(line[i]!, line[from]!, line[to]!);
      if (off > distance) [worst, distance] = [i, off];
    }
    if (worst === from) continue;
    kept.add(worst);
    spans.push([from, worst], [worst, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** Distance in px of a point from the stretch between two others. */
export function distanceToStretch(dot: Point, from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = dx * dx + dy * dy;
  const [x, y] = [dot[0] - from[0], dot[1] - from[1]];
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - part * dx, y - part * dy);
}

/** Path data in tenths of a px, relative to the point before, which is a third shorter than absolute. */
export function formatLines(lines: readonly (readonly Point[])[], closed = false): string {
  return lines
    .map(formatLine)
    .filter((line) => line !== null)
    .map((line) => line + (closed ? "z" : ""))
    .join("");
}

/**
 * Null for a line whose points coincide in tenths of a px. Each step is relative to the rounded point before,
 * so that rounding errors do not add up.
 */
function formatLine([first, ...rest]: readonly Point[]): string | null {
  const start = inTenths(first!);
  let at = start;
  const steps = rest.flatMap((dot) => {
    const to = inTenths(dot);
    const step = [to[0] - at[0], to[1] - at[1]];
    at = to;
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return steps.length > 0 ? `M${formatNumbers(start)}l${formatNumbers(steps)}` : null;
}

const inTenths = ([x, y]: Point): [number, number] => [Math.round(x * 10), Math.round(y * 10)];

const formatNumbers = (tenths: readonly number[]): string =>
  tenths
    .map((value) => String(value / 10).replace(/^(-?)0\./, "$1."))
    .join(" ")
    .replaceAll(" -", "-");

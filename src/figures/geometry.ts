// Points and boxes in a figure, in px of its view box; y points down.

export type Point = readonly [x: number, y: number];

export interface Span {
  from: number;
  to: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const middleOf = ({ from, to }: Span): number => (from + to) / 2;
export const lengthOf = ({ from, to }: Span): number => to - from;

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box enlarged by `by` on every side. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Rounds a coordinate to a tenth of a pixel, which is finer than a screen. */
export function round(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}

/** The vector of length 1 from one point towards another; 0, 0 if both are the same point. */
export function unitVector([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  return [(x2 - x1) / length, (y2 - y1) / length];
}

/** Straight lines through points, as the `d` of an SVG path. */
export const straightPath = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;

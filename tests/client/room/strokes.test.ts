// Strokes of a pen stay within what a server takes, however long and however many somebody draws.
import { expect, it } from "vitest";
import { extendStroke, keepNewest, longestStroke } from "../../../src/client/room/strokes.ts";
import type { Point } from "../../../src/model/room.ts";
import { longestMessage } from "../../../src/serve/share/room-state.ts";

const draw = (length: number, y: number): Point[] => {
  const stroke: Point[] = [];
  for (let i = 0; i < length; i++) extendStroke(stroke, [(i % 400) / 401.7, y]);
  return stroke;
};

it("a stroke has no two points at one place, and no more digits than are seen", () => {
  const stroke: Point[] = [];
  for (const x of [0.1, 0.1001, 0.10345678, 0.2]) extendStroke(stroke, [x, 0.5]);
  expect(stroke).toEqual([
    [0.1, 0.5],
    [0.1035, 0.5],
    [0.2, 0.5],
  ]);
});

it("a slide full of strokes fits into a message, and the newest of them stay", () => {
  const all = Array.from({ length: 300 }, (_, i) => draw(longestStroke, i / 300));
  const kept = keepNewest(all);
  expect(kept.at(-1)).toBe(all.at(-1));
  expect(JSON.stringify(kept).length).toBeLessThan(longestMessage * 0.9);
  expect(keepNewest(all.map((stroke) => stroke.slice(0, 2))).length).toBe(200);
  expect(keepNewest(all.slice(0, 3))).toEqual(all.slice(0, 3));
});

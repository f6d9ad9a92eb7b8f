// The size of a map and the areas in it, by size and form, in px of its view box.
import type { Box } from "../geometry.ts";
import type { MapPlan } from "./model.ts";

export interface Frame {
  width: number;
  height: number;
  room: Box; // area for the places
  bounds: Box; // area for labels
  grid: number; // coordinates are rounded to multiples of it
}

/** Frames to try, best first. A narrow form is as low as its labels allow. */
export function framesOf(plan: MapPlan): Frame[] {
  if (plan.form === "narrow") return narrowHeights[plan.size].map((height) => narrowFrame(height, plan));
  return [wideFrames[plan.size](plan.height)];
}

const wideFrames: Record<MapPlan["size"], (height: number) => Frame> = {
  slide: (height) => ({
    width: 816,
    height,
    room: { x: 150, y: 44, width: 440, height: Math.min(height - 66, 480) },
    bounds: { x: 10, y: 8, width: 742, height: height - 16 },
    grid: 0.1,
  }),
  ground: (height) => ({
    width: 620,
    height,
    room: { x: 110, y: 70, width: 300, height: height - 108 },
    bounds: { x: 4, y: 8, width: 552, height: height - 16 },
    grid: 0.1,
  }),
  event: (height) => ({
    width: 544,
    height,
    room: { x: 120, y: 12, width: 304, height: height - 24 },
    bounds: { x: 8, y: 4, width: 528, height: height - 8 },
    grid: 0.1,
  }),
};

/** Shown 346 px wide on a phone of 390 px, where 18 px type becomes 14 px; 13 px is the minimum. */
export const narrow = { width: 432, shown: 346 };

const narrowHeights: Record<MapPlan["size"], number[]> = {
  slide: [360, 400, 440, 480, 520, 560],
  ground: [400],
  event: [220, 250, 280, 310],
};

function narrowFrame(height: number, { size }: MapPlan): Frame {
  const { width } = narrow;
  const edge = size === "event" ? 12 : 26;
  const left = size === "ground" ? 40 : 70; // the ground shows more beyond the left edge
  return {
    width,
    height,
    room: { x: left, y: edge, width: width - 140, height: height - 2 * edge },
    bounds: { x: 4, y: 4, width: width - 8, height: height - 8 },
    grid: 1,
  };
}

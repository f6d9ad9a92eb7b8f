// Types and measures of a narrow chain: two columns, the ground under them, onlookers at the bottom. Lengths
// in px.

import type { Box, Point } from "../../../geometry.ts";
import type { NodeText } from "../../../shapes/nodes.ts";
import type { ChainActor } from "../../model.ts";
import type { SmallStrike, SmallTie } from "../small.ts";

export const narrowWidth = 346;
export const columnWidth = 158;
export const lineHeight = 20; // of a label, px

/** Left edge of a side's column. */
export const columnLeft = { a: 2, b: 186 } as const; // strokes reach beyond both sides
export type ColumnSide = keyof typeof columnLeft;

export interface PlacedNode {
  actor: ChainActor;
  box: Box;
  text: NodeText;
  side: ColumnSide; // the side whose column it is in
  row: number; // counted from the top of its part of the figure
}

export interface PlacedTie {
  tie: SmallTie;
  points: Point[];
}

export interface PlacedStrike {
  strike: SmallStrike;
  points: Point[];
}

export interface LabelBlock {
  lines: string[];
  x: number;
  y: number; // of the first baseline
  side: "a" | "b" | "n" | null;
}

export interface NarrowChain {
  nodes: PlacedNode[];
  ground: Box | null; // around the places; null: no ground
  places: PlacedNode[];
  onlookers: PlacedNode[];
  rule: number | null; // y of the line above the onlookers
  ties: PlacedTie[];
  strikes: PlacedStrike[];
  labels: LabelBlock[];
  bottom: number; // y where the key begins
}

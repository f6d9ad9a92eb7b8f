// What a chain on a narrow page is laid out to: two columns, the ground under them, onlookers below. Lengths in px.

import type { Point } from "../../../shapes/edges.ts";
import type { Box, NodeText } from "../../../shapes/nodes.ts";
import type { ChainActor } from "../../model.ts";
import type { SmallStrike, SmallTie } from "../small.ts";

export const narrowWidth = 346;
export const columnWidth = 158;
export const lineHeight = 20; // of labels

/** Where the column of a side begins. */
export const columnLeft = { a: 2, b: 186 } as const; // strokes stand over on both sides
export type ColumnSide = keyof typeof columnLeft;

export interface PlacedNode {
  actor: ChainActor;
  box: Box;
  text: NodeText;
  side: ColumnSide; // of its column
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
  ground: Box | null; // and the places in it
  places: PlacedNode[];
  onlookers: PlacedNode[];
  rule: number | null; // y of the line over the onlookers
  ties: PlacedTie[];
  strikes: PlacedStrike[];
  labels: LabelBlock[];
  bottom: number; // where the key begins
}

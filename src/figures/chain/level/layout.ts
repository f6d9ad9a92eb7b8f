// Types of the small chain's layout: lanes, relations and strikes in; rows, boxes and points out. Lengths in
// px.

import { contentWidth } from "../../../model/slide-size.ts";
import type { Box, Point } from "../../geometry.ts";

export const chainSize = { width: contentWidth, height: 456 };
export const groundLeft = 800;
export const nodeSize = { width: 196, height: 78 };

interface LaneGroup {
  id: string; // lane_a, lane_b, lane_n or ground
  nodes: string[];
}

export interface LaneGroups {
  lanes: LaneGroup[];
  ties: { id: string; from: string; to: string }[];
  strikes: { id: string; from: string; to: string }[];
}

export interface Row {
  side: "a" | "b" | "n";
  top: number;
  height: number;
  nodes: string[];
}

export interface LanesLayout {
  rows: Row[];
  ground: { left: number; height: number } | null;
  boxes: Map<string, Box>;
  edges: Map<string, Point[]>;
  crowded: { entity: string; message: string }[];
}

// What all parts of one map are drawn on, and how a label takes its spot there.
import type { Html } from "../../markup/html.ts";
import { type Ground, groundAt } from "./ground.ts";
import { drawLabel } from "./label.ts";
import type { MapPlan } from "./model.ts";
import type { Spot, Taken } from "./placing.ts";
import type { View } from "./view.ts";

/** `taken` grows as parts are drawn: each part keeps clear of those before it. */
export interface Sheet {
  plan: MapPlan;
  view: View;
  ground: Ground;
  taken: Taken;
  overBorders: boolean; // whether a label without other room may lie over a border or coast
}

/** Takes the room of a label and of its leader. */
export function takeSpot({ box, leader }: Spot, { boxes, leaders }: Taken): void {
  boxes.push(box);
  if (leader) leaders.push(leader);
}

/** The label at its spot, without its leader. */
export const drawSpot = ({ label, box, anchor }: Spot, ground: Ground): Html =>
  drawLabel(label, box, anchor, groundAt(box, ground));

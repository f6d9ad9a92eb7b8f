// Height of an actor's box on a narrow page, from the lines of its name and role at the column's width.

import { innerWidth, type NodeText, narrowSteps } from "../../../shapes/nodes.ts";
import { faces } from "../../../text/faces.ts";
import { wrap } from "../../../text/wrap.ts";
import type { ChainActor } from "../../model.ts";

const padding = 18;
const most = 4; // lines of a name or role, at most

export interface FittedText {
  text: NodeText;
  height: number;
}

/** Null if a word is wider than the box. */
export function fitNarrow(actor: ChainActor, width: number): FittedText | null {
  const room = innerWidth(actor, { x: 0, y: 0, width, height: 0 });
  const name = wrap(actor.name, faces.narrowName, room, most);
  const role = wrap(actor.role, faces.narrowRole, room, most);
  if (!name || !role) return null;
  const [nameStep, roleStep] = narrowSteps;
  return { text: { name, role }, height: name.length * nameStep + role.length * roleStep + padding };
}

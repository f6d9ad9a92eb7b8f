// How tall an actor's box is on a narrow page: its name and role in lines at the width of its column.

import { innerWidth, type NodeText, narrowSteps } from "../../../shapes/nodes.ts";
import { faces } from "../../../text/faces.ts";
import { wrap } from "../../../text/wrap.ts";
import type { ChainActor } from "../../model.ts";

const padding = 18;
const most = 4; // lines of a name, and of a role

export interface FittedText {
  text: NodeText;
  height: number;
}

/** Null where a word is wider than the box. */
export function fitNarrow(actor: ChainActor, width: number): FittedText | null {
  const room = innerWidth(actor, { x: 0, y: 0, width, height: 0 });
  const name = wrap(actor.name, faces.narrowName, room, most);
  const role = wrap(actor.role, faces.narrowRole, room, most);
  if (!name || !role) return null;
  const [nameStep, roleStep] = narrowSteps;
  return { text: { name, role }, height: name.length * nameStep + role.length * roleStep + padding };
}

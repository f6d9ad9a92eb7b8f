// Fits an actor's name and role into its box, or reports what does not fit at the actor.
import type { FigureActor, Problem } from "../drawing.ts";
import type { Box } from "../geometry.ts";
import { innerWidth, type NodeText } from "../shapes/nodes.ts";
import { faces } from "./faces.ts";
import { type Face, measure } from "./metrics.ts";
import { wrap, wrapName } from "./wrap.ts";

const nameHeight = 24;
const roleHeight = 22;

/** In a sequence, a role that does not fit is left out, since the name says who it is. */
export function fitParticipant(actor: FigureActor, box: Box, problems: Problem[]): NodeText {
  const width = innerWidth(actor, box);
  const fits =
    actor.role !== "" &&
    measure(actor.role, faces.role) <= width &&
    measure(actor.name, faces.participant) <= width;
  return fitNodeText(fits ? actor : { ...actor, role: "" }, box, faces.participant, problems);
}

/** What does not fit is added to `problems`. */
export function fitNodeText(actor: FigureActor, box: Box, nameFace: Face, problems: Problem[]): NodeText {
  const width = innerWidth(actor, box);
  for (const nameLines of [1, 2]) {
    const room = Math.floor((box.height - nameLines * nameHeight + 2) / roleHeight);
    const name = wrapName(actor.name, nameFace, width, nameLines);
    const role = room >= 0 ? wrap(actor.role, faces.role, width, Math.min(room, 2)) : null;
    if (name && role && name.length === nameLines) return { name, role };
  }
  problems.push(tooWide(actor, width, nameFace));
  return {
    name: [actor.name],
    role: actor.role && box.height >= nameHeight + roleHeight ? [actor.role] : [],
  };
}

function tooWide(actor: FigureActor, width: number, nameFace: Face): Problem {
  const room = Math.floor(width);
  const [what, taken] =
    measure(actor.name, nameFace) > width
      ? (["name", measure(actor.name, nameFace)] as const)
      : (["role", measure(actor.role, faces.role)] as const);
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: actor.id },
    message: `The ${what} “${what === "name" ? actor.name : actor.role}” does not fit its shape: it is ${Math.ceil(taken)} px wide, and a line has ${room} px.`,
    fix: `Shorten the ${what}.`,
  };
}

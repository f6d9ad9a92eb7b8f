// The heads of the lifelines over the rows of a long sequence.
import type { FigureActor, Problem } from "../../drawing.ts";
import type { Box } from "../../geometry.ts";
import { faces } from "../../text/faces.ts";
import { measure } from "../../text/metrics.ts";
import { wrapName } from "../../text/wrap.ts";

export interface Head {
  actor: FigureActor;
  box: Box;
  x: number; // of the lifeline
  name: string[];
  role: string; // "" if it has no room
}

export const gutter = 176; // px at the left, for the times
export const headHeight = 42;
const headTop = 4; // px above the heads, for the marks on their edges
const leastColumn = 78;
const widest = 190; // px, of a head
/** px that an outline takes of its box, on both sides together */
const outlineMargin = { state: 22, person: 6, group: 18, place: 12, thing: 6, body: 6 };

/** As wide as their names, as far as all fit; wide ones share the rest. A name that does not fit is a problem. */
export function placeHeads(
  actors: readonly FigureActor[],
  width: number,
): { heads: Head[]; problems: Problem[] } {
  const pitch = (width - gutter) / actors.length;
  const air = Math.min(8, pitch * 0.08);
  const narrow =
    pitch < leastColumn
      ? [reportWide(actors[0]!.id, `has ${Math.floor(pitch)} px, and needs ${leastColumn}`)]
      : [];
  const placed = actors.map((actor, i) => {
    const column = { x: gutter + i * pitch + air / 2, width: pitch - air };
    const width = Math.min(column.width, widest);
    const x = column.x + (column.width - width) / 2;
    const box = { x, y: headTop, width, height: headHeight - headTop };
    const inner = width - outlineMargin[actor.kind];
    const name = wrapName(actor.name, faces.rowName, inner, 2);
    const hasRole = name?.length === 1 && measure(actor.role, faces.chainRole) <= inner;
    const head: Head = {
      actor,
      box,
      x: box.x + box.width / 2,
      name: name ?? [actor.name],
      role: hasRole ? actor.role : "",
    };
    const how = `“${actor.name}” has two lines of ${Math.floor(inner)} px`;
    return { head, problems: name ? [] : [reportWide(actor.id, how)] };
  });
  return {
    heads: placed.map(({ head }) => head),
    problems: [...narrow, ...placed.flatMap((one) => one.problems)],
  };
}

function reportWide(id: string, how: string): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `The head of a lifeline is too narrow for its name: ${how}.`,
    fix: "Shorten the name, or show fewer participants with `participants:`.",
  };
}

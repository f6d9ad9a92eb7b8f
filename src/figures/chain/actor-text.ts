// The words of an actor in its box of a chain: its name, and its role where that has room.
import type { Problem } from "../drawing.ts";
import type { Box } from "../geometry.ts";
import { faces } from "../text/faces.ts";
import { measure } from "../text/metrics.ts";
import { wrap, wrapName } from "../text/wrap.ts";
import type { ChainActor } from "./model.ts";

export interface TextLine {
  line: string;
  name: boolean; // of the name; false: the role
}

/** px that an outline takes of its box, on both sides together */
const outlineMargin = { state: 22, person: 16, group: 26, place: 14, thing: 12, body: 12, onlooker: 12 };
const middleMargin = 14; // in the middle of the box, where an outline with slanted ends is widest

/**
 * Name on one line with the role below, or the name on two lines. A role that does not fit is left out. A name alone
 * stands in the middle of the box. A name that fits nowhere is a problem.
 */
export function fitText(actor: ChainActor, box: Box): { lines: TextLine[]; problem: Problem | null } {
  const { id, name, role } = actor;
  const width = innerWidth(actor, box.width);
  const own = fitName(actor, box.width);
  const names = (own ?? [name]).map((line) => ({ line, name: true }));
  const hasRole = names.length === 1 && role !== "" && measure(role, faces.chainRole) <= width;
  return {
    lines: hasRole ? [...names, { line: role, name: false }] : names,
    problem: own ? null : tooWide(id, name, width),
  };
}

/** The lines of the name in a box of this width, px; null if it does not fit. */
export function fitName(actor: ChainActor, boxWidth: number): string[] | null {
  const width = innerWidth(actor, boxWidth);
  const middle = Math.max(boxWidth - middleMargin, width);
  return wrapName(actor.name, faces.chainName, width, 2) ?? wrap(actor.name, faces.chainName, middle, 1);
}

const innerWidth = (actor: ChainActor, boxWidth: number): number =>
  boxWidth - outlineMargin[outlineKind(actor)];

function tooWide(id: string, name: string, width: number): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: id },
    message: `The name “${name}” does not fit its box in this chain: two lines of ${Math.floor(width)} px.`,
    fix: "Shorten the name, or show fewer actors with `actors:`.",
  };
}

export const outlineKind = ({ onlooker, kind }: ChainActor): ChainActor["kind"] | "onlooker" =>
  onlooker ? "onlooker" : kind;

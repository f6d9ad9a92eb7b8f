// In which steps the parts of a chain are highlighted: what happens in the step, and who supports those who act.
import type { Actor, Event, Relation } from "../../model/scenario.ts";
import type { FigureSlide } from "../figure-kind.ts";
import { stepsOfActor, stepsOfRelation } from "../steps.ts";

interface PartSteps {
  steps: number[]; // empty: the slide has none
  context: boolean; // takes no part itself but supports somebody who does
}

/** Kinds of relation by which an actor supports another. Speaking for, opposing or denying is no support. */
const standBehind: readonly string[] = ["organ", "member", "command", "backing", "supplies"];

/**
 * Steps by id. On a slide with steps every part has some: a part that never occurs gets one after the last,
 * so that it stays dim.
 */
export function findPartSteps(
  slide: FigureSlide,
  actors: readonly Actor[],
  ties: readonly Relation[],
  strikes: readonly Event[],
): Map<string, PartSteps> {
  const parts = new Map<string, PartSteps>();
  const never = slide.steps.length > 0 ? [slide.steps.length + 1] : [];
  for (const actor of actors)
    parts.set(actor.id, { steps: stepsOfActor(actor, strikes, slide), context: false });
  const acting = new Set(actors.filter((actor) => parts.get(actor.id)!.steps.length > 0).map(({ id }) => id));
  for (const actor of actors)
    if (!acting.has(actor.id)) {
      const reached = findBacked(actor.id, ties).filter((id) => acting.has(id));
      const backing = union(reached.map((id) => parts.get(id)!.steps));
      parts.set(actor.id, { steps: backing.length > 0 ? backing : never, context: backing.length > 0 });
    }
  for (const tie of ties) {
    const own = stepsOfRelation(tie, slide);
    const shared = parts.get(tie.to.id)!.steps.filter((step) => parts.get(tie.from.id)!.steps.includes(step));
    const existing = shared.filter((step) => step <= slide.steps.length);
    const ofEnds = shared.length > 0 ? shared : never;
    parts.set(tie.id, {
      steps: own.length > 0 ? union([own, existing]) : ofEnds,
      context: own.length === 0,
    });
  }
  return parts;
}

/** The actor and all whom it reaches over supporting relations, each once. */
function findBacked(id: string, ties: readonly Relation[]): string[] {
  const found = new Set<string>([id]);
  for (const one of found)
    for (const tie of ties) if (tie.from.id === one && standBehind.includes(tie.kind)) found.add(tie.to.id);
  return [...found].filter((one) => one !== id);
}

const union = (lists: number[][]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

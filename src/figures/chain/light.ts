// In which steps the parts of a chain are lit: what happens, who stands behind it, and what never comes up.
import type { Actor, Event, Relation } from "../../model/scenario.ts";
import type { FigureSlide } from "../figure-kind.ts";
import { stepsOfActor, stepsOfRelation } from "../steps.ts";

export interface Lit {
  steps: number[];
  context: boolean;
}

/** By id. On a slide with steps every part has some: what never comes up has one after the last, and stays dim. */
export function lightChain(
  slide: FigureSlide,
  actors: Actor[],
  ties: Relation[],
  strikes: Event[],
): Map<string, Lit> {
  const lit = new Map<string, Lit>();
  const never = slide.steps.length > 0 ? [slide.steps.length + 1] : [];
  for (const actor of actors)
    lit.set(actor.id, { steps: stepsOfActor(actor, strikes, slide), context: false });
  const acting = actors.filter((actor) => lit.get(actor.id)!.steps.length > 0).map(({ id }) => id);
  for (const actor of actors)
    if (!acting.includes(actor.id)) {
      const behind = union(
        downstream(actor.id, ties)
          .filter((id) => acting.includes(id))
          .map((id) => lit.get(id)!.steps),
      );
      lit.set(actor.id, { steps: behind.length > 0 ? behind : never, context: behind.length > 0 });
    }
  for (const tie of ties) {
    const own = stepsOfRelation(tie, slide);
    const shared = lit.get(tie.to.id)!.steps.filter((step) => lit.get(tie.from.id)!.steps.includes(step));
    lit.set(tie.id, {
      steps:
        own.length > 0
          ? union([own, shared.filter((step) => step <= slide.steps.length)])
          : shared.length > 0
            ? shared
            : never,
      context: own.length === 0,
    });
  }
  return lit;
}

/** Everyone an actor reaches by its ties; a circle ends where it began. */
function downstream(id: string, ties: Relation[], seen: string[] = []): string[] {
  const next = ties.filter((tie) => tie.from.id === id && !seen.includes(tie.to.id)).map((tie) => tie.to.id);
  return next.flatMap((to) => [to, ...downstream(to, ties, [...seen, id, to])]);
}

const union = (lists: number[][]): number[] => [...new Set(lists.flat())].sort((a, b) => a - b);

// Which earlier rounds a round answers, and on what basis: `stated` by the account takes precedence over
// `inferred`.
import type { Round } from "./plan.ts";

export interface Answered {
  to: Round;
  basis: "stated" | "inferred";
}

export function answersOf({ event }: Round, rounds: readonly Round[]): Answered[] {
  return rounds.flatMap((to) => {
    const ties = event.respondsTo.filter((tie) => to.move.events.some(({ id }) => id === tie.event.id));
    if (ties.length === 0) return [];
    return [{ to, basis: ties.some(({ basis }) => basis === "stated") ? "stated" : "inferred" }];
  });
}

// The moves of an account: the steps in order, and who acted.
import type { Event, Move } from "../../model/scenario.ts";

/** Groups an account's events by step. The first event of a step gives the rail its words. */
export function gatherMoves(events: Event[], account: string): Move[] {
  const bySteps = new Map<number, Event[]>();
  for (const event of events) {
    if (event.step === null || event.account !== account) continue;
    bySteps.set(event.step, [...(bySteps.get(event.step) ?? []), event]);
  }
  return [...bySteps.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([step, together]) => {
      const first = together[0];
      return first
        ? [{ step, side: first.actor?.side ?? "n", title: first.title, when: first.when, events: together }]
        : [];
    });
}

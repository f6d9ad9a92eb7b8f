// The told account's steps: who moved, in which order.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import type { Event, Move } from "../../model/scenario.ts";

export function checkSteps(events: Event[], parsed: ParsedScenario): Diagnostic[] {
  return events
    .filter((event) => event.step !== null && event.account !== "told")
    .map((event) => ({
      rule: "value-wrong" as const,
      severity: "error" as const,
      message: `"${event.id}" has a step, but steps count the moves as told, and it is the record's.`,
      at: parsed.at(["events", event.id, "step"]),
      fix: "Remove `step`, or give it to the told event that tells this one.",
    }));
}

/** The told account's steps in order; the first event of each gives the rail its words. */
export function gatherMoves(events: Event[]): Move[] {
  const bySteps = new Map<number, Event[]>();
  for (const event of events) {
    if (event.step === null || event.account !== "told") continue;
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

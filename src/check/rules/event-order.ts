// Within an account, no event answers a later one or, through others, itself.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Event } from "../../model/scenario.ts";
import type { Briefing, RuleCheck } from "../rule.ts";

export const eventOrder: RuleCheck = { id: "event-order", liftable: false, checkScenario: checkOrder };

function checkOrder({ scenario, parsed }: Briefing): Diagnostic[] {
  const tangled = findTangled(scenario.events);
  return scenario.events.flatMap((event) =>
    event.respondsTo.flatMap(({ event: other }, i) => {
      const at = () => parsed.at(["events", event.id, "responds_to", i, "event"]);
      if (event.account === other.account && isBefore(event, other))
        return [answersLater(event, other, at())];
      return tangled.has(event) && answersInCircle(event, other) ? [circle(event, other, at())] : [];
    }),
  );
}

/** True only if the times cannot overlap. An event without an hour may be at any time of its day. */
const isBefore = (event: Event, other: Event): boolean =>
  event.when.to !== null && other.when.from !== null && event.when.to <= other.when.from;

/**
 * The events in a circle, by Kahn's algorithm, in linear time: removes events that answer none, then those
 * that answer only removed ones, and so on.
 */
function findTangled(events: readonly Event[]): Set<Event> {
  const left = new Map(events.map((event) => [event, event.respondsTo.length]));
  const answering = new Map<Event, Event[]>();
  for (const event of events)
    for (const { event: other } of event.respondsTo)
      answering.set(other, [...(answering.get(other) ?? []), event]);
  const free = events.filter((event) => event.respondsTo.length === 0);
  for (let next = free.pop(); next; next = free.pop()) {
    left.delete(next);
    for (const event of answering.get(next) ?? []) {
      const open = (left.get(event) ?? 0) - 1;
      left.set(event, open);
      if (open === 0) free.push(event);
    }
  }
  return new Set(left.keys());
}

function answersInCircle(event: Event, first: Event): boolean {
  const seen = new Set<Event>();
  const open = [first];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next === event) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...next.respondsTo.map((response) => response.event));
  }
  return false;
}

function answersLater(event: Event, other: Event, at: Diagnostic["at"]): Diagnostic {
  return {
    rule: "event-order",
    severity: "error",
    message: `"${event.id}" (${event.when.as}) answers "${other.id}" (${other.when.as}), which comes later.`,
    at,
    fix: "Turn the response round, or correct one of the times.",
    related: [{ message: `"${other.id}" is here.`, at: other.at }],
  };
}

function circle(event: Event, other: Event, at: Diagnostic["at"]): Diagnostic {
  return {
    rule: "event-order",
    severity: "error",
    message: `"${event.id}" answers "${other.id}", which in the end answers "${event.id}".`,
    at,
    fix: "Take one response out of the circle.",
  };
}

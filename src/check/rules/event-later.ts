// Nobody can tell what has not happened: an event later than all its sources has a wrong date, or they only announced it.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Event } from "../../model/scenario.ts";
import { sourcesOf } from "../evidence/cited-support.ts";
import type { Briefing, RuleCheck } from "../rule.ts";

export const eventLater: RuleCheck = {
  id: "event-later",
  liftable: true,
  checkScenario: ({ scenario, parsed }) =>
    scenario.events.flatMap((event) => {
      const last = findLastDay(event);
      return last === null || !isAfter(event, last) ? [] : [tooLate(event, last, parsed)];
    }),
};

/** The day of its latest source, YYYY-MM-DD; null if one of them has no day. */
function findLastDay(event: Event): string | null {
  const days = sourcesOf(event).map(({ day }) => day);
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

const longestDay = 36 * 3_600_000; // ms from midnight in UTC to where a day ends last, at UTC-12

const isAfter = ({ when }: Event, day: string): boolean =>
  when.from !== null && when.from > Date.parse(day) + longestDay;

const tooLate = ({ id, when }: Event, day: string, parsed: Briefing["parsed"]): Diagnostic => ({
  rule: "event-later",
  severity: "warning",
  message: `"${id}" (${when.as}) is later than all its sources, of which the last is of ${day}.`,
  at: parsed.at(["events", id, "when"]),
  why: "A source can announce what is still to come, and cannot tell that it happened.",
  fix: "Correct the event's time or the source's date, add a later source, or lift this with `allow:` and the reason.",
  entity: id,
});

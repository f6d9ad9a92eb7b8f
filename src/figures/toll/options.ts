// The options of a toll: the event that is counted, what is counted, and further counts below. Fence in, groups out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Count, Event, Scenario } from "../../model/scenario.ts";
import { findNearest } from "../../text/did-you-mean.ts";
import { choose } from "../choose.ts";
import { type Option, readOptions } from "../options.ts";

/**
 * What a toll's fence holds: `event`, an id; `what`, as the event's counts word it, and every count of the event that
 * says it is shown; `also`, ids of other counts, in groups of their own by their `what`.
 */
export interface TollGroup {
  event: Event;
  what: string;
  counts: Count[]; // in the order of their times, those without one last
}

export function readToll(
  spec: FigureSpec,
  scenario: Scenario,
): { groups: TollGroup[]; diagnostics: Diagnostic[] } {
  const { options, diagnostics } = readOptions(spec, { event: "text", what: "text", also: "ids" });
  const [event] = options.get("event") ?? [];
  const [what] = options.get("what") ?? [];
  const chosen = choose(scenario.events, event ? [event] : [], "event");
  const also = choose(scenario.counts, options.get("also") ?? [], "count");
  diagnostics.push(...chosen.diagnostics, ...also.diagnostics);
  if (!event || !what) diagnostics.push(missing(spec));
  const counted = chosen.chosen[0];
  if (!counted || !what) return { groups: [], diagnostics };
  const counts = scenario.counts.filter(
    (count) => count.event.id === counted.id && count.what === what.value,
  );
  if (counts.length === 0) diagnostics.push(notCounted(counted, what, scenario));
  diagnostics.push(...also.chosen.filter((one) => counts.includes(one)).map((one) => twice(one, spec)));
  return { groups: groupCounts([...counts, ...also.chosen]), diagnostics };
}

function groupCounts(counts: readonly Count[]): TollGroup[] {
  const groups = new Map<string, TollGroup>();
  for (const count of counts) {
    const key = `${count.event.id} ${count.what}`;
    const group = groups.get(key) ?? { event: count.event, what: count.what, counts: [] };
    groups.set(key, { ...group, counts: [...group.counts, count].sort(byTime) });
  }
  return [...groups.values()];
}

/** By when it was said, first and last; where that is equal, as the scenario has them. */
function byTime({ when: a }: Count, { when: b }: Count): number {
  const last = Number.POSITIVE_INFINITY;
  return order(a.from ?? last, b.from ?? last) || order(a.to ?? last, b.to ?? last);
}

const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function missing(spec: FigureSpec): Diagnostic {
  return {
    ...{ rule: "figure-option", severity: "error", at: spec.at },
    message: "A toll shows the counts of one event.",
    fix: "Write `event:` with its id and `what:` as its counts word it.",
  };
}

function notCounted(event: Event, what: Option, { counts }: Scenario): Diagnostic {
  const known = [...new Set(counts.filter((one) => one.event.id === event.id).map((one) => one.what))];
  const suggestion = findNearest(what.value, known);
  return {
    ...{ rule: "figure-option", severity: "error", at: what.at },
    message: `Nobody counts “${what.value}” of ${event.id}.${known.length ? ` Its counts say ${known.join(", ")}.` : ""}`,
    ...(suggestion ? { suggestion, fix: `Write \`${suggestion}\`.` } : {}),
  };
}

const twice = ({ id }: Count, spec: FigureSpec): Diagnostic => ({
  ...{ rule: "figure-option", severity: "error", at: spec.at },
  message: `The count ${id} is shown already.`,
  fix: "Leave it out of `also`.",
});

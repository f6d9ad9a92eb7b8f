// The options of a toll: the event whose counts are shown, what is counted, and more counts below. Fence →
// groups.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";
import type { Count, Event, Scenario } from "../../model/scenario.ts";
import { findNearest } from "../../text/did-you-mean.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure } from "../figure-kind.ts";
import { explainLimits } from "../limits.ts";

/** Counts of one event and one kind. The first group is that of `event` and `what`; those of `also` follow it. */
export interface TollGroup {
  event: Event;
  what: string;
  counts: Count[]; // in order of time; those without a time last
}

export const tollLimits = { counts: 24 };
const lineUnder = 26; // px for a line of text below the figure

/** The groups, and what their words are made from. */
export interface TollPlan {
  groups: TollGroup[];
  language: string;
  height: number; // px that the slide leaves
  words: Record<string, string>;
}

/**
 * `what` is in the words of the event's counts, all of which are shown; it may be left out where they all say the same.
 */
export function planToll({ spec, room, scenario, words }: AskedFigure): {
  plan: TollPlan | null;
  diagnostics: Diagnostic[];
} {
  const { options } = spec;
  const event = entitiesNamed(scenario.events, options, "event")?.[0];
  if (!event) return { plan: null, diagnostics: [reportMissing(spec)] };
  const what = options.what?.[0] ?? findOnlyWhat(event, scenario, spec);
  if (!what) return { plan: null, diagnostics: [whatMissing(event, scenario, spec)] };
  const also = entitiesNamed(scenario.counts, options, "also") ?? [];
  const counts = scenario.counts.filter((count) => count.event.id === event.id && count.what === what.value);
  const diagnostics = [
    ...(counts.length === 0 ? [notCounted(event, what, scenario)] : []),
    ...also.filter((one) => counts.includes(one)).map((one) => reportTwice(one, spec)),
  ];
  diagnostics.push(
    ...explainLimits({
      spec,
      figure: "toll",
      fix: "Show fewer with `also:`, or make it two slides.",
      counts: [{ what: "counts", here: counts.length + also.length, fits: tollLimits.counts }],
    }),
  );
  const groups = groupCounts([...counts, ...also]);
  const plan = { groups, language: scenario.language, height: room.height - lineUnder, words };
  return { plan: diagnostics.length > 0 ? null : plan, diagnostics };
}

function groupCounts(counts: readonly Count[]): TollGroup[] {
  const groups = new Map<string, TollGroup>();
  for (const count of counts) {
    const key = `${count.event.id} ${count.what}`;
    const group = groups.get(key) ?? { event: count.event, what: count.what, counts: [] };
    groups.set(key, { ...group, counts: [...group.counts, count].sort(timeOf) });
  }
  return [...groups.values()];
}

/** By the first moment, then by the last; on a tie, in the scenario's order. */
function timeOf({ when: a }: Count, { when: b }: Count): number {
  const last = Number.POSITIVE_INFINITY;
  return order(a.from ?? last, b.from ?? last) || order(a.to ?? last, b.to ?? last);
}

/** Not a difference, since that of two infinities is no number. */
function order(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function reportMissing(spec: FigureSpec): Diagnostic {
  return wrongOption("A toll shows the counts of one event.", "Write `event:` with its id.", spec.at);
}

/** What all counts of an event count; undefined if there is none, or if they differ. */
function findOnlyWhat(
  event: Event,
  scenario: Scenario,
  { at }: FigureSpec,
): { value: string; at: Location } | undefined {
  const [value, ...others] = listWhats(event, scenario);
  return value !== undefined && others.length === 0 ? { value, at } : undefined;
}

const listWhats = (event: Event, { counts }: Scenario): string[] => [
  ...new Set(counts.filter((one) => one.event.id === event.id).map((one) => one.what)),
];

function whatMissing(event: Event, scenario: Scenario, { at }: FigureSpec): Diagnostic {
  const known = listWhats(event, scenario);
  return known.length === 0
    ? wrongOption(
        `Nobody counts anything of ${event.id}.`,
        "Write its counts in the scenario, or name another event.",
        at,
      )
    : wrongOption(
        `The counts of ${event.id} are of several things.`,
        `Write \`what:\` with one of ${known.join(", ")}.`,
        at,
      );
}

function notCounted(event: Event, what: { value: string; at: Location }, scenario: Scenario): Diagnostic {
  const known = listWhats(event, scenario);
  const suggestion = findNearest(what.value, known);
  return {
    rule: "figure-option",
    severity: "error",
    at: what.at,
    message: `Nobody counts “${what.value}” of ${event.id}.${known.length ? ` Its counts say ${known.join(", ")}.` : ""}`,
    ...(suggestion ? { suggestion, fix: `Write \`${suggestion}\`.` } : {}),
  };
}

const reportTwice = ({ id }: Count, spec: FigureSpec): Diagnostic =>
  wrongOption(`The count ${id} is shown already.`, "Leave it out of `also`.", spec.at);

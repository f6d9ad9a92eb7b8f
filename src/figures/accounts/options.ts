// The options of a sequence told twice: fence and scenario in, the told events, the record's, and those after it out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import { choose } from "../choose.ts";
import { type Option, type Options, readOptions } from "../options.ts";
import { readOffset, type Zone } from "./clock.ts";

/**
 * What the fence holds: `accounts: [told, record]`; `events`, ids of both accounts (left out: the told events that have
 * a step, and what they tell); `after`, ids of the record's events that the article cannot know, in a band of their
 * own; `beside`, a second zone for the clock, such as `-04:00 Washington`.
 */
export interface TwoAccounts {
  told: Event[]; // in the order of their steps
  record: Event[]; // with a time, by the middle of it
  after: Event[];
  beside: Zone | null;
}

export function readAccounts(
  spec: FigureSpec,
  scenario: Scenario,
): { accounts: TwoAccounts; diagnostics: Diagnostic[] } {
  const known = { accounts: "ids", events: "ids", after: "ids", beside: "text" } as const;
  const { options, diagnostics } = readOptions(spec, known);
  const named = choose(scenario.events, options.get("events"), "event");
  const later = choose(scenario.events, options.get("after") ?? [], "event");
  diagnostics.push(...named.diagnostics, ...later.diagnostics);
  diagnostics.push(...checkOrder(options.get("accounts") ?? [], spec));
  const told = named.chosen.filter(({ account, step }) => account === "told" && step !== null);
  const shown = options.has("events")
    ? named.chosen.filter(({ account }) => account === "record")
    : scenario.events.filter((event) => told.some(({ tells }) => tells.includes(event)));
  const record = shown.filter((event) => !later.chosen.includes(event));
  for (const event of [...record, ...later.chosen]) diagnostics.push(...unfit(event, options, spec));
  if (told.length === 0 || record.length === 0) diagnostics.push(empty(spec));
  const accounts = {
    told: [...told].sort((a, b) => a.step! - b.step!),
    record: [...record].sort(byMiddle),
    after: [...later.chosen].sort(byMiddle),
    beside: readZone(options.get("beside")?.[0], diagnostics),
  };
  return { accounts, diagnostics };
}

export const middleOf = ({ when }: Event): number => ((when.from ?? 0) + (when.to ?? 0)) / 2;

const byMiddle = (a: Event, b: Event): number => middleOf(a) - middleOf(b);

function checkOrder(lanes: readonly Option[], spec: FigureSpec): Diagnostic[] {
  if (lanes.map(({ value }) => value).join(" ") === "told record") return [];
  const fix = "Write `accounts: [told, record]`.";
  return [
    wrong("A sequence of two accounts has the told one and then the record.", fix, lanes[0]?.at ?? spec.at),
  ];
}

function unfit(event: Event, options: Options, spec: FigureSpec): Diagnostic[] {
  const at = [...options.values()].flat().find(({ value }) => value === event.id)?.at ?? spec.at;
  if (event.account === "told")
    return [
      wrong(`The event ${event.id} is told by the article, and stands in its lane.`, "Take it out.", at),
    ];
  if (event.when.from !== null) return [];
  const fix = "Give its `when` a `from`, or leave it out with `events:`.";
  return [wrong(`The event ${event.id} has no time, and the record’s lane is a clock.`, fix, at)];
}

function readZone(option: Option | undefined, diagnostics: Diagnostic[]): Zone | null {
  if (!option) return null;
  const [, offset, name] = /^([+-]\d\d:\d\d)\s+(\S.*)$/.exec(option.value) ?? [];
  if (offset && name) return { offset: readOffset(offset), name };
  diagnostics.push({
    ...{ rule: "value-wrong", severity: "error", at: option.at },
    message: "`beside` is an offset and a name.",
    fix: "Write it as `-04:00 Washington`.",
  });
  return null;
}

const empty = (spec: FigureSpec): Diagnostic =>
  wrong(
    "There is nothing to set side by side: no told event with a step, or no event of the record that it tells.",
    "Give told events `step` and `tells`, or name events of both accounts.",
    spec.at,
  );

const wrong = (message: string, fix: string, at: Diagnostic["at"]): Diagnostic => ({
  ...{ rule: "figure-option", severity: "error", message, fix, at },
});

// The options of a sequence told twice: fence and scenario in, the told events, the record's, and those after it out.
import type { Diagnostic } from "../../model/diagnostic.ts";
import { allOptions, type FigureOption, type FigureOptions } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
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

/** The accounts, and what their words and steps are made from. */
export interface AccountsPlan {
  accounts: TwoAccounts;
  names: { told: string; record: string };
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

export function planAccounts({ spec, slide, scenario, words }: AskedFigure): {
  plan: AccountsPlan | null;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const { options } = spec;
  const named = entitiesNamed(scenario.events, options, "events");
  const later = entitiesNamed(scenario.events, options, "after") ?? [];
  diagnostics.push(...checkOrder(options.accounts ?? [], spec, scenario));
  const [first = "", second = ""] = (options.accounts ?? []).map(({ value }) => value);
  const names = { told: scenario.accounts[first] ?? "", record: scenario.accounts[second] ?? "" };
  const told = (named ?? scenario.events).filter(({ account, step }) => account === first && step !== null);
  const shown = named
    ? named.filter(({ account }) => account === second)
    : scenario.events.filter((event) => told.some(({ tells }) => tells.includes(event)));
  const record = shown.filter((event) => !later.includes(event));
  for (const event of [...record, ...later]) diagnostics.push(...reportUnfit(event, first, options, spec));
  if (diagnostics.length === 0 && (told.length === 0 || record.length === 0)) diagnostics.push(empty(spec));
  const accounts = {
    told: [...told].sort((a, b) => a.step! - b.step!),
    record: [...record].sort(byMiddle),
    after: [...later].sort(byMiddle),
    beside: readZone(options.beside?.[0], diagnostics),
  };
  return { plan: diagnostics.length > 0 ? null : { accounts, names, slide, scenario, words }, diagnostics };
}

export const middleOf = ({ when }: Event): number => ((when.from ?? 0) + (when.to ?? 0)) / 2;

const byMiddle = (a: Event, b: Event): number => middleOf(a) - middleOf(b);

function checkOrder(lanes: readonly FigureOption[], spec: FigureSpec, scenario: Scenario): Diagnostic[] {
  const ids = lanes.map(({ value }) => value);
  const known = ids.every((id) => Object.hasOwn(scenario.accounts, id));
  if (known && new Set(ids).size === 2 && ids.length === 2) return [];
  const [first = "first", second = "second"] = Object.keys(scenario.accounts);
  const fix = `Write \`accounts: [${first}, ${second}]\`.`;
  return [
    wrongOption(
      "A sequence of two accounts has the one that tells, and then the one it is held against.",
      fix,
      lanes[0]?.at ?? spec.at,
    ),
  ];
}

function reportUnfit(event: Event, teller: string, options: FigureOptions, spec: FigureSpec): Diagnostic[] {
  const at = allOptions(options).find(({ value }) => value === event.id)?.at ?? spec.at;
  if (event.account === teller)
    return [
      wrongOption(`The event ${event.id} stands in the lane of the account that tells.`, "Take it out.", at),
    ];
  if (event.when.from !== null) return [];
  const fix = "Give its `when` a `from`, or leave it out with `events:`.";
  return [wrongOption(`The event ${event.id} has no time, and its lane is a clock.`, fix, at)];
}

function readZone(option: FigureOption | undefined, diagnostics: Diagnostic[]): Zone | null {
  if (!option) return null;
  const [, offset, name] = /^([+-]\d\d:\d\d)\s+(\S.*)$/.exec(option.value) ?? [];
  if (offset && name) return { offset: readOffset(offset), name };
  diagnostics.push({
    rule: "value-wrong",
    severity: "error",
    at: option.at,
    message: "`beside` is an offset and a name.",
    fix: "Write it as `-04:00 Washington`.",
  });
  return null;
}

const empty = (spec: FigureSpec): Diagnostic =>
  wrongOption(
    "There is nothing to set side by side: no told event with a step, or no event of the record that it tells.",
    "Give told events `step` and `tells`, or name events of both accounts.",
    spec.at,
  );

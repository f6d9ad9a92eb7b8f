// What a clock shows: one to four accounts, their events with a time, and which of these are on this page.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureOption } from "../../model/figure-options.ts";
import { isToTheMinute } from "../../model/kinds.ts";
import type { Event, Scenario } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import {
  besideZone,
  ownZone,
  pageAsked,
  sayPages,
  sayUnknownAccounts,
  sayUntimed,
  type Timed,
  timedEvents,
} from "../time/options.ts";
import type { WallZone } from "../time/zone.ts";
import { makeAxis } from "./axis.ts";
import { bodyTop, clockSize, underBody } from "./grid.ts";

export interface ClockPlan {
  accounts: { id: string; name: string }[];
  events: Timed[]; // on this page, in order of time
  page: number; // 1-based
  pages: number;
  zone: WallZone;
  beside: WallZone | null;
  height: number; // px of the figure
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

/** Rows on a page: in one list, and on each side of two facing accounts. */
export const rowsInList = 17;
export const rowsFacing = 14;
const mostAccounts = 4;

/** The plan is null if an option is wrong or nothing could be shown. Warnings leave a plan. */
export function planClock({ spec, slide, room, scenario, words }: AskedFigure): {
  plan: ClockPlan | null;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const { options } = spec;
  const wrong = (message: string, fix: string, at = spec.at) =>
    diagnostics.push(wrongOption(message, fix, at));
  const names: Record<string, string> = scenario.accounts;
  const ids = options.accounts?.map(({ value }) => value) ?? Object.keys(names);
  diagnostics.push(...sayUnknownAccounts(options, scenario));
  if (ids.length > mostAccounts)
    wrong(
      `A clock holds ${mostAccounts} accounts at most, and this one has ${ids.length}.`,
      "Name fewer with `accounts:`.",
    );
  const named = entitiesNamed(scenario.events, options, "events");
  if (named) diagnostics.push(...sayUntimed(named, options.events ?? [], spec));
  const timed = timedEvents((named ?? scenario.events).filter(({ account }) => ids.includes(account)));
  if (timed.length === 0 && diagnostics.length === 0)
    wrong("No event of these accounts has a time.", "Give events a `when`, or name other accounts.");
  const accounts = ids
    .filter((id) => timed.some(({ event }) => event.account === id))
    .map((id) => ({ id, name: names[id] ?? id }));
  const beside = besideZone(options, diagnostics);
  const asked = pageAsked(options, diagnostics);
  const pages = partByRows(timed, accounts.length === 2);
  const page = Math.min(asked, pages.length);
  if (pages.length > 1 && !options.page) diagnostics.push(sayPages("clock", pages, spec.at));
  if (diagnostics.some(({ severity }) => severity === "error")) return { plan: null, diagnostics };
  const events = pages[page - 1]!;
  const zone = ownZone(scenario);
  const height = Math.min(clockSize.height, room.height);
  const plan = { accounts, events, page, pages: pages.length, zone, beside, height, slide, scenario, words };
  return { plan, diagnostics: [...diagnostics, ...sayUnusedZone(plan, options.beside?.[0])] };
}

/** Days have one zone: a second one is shown where the axis has hours, and in the rows of a list. */
function sayUnusedZone(plan: ClockPlan, option: FigureOption | undefined): Diagnostic[] {
  const { accounts, events, beside, height } = plan;
  if (!option || !beside) return [];
  const isInRows = accounts.length !== 2 && events.some(({ event }) => isToTheMinute(event.when));
  const ends = [bodyTop, height - underBody] as const;
  const { ticks } = makeAxis(events, [plan.zone, beside], plan.scenario.language, ends);
  if (isInRows || ticks.some(({ other }) => other !== null)) return [];
  return [
    {
      rule: "figure-option",
      severity: "warning",
      message: `The times of ${beside.name} are not shown: ${accounts.length === 2 ? "the ticks of this clock are days or longer" : "no time here is known to the minute"}.`,
      fix: "Take `beside:` out, or name events of fewer days with `events:`.",
      at: option.at,
    },
  ];
}

/** Pages by time; each takes as many events as it has rows. */
function partByRows(timed: readonly Timed[], facing: boolean): Timed[][] {
  const pages: Timed[][] = [[]];
  for (const one of timed) {
    const page = pages.at(-1)!;
    const same = facing ? page.filter(({ event }) => event.account === one.event.account) : page;
    if (same.length >= (facing ? rowsFacing : rowsInList)) pages.push([one]);
    else page.push(one);
  }
  return pages;
}

/** Whether two events of different accounts are the same one, by `tells` of either. */
export const isSame = (one: Event, other: Event): boolean =>
  one.tells.includes(other) || other.tells.includes(one);

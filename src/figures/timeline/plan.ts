// What a timeline shows: lanes (sides, actors or accounts), their events with a time, and the answers among
// them.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Event, Scenario, Side } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import { ownZone, pageAsked, sayUnknownAccounts, sayUntimed, timedEvents } from "../time/asked.ts";
import { layOutTimeline } from "./layout.ts";
import type { Lane, LaneEvent, TimelinePlan } from "./model.ts";

const mostLanes = 8;

/**
 * The fence: `by: sides | actors | accounts`; `actors`, lanes in this order; `accounts`, whose events are
 * shown; `events`; `page`.
 */
export function planTimeline({ spec, slide, room, scenario, words }: AskedFigure): {
  plan: TimelinePlan | null;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const { options } = spec;
  const wrong = (message: string, fix: string, at = spec.at) =>
    diagnostics.push(wrongOption(message, fix, at));
  const named = entitiesNamed(scenario.events, options, "events");
  const actors = entitiesNamed(scenario.actors, options, "actors");
  if (named) diagnostics.push(...sayUntimed(named, options.events ?? [], spec));
  const by =
    options.by?.[0]?.value ??
    (actors ? "actors" : options.accounts && options.accounts.length > 1 ? "accounts" : "sides");
  if (!["sides", "actors", "accounts"].includes(by))
    wrong(
      `Lanes are not made by “${by}”.`,
      "Write `by: sides`, `by: actors` or `by: accounts`.",
      options.by?.[0]?.at,
    );
  const accounts = options.accounts?.map(({ value }) => value) ?? chooseAccounts(by, slide, scenario);
  diagnostics.push(...sayUnknownAccounts(options, scenario));
  const asked = named ?? scenario.events.filter(({ account }) => accounts.includes(account));
  const lanes = findLanes(by, scenario, actors?.map(({ id }) => id) ?? null);
  const isOnLane = (event: Event) => lanes.some(({ id }) => id === laneOf(event, by));
  const laneless = diagnostics.length === 0 ? (named ?? []).filter((one) => !isOnLane(one)) : [];
  for (const event of laneless) {
    const at = options.events?.find(({ value }) => value === event.id)?.at ?? spec.at;
    diagnostics.push(noLane(event, by, at));
  }
  const events = timedEvents(asked).flatMap((timed): LaneEvent[] => {
    const lane = laneOf(timed.event, by);
    return lanes.some(({ id }) => id === lane)
      ? [{ ...timed, lane, priority: priorityOf(timed.event, asked) }]
      : [];
  });
  const used = lanes.filter(({ id }) => events.some(({ lane }) => lane === id));
  if (events.length === 0 && diagnostics.length === 0)
    wrong(
      "No event of this timeline has a time and a lane.",
      "Give events a `when` and an `actor`, or choose other lanes with `by:`.",
    );
  if (used.length > mostLanes) {
    const more = used.slice(mostLanes).map(({ name }) => name);
    wrong(
      `A timeline holds ${mostLanes} lanes, and this one has ${used.length}: ${more.join(", ")} have no room.`,
      "Name fewer with `actors:`, or use `by: sides`.",
    );
  }
  const page = pageAsked(options, diagnostics);
  if (diagnostics.some(({ severity }) => severity === "error")) return { plan: null, diagnostics };
  const whole = {
    lanes: used,
    events,
    page: 1,
    pages: 1,
    zone: ownZone(scenario),
    height: room.height,
    slide,
    scenario,
    words,
  };
  const pages = partTimeline(whole);
  if (pages.length > 1 && !options.page) diagnostics.push(sayPages(pages, spec.at));
  const shown = Math.min(page, pages.length);
  return {
    plan: { ...whole, ...pickPage(whole, pages[shown - 1]!), page: shown, pages: pages.length },
    diagnostics,
  };
}

/** All accounts if lanes are accounts; else the slide's account, or the one with most events. */
function chooseAccounts(by: string, slide: FigureSlide, { accounts, events }: Scenario): string[] {
  const ids = Object.keys(accounts);
  if (by === "accounts") return ids;
  if (slide.account) return [slide.account];
  const count = (id: string) =>
    events.filter((event) => event.account === id && event.when.from !== null).length;
  return ids.length === 0 ? [] : [ids.reduce((best, id) => (count(id) > count(best) ? id : best))];
}

function findLanes(by: string, { sides, accounts, actors }: Scenario, chosen: string[] | null): Lane[] {
  if (by === "accounts") return Object.entries(accounts).map(([id, name]) => ({ id, name, side: null }));
  if (by === "sides")
    return Object.entries(sides).map(([id, name]) => ({ id, name: name ?? id, side: id as Side }));
  const own = chosen ? chosen.flatMap((id) => actors.find((one) => one.id === id) ?? []) : actors;
  return own.map(({ id, name, side }) => ({ id, name, side }));
}

function laneOf({ account, actor }: Event, by: string): string {
  if (by === "accounts") return account;
  return by === "sides" ? (actor?.side ?? "n") : (actor?.id ?? "");
}

function noLane({ id, actor }: Event, by: string, at: Diagnostic["at"]): Diagnostic {
  const why = actor || by === "accounts" ? `it stands on none of its ${by}` : "it has no actor";
  return wrongOption(
    `The event “${id}” has no lane in this timeline: ${why}.`,
    actor || by === "accounts" ? "Leave it out, or name its lane." : "Give it an `actor`, or leave it out.",
    at,
  );
}

function priorityOf(event: Event, all: readonly Event[]): LaneEvent["priority"] {
  if (event.step !== null) return 1;
  const answered = all.some(({ respondsTo }) => respondsTo.some((one) => one.event.id === event.id));
  return answered || event.respondsTo.length > 0 ? 2 : 3;
}

function sayPages(pages: readonly LaneEvent[][], at: Diagnostic["at"]): Diagnostic {
  const left = pages.slice(1).flat();
  const few = left.slice(0, 3).map(({ event }) => event.id);
  const more = left.length - few.length;
  return {
    rule: "figure-size",
    severity: "warning",
    message: `This timeline shows the first ${pages[0]!.length} of ${pages.flat().length} events; it has no room for ${few.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    fix: `Show them on further slides with \`page: 2\`${pages.length > 2 ? ` to \`page: ${pages.length}\`` : ""}, or name fewer with \`events:\`; \`page: 1\` says that this is meant.`,
    at,
  };
}

const mostEvents = 40;

/** Splits a timeline into pages by time: as few as possible, with about as many events each. */
export function partTimeline(plan: TimelinePlan): LaneEvent[][] {
  const { events } = plan;
  for (let count = Math.max(1, Math.ceil(events.length / mostEvents)); count < events.length; count++) {
    const each = Math.ceil(events.length / count);
    const pages = Array.from({ length: Math.ceil(events.length / each) }, (_, i) =>
      events.slice(i * each, (i + 1) * each),
    );
    if (pages.every((page) => layOutTimeline({ ...plan, ...pickPage(plan, page) }).fits)) return pages;
  }
  return [events];
}

/** The events of a page and the lanes that they need. */
export function pickPage(
  { lanes }: Pick<TimelinePlan, "lanes">,
  events: LaneEvent[],
): Pick<TimelinePlan, "lanes" | "events"> {
  return { events, lanes: lanes.filter(({ id }) => events.some(({ lane }) => lane === id)) };
}

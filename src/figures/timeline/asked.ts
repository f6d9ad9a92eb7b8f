// What the fence of a timeline asks for: how lanes are made, whose events are shown, and which of them have a
// lane and a time.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Event, Scenario, Side } from "../../model/scenario.ts";
import { entitiesNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import { sayUnknownAccounts, sayUntimed, timedEvents } from "../time/options.ts";
import type { Lane, LaneEvent } from "./model.ts";

interface AskedTimeline {
  by: string; // "sides", "actors" or "accounts"
  lanes: Lane[]; // in order, also those without an event
  named: Event[] | null; // events that the fence names; null: it names none
  events: readonly Event[]; // all that are to be shown
  diagnostics: Diagnostic[];
}

export function readAsked({ spec, slide, scenario, words }: AskedFigure): AskedTimeline {
  const { options } = spec;
  const diagnostics: Diagnostic[] = [];
  const named = entitiesNamed(scenario.events, options, "events");
  const actors = entitiesNamed(scenario.actors, options, "actors");
  if (named) diagnostics.push(...sayUntimed(named, options.events ?? [], spec));
  const by = options.by?.[0]?.value ?? lanesMeant(options);
  if (!["sides", "actors", "accounts"].includes(by))
    diagnostics.push(
      wrongOption(
        `Lanes are not made by “${by}”.`,
        "Write `by: sides`, `by: actors` or `by: accounts`.",
        options.by?.[0]?.at ?? spec.at,
      ),
    );
  diagnostics.push(...sayUnknownAccounts(options, scenario));
  const accounts = options.accounts?.map(({ value }) => value) ?? chooseAccounts(by, slide, scenario);
  const events = named ?? scenario.events.filter(({ account }) => accounts.includes(account));
  return {
    by,
    lanes: findLanes(
      by,
      scenario,
      actors?.map(({ id }) => id) ?? null,
      words["figure.timeline-nobody"] ?? "",
    ),
    named,
    events,
    diagnostics,
  };
}

/** What lanes are where the fence does not say: what it names several of, and sides otherwise. */
function lanesMeant({ actors, accounts = [] }: FigureSpec["options"]): string {
  if (actors) return "actors";
  return accounts.length > 1 ? "accounts" : "sides";
}

/** Events that have a time and a lane, and the lanes that have an event. */
export function placeOnLanes({ by, lanes, events }: AskedTimeline): { lanes: Lane[]; events: LaneEvent[] } {
  const placed = timedEvents(events).flatMap((timed): LaneEvent[] => {
    const lane = laneOf(timed.event, by);
    return lanes.some(({ id }) => id === lane)
      ? [{ ...timed, lane, priority: priorityOf(timed.event, events) }]
      : [];
  });
  return { lanes: lanes.filter(({ id }) => placed.some(({ lane }) => lane === id)), events: placed };
}

/** Reports events that the fence names and that stand on no lane, each at its name. */
export function sayLaneless({ by, lanes, named }: AskedTimeline, { options, at }: FigureSpec): Diagnostic[] {
  const isOnLane = (event: Event) => lanes.some(({ id }) => id === laneOf(event, by));
  return (named ?? [])
    .filter((event) => !isOnLane(event))
    .map((event) =>
      reportNoLane(event, by, options.events?.find(({ value }) => value === event.id)?.at ?? at),
    );
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

function findLanes(
  by: string,
  { sides, accounts, actors }: Scenario,
  chosen: string[] | null,
  unnamed: string,
): Lane[] {
  if (by === "accounts") return Object.entries(accounts).map(([id, name]) => ({ id, name, side: null }));
  if (by === "sides")
    return [
      ...Object.entries(sides).map(([id, name]): Lane => ({ id, name: name ?? id, side: id as Side })),
      { id: nobody, name: unnamed, side: null },
    ];
  const own = chosen ? chosen.flatMap((id) => actors.find((one) => one.id === id) ?? []) : actors;
  return own.map(({ id, name, side }) => ({ id, name, side }));
}

const nobody = "nobody"; // the lane of events without an actor, which are of no side

function laneOf({ account, actor }: Event, by: string): string {
  if (by === "accounts") return account;
  return by === "sides" ? (actor?.side ?? nobody) : (actor?.id ?? "");
}

function reportNoLane({ id, actor }: Event, by: string, at: Diagnostic["at"]): Diagnostic {
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

// What a timeline shows: lanes (sides, actors or accounts), their events with a time, and the answers among
// them.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import { wrongOption } from "../asked.ts";
import type { AskedFigure } from "../figure-kind.ts";
import { ownZone, pageAsked, sayPages } from "../time/options.ts";
import { placeOnLanes, readAsked, sayLaneless } from "./asked.ts";
import { layOutTimeline } from "./layout.ts";
import type { Lane, LaneEvent, TimelinePlan } from "./model.ts";

const mostLanes = 8;

/**
 * The fence: `by: sides | actors | accounts`; `actors`, lanes in this order; `accounts`, whose events are
 * shown; `events`; `page`.
 */
export function planTimeline(figure: AskedFigure): { plan: TimelinePlan | null; diagnostics: Diagnostic[] } {
  const { spec, slide, room, scenario, words } = figure;
  const asked = readAsked(figure);
  const { lanes, events } = placeOnLanes(asked);
  const diagnostics = [...asked.diagnostics];
  if (diagnostics.length === 0) diagnostics.push(...sayLaneless(asked, spec));
  if (events.length === 0 && diagnostics.length === 0) diagnostics.push(sayEmpty(spec));
  if (lanes.length > mostLanes) diagnostics.push(sayTooMany(lanes, spec));
  const page = pageAsked(spec.options, diagnostics);
  if (diagnostics.some(({ severity }) => severity === "error")) return { plan: null, diagnostics };
  const zone = ownZone(scenario);
  const { height } = room;
  const whole = { lanes, events, page: 1, pages: 1, zone, height, slide, scenario, words };
  const pages = partTimeline(whole);
  if (pages.length > 1 && !spec.options.page) diagnostics.push(sayPages("timeline", pages, spec.at));
  const shown = Math.min(page, pages.length);
  return {
    plan: { ...whole, ...pickPage(whole, pages[shown - 1]!), page: shown, pages: pages.length },
    diagnostics,
  };
}

const sayEmpty = ({ at }: FigureSpec): Diagnostic =>
  wrongOption(
    "No event of this timeline has a time and a lane.",
    "Give events a `when` and an `actor`, or choose other lanes with `by:`.",
    at,
  );

function sayTooMany(lanes: readonly Lane[], { at }: FigureSpec): Diagnostic {
  const more = lanes.slice(mostLanes).map(({ name }) => name);
  return wrongOption(
    `A timeline holds ${mostLanes} lanes, and this one has ${lanes.length}: ${more.join(", ")} have no room.`,
    "Name fewer with `actors:`, or use `by: sides`.",
    at,
  );
}

const mostEvents = 40;

/** Splits a timeline into pages by time: as few as possible, with about as many events each. */
function partTimeline(plan: TimelinePlan): LaneEvent[][] {
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
function pickPage(
  { lanes }: Pick<TimelinePlan, "lanes">,
  events: LaneEvent[],
): Pick<TimelinePlan, "lanes" | "events"> {
  return { events, lanes: lanes.filter(({ id }) => events.some(({ lane }) => lane === id)) };
}

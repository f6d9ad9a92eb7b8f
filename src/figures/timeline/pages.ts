// Splits a timeline into pages by time: as few as possible, with about as many events each.
import { layOutTimeline } from "./layout.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";

const mostEvents = 40;

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

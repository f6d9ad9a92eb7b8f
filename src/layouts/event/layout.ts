// One event: its numbers, facts and claims are taken from the scenario.

import * as z from "zod";
import { renderOwnMap } from "../../markup/figure.ts";
import { idOfOwnMap, type SlideFigure } from "../../model/figure.ts";
import { unitsInFlow } from "../../model/text-unit.ts";
import { figuresOfFlow, type Layout, type Placing, type Reading, usualTraits } from "../layout.ts";
import { type EventContent, renderEvent } from "./render.ts";

const keys = { event: z.string().optional().describe("layout event: the event it shows") };

export const event: Layout<EventContent, typeof keys> = {
  layout: "event",
  summary: "`event: <id>`; all is made from the event and the claims about it. A paragraph may be added.",
  keys,
  traits: { ...usualTraits, rail: true },
  read: readEvent,
  makeHeadline: () => null,
  texts: ({ flow }) => unitsInFlow(flow),
  figures: (content, slide) => [...ownMap(content, slide), ...figuresOfFlow(content.flow)],
  shows: (content) => [
    { kind: "event", event: content.event },
    ...content.claims.map((claim) => ({ kind: "claim" as const, claim })),
  ],
  footNotes: () => [],
  isTooLong: () => false,
  render: (content, slide, context) =>
    renderEvent(content, slide.steps, renderOwnMap(slide, context), context),
};

function readEvent({
  keys,
  slide,
  flow,
  scenario,
  lacks,
  find,
}: Reading<{ event?: string | undefined }>): EventContent | null {
  if (keys.event === undefined)
    return lacks(
      "A slide of layout event names the event it shows.",
      "Add `event: <id>` to its front matter.",
    );
  const event = find(scenario.events, "event", keys.event, slide.atOption(["event"]));
  if (!event) return null;
  return { layout: "event", event, claims: scenario.claims.filter(({ about }) => about === event), flow };
}

const mapHeights = [440, 352, 296, 232, 204, 190, 190, 160]; // px, by the number of claims beside the map

/**
 * A map of where the event took place, unless the author shows one. Its height is what the claims beside it
 * leave.
 */
function ownMap({ event, claims, flow }: EventContent, slide: Placing): SlideFigure[] {
  if (figuresOfFlow(flow).some(({ spec }) => spec.kind === "map")) return [];
  if (event.places.length === 0) return [];
  const height = mapHeights[Math.min(claims.length, mapHeights.length - 1)]!;
  const spec = { id: idOfOwnMap(slide), kind: "map", text: "", options: {}, at: slide.at } as const;
  return [{ spec, room: { width: 516, height }, ownMap: { size: "event", events: [event] } }];
}

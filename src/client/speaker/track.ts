// The plan as a track: a segment for each slide, as wide as its planned time. A click looks at the slide. For
// the keyboard it is one slider instead of a Tab stop for every slide.
import type { Clock } from "../../model/room.ts";
import type { Slide } from "../page/slides.ts";
import { planStart } from "../room/pace.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import type { Frame } from "./frame.ts";

/** `room` is the slide that the room sees; `look` the one that the speaker looks at instead, or null. */
export function showTrack(
  frame: Frame,
  slides: readonly Slide[],
  room: Slide,
  look: Slide | null,
  clock: Clock,
  say: Say,
): void {
  if (frame.track.children.length !== slides.length + 1) fillTrack(frame, slides, say);
  const from = clock.started === null ? 0 : planStart(slides, clock);
  for (const [index, segment] of [...frame.track.querySelectorAll("i")].entries()) {
    const state = segmentState(index, room.index, from);
    const name = index === look?.index ? `${state} look`.trim() : state;
    if (segment.className !== name) segment.className = name;
  }
}

/** How the segment of the slide at `index` looks while the room is at `room` and the plan counts from `from`. */
function segmentState(index: number, room: number, from: number): "now" | "skipped" | "done" | "" {
  if (index === room) return "now";
  if (index < from) return "skipped";
  return index < room ? "done" : "";
}

function fillTrack(frame: Frame, slides: readonly Slide[], say: Say): void {
  const segments = slides.map((slide) => {
    const title = say("speaker.look-at", { slide: slide.folio, title: slide.title });
    const segment = element("i", { "data-slide": slide.id, title });
    segment.style.flexGrow = String(slide.seconds);
    return segment;
  });
  frame.track.replaceChildren(...segments, frame.pin);
}

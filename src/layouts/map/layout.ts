// Where it happened: a map.
import { makeFigureLayout } from "../figure-slide.ts";
import { roomAboveRail, roomBelowHead } from "../layout.ts";
import { renderMapSlide } from "./render.ts";

export const map = makeFigureLayout({
  layout: "map",
  summary:
    "A `map` figure, and a list; one with an item for each of the slide's `steps` is the list of the steps.",
  rail: true,
  // Slides that do not tell the rail's account have no rail, so the map may be higher.
  room: ({ account }, scenario) =>
    account !== null && account !== scenario.rail
      ? { ...roomBelowHead, height: 604 }
      : roomAboveRail(scenario),
  render: renderMapSlide,
});

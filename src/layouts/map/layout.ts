// Where it happened.
import { makeFigureLayout } from "../figure-slide.ts";
import { roomAboveRail, roomBelowHead } from "../flow-figures.ts";
import { renderMapSlide } from "./render.ts";

export const map = makeFigureLayout({
  layout: "map",
  summary:
    "A `map` figure, and a list; one with an item for each of the slide's `steps` is the list of the steps.",
  rail: true,
  // The record's slides have no rail below the map.
  room: ({ account }, scenario) =>
    account !== null && account !== scenario.rail
      ? { ...roomBelowHead, height: 604 }
      : roomAboveRail(scenario),
  render: renderMapSlide,
});

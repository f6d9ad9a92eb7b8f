// What happened, in order of time.
import { makeFigureLayout } from "../figure-slide.ts";
import { roomBelowHead } from "../layout.ts";

export const sequence = makeFigureLayout({
  layout: "sequence",
  summary: "A `sequence` figure: what happened, in order. A paragraph may be added.",
  rail: true,
  // The rail below takes the rest of the height.
  room: () => ({ ...roomBelowHead, height: 442 }),
});

// How far each move escalated.
import { makeFigureLayout } from "../figure-slide.ts";

export const ladder = makeFigureLayout({
  layout: "ladder",
  summary: "A `ladder` figure: how far each move went. A paragraph may be added.",
});

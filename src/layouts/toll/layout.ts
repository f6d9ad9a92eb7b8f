// Who counted what, and when.
import { makeFigureLayout } from "../figure-slide.ts";

export const toll = makeFigureLayout({
  layout: "toll",
  summary: "A `toll` figure: who counted what, and when. A paragraph may be added.",
});

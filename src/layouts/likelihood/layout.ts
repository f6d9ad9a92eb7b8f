// Several judgements on the one scale of likelihood.
import { makeFigureLayout } from "../figure-slide.ts";

export const likelihood = makeFigureLayout({
  layout: "likelihood",
  summary: "A `likelihood` figure: judgements as ranges on one scale. A paragraph may be added.",
});

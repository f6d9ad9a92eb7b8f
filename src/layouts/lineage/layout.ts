// Who had it from whom, for one or two claims.
import { makeFigureLayout } from "../figure-slide.ts";

export const lineage = makeFigureLayout({
  layout: "lineage",
  summary: "A `lineage` figure: who had a claim from whom. A paragraph may be added.",
});

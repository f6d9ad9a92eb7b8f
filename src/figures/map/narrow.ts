// The map for a phone: drawn again, closer to its places, with the words of the wide one.
import type { NarrowDrawing, Problem } from "../drawing.ts";
import type { Drawn } from "../figure-kind.ts";
import { drawMap, type Extracts } from "./draw.ts";
import { narrow } from "./frames.ts";
import type { MapPlan } from "./model.ts";

export async function drawNarrowMap(plan: MapPlan, extracts: Extracts): Promise<Drawn<NarrowDrawing>> {
  const { drawing, problems } = await drawMap({ ...plan, form: "narrow" }, extracts);
  const { markup, width, height, classes } = drawing;
  return {
    drawing: { form: "svg", markup, width, height, shownWidth: narrow.shown, classes },
    problems: problems.map(asNarrow),
  };
}

/** A label that does not fit on a phone is a warning, not an error. */
const asNarrow = (problem: Problem): Problem => ({
  ...problem,
  severity: "warning",
  message: `On a narrow screen: ${problem.message}`,
});

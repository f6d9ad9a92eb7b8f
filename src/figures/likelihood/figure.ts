// Judgements as ranges on the one scale of likelihood, from the most to the least likely; confidence in its own column.

import { contentWidth } from "../../model/slide-size.ts";
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeLikelihood } from "./describe.ts";
import { drawLikelihood } from "./draw.ts";
import { layOutLikelihood } from "./layout.ts";
import { listLikelihood } from "./narrow.ts";
import { type LikelihoodPlan, planLikelihood } from "./plan.ts";

export const likelihoodFigure: FigureKind<LikelihoodPlan> = {
  kind: "likelihood",
  fence: { word: "likelihood" },
  layout: "likelihood",
  options: { judgements: { takes: "ids", of: "judgements", says: "ids of judgements, or all if left out" } },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planLikelihood,
  shows: ({ judgements }) => judgements.map(({ id }) => id),
  texts: (plan) =>
    layOutLikelihood(plan).labels.map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutLikelihood(plan);
    const size = { width: contentWidth, height: layout.height };
    const markup = drawLikelihood(layout).value;
    const drawing = { ...size, classes: ["dg-likelihood"], title: null, markup };
    return { drawing, problems: [...layout.problems, ...checkLabels(layout.labels, size)] };
  },
  narrow: (plan) => ({ drawing: listLikelihood(plan), problems: [] }),
  describe: describeLikelihood,
};

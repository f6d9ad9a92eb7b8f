// Who had it from whom: people first hand, the first text, later texts, and how many origins that makes.

import { contentWidth } from "../../model/slide-size.ts";
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeLineage } from "./describe.ts";
import { drawLineage } from "./draw.ts";
import { layOutLineage } from "./layout.ts";
import { listLineage } from "./narrow.ts";
import { type LineagePlan, planLineage } from "./plan.ts";

export const lineageFigure: FigureKind<LineagePlan> = {
  kind: "lineage",
  fence: { word: "lineage" },
  layout: "lineage",
  options: { claims: { takes: "ids", of: "claims", says: "ids of one or two claims" } },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planLineage,
  shows: ({ threads }) =>
    threads.flatMap(({ claim, groups }) => [
      claim.id,
      ...groups.flatMap(({ first, later, beside }) => [...first, ...later, ...beside].map(({ id }) => id)),
    ]),
  texts: (plan) =>
    layOutLineage(plan).labels.map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutLineage(plan);
    const size = { width: contentWidth, height: layout.height };
    const markup = drawLineage(layout).value;
    const drawing = { ...size, classes: ["dg-lineage"], title: null, markup };
    return { drawing, problems: [...layout.problems, ...checkLabels(layout.labels, size)] };
  },
  narrow: (plan) => ({ drawing: listLineage(plan), problems: [] }),
  describe: describeLineage,
};

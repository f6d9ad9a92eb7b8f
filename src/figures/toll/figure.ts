// A toll: who counted how many, and when, as ranges on one scale. Counts are not added up or averaged.

import { contentWidth } from "../../model/slide-size.ts";
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeToll } from "./describe.ts";
import { drawRows } from "./draw.ts";
import { layOutToll } from "./layout.ts";
import { listToll } from "./narrow.ts";
import { planToll, type TollPlan } from "./plan.ts";

export const tollFigure: FigureKind<TollPlan> = {
  kind: "toll",
  fence: { word: "toll" },
  layout: "toll",
  options: {
    event: { takes: "id", of: "events", says: "id of an event" },
    what: { takes: "text", says: "what is counted, as its counts word it, if they are of several things" },
    also: { takes: "ids", of: "counts", says: "ids of further counts" },
  },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planToll,
  shows: ({ groups }) => groups.flatMap(({ event, counts }) => [event, ...counts].map(({ id }) => id)),
  texts: (plan) =>
    layOutToll(plan).labels.map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutToll(plan);
    const { problems, labels } = layout;
    const size = { width: contentWidth, height: layout.height };
    const drawing = { ...size, classes: ["dg-toll"], title: null, markup: drawRows(layout).value };
    return { drawing, problems: problems.length > 0 ? problems : checkLabels(labels, size) };
  },
  narrow: (plan) => ({ drawing: listToll(plan), problems: [] }),
  describe: describeToll,
};

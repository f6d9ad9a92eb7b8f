// A ladder: rounds across, an ordinal scale of severity up, drawn from the moves of the story.
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeLadder } from "./describe.ts";
import { drawRounds } from "./draw.ts";
import { ladderSize, layOutLadder } from "./layout.ts";
import { listLadder } from "./narrow.ts";
import { type LadderPlan, planLadder } from "./plan.ts";

export const ladderFigure: FigureKind<LadderPlan> = {
  kind: "ladder",
  fence: { word: "ladder" },
  layout: "ladder",
  options: { rungs: { takes: "lists", of: "events" } },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planLadder,
  shows: ({ rounds }) => rounds.map(({ event }) => event.id),
  texts: (plan) =>
    layOutLadder(plan).labels.map(({ thing, line }) => ({ at: { thing }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutLadder(plan);
    const markup = drawRounds(layout).value;
    const drawing = { ...ladderSize, classes: ["dg-ladder"], title: null, markup };
    return { drawing, problems: [...layout.problems, ...checkLabels(layout.labels, ladderSize)] };
  },
  narrow: (plan) => ({ drawing: listLadder(plan), problems: [] }),
  describe: describeLadder,
};

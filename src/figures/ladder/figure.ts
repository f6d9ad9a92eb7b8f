// A ladder: rounds from left to right, on an ordinal scale of severity, from the moves of the story.
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { sayEvent } from "../words.ts";
import { describeLadder } from "./describe.ts";
import { drawRounds } from "./draw.ts";
import { ladderSize } from "./grid.ts";
import { type LadderLayout, layOutFew } from "./layout.ts";
import { layOutMany } from "./many.ts";
import { listLadder } from "./narrow.ts";
import { type LadderPlan, planLadder } from "./plan.ts";

export const ladderFigure: FigureKind<LadderPlan> = {
  kind: "ladder",
  fence: { word: "ladder" },
  layout: "ladder",
  options: {
    rungs: {
      takes: "lists",
      of: "events",
      says: "names, the highest first, each with the ids of its events",
    },
  },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planLadder,
  shows: ({ rounds }) => rounds.map(({ event }) => event.id),
  texts: (plan) => layOut(plan).labels.map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOut(plan);
    const { problems } = layout;
    const markup = drawRounds(layout).value;
    const drawing = { ...ladderSize, classes: ["dg-ladder"], title: null, markup };
    return { drawing, problems: problems.length > 0 ? problems : checkLabels(layout.labels, ladderSize) };
  },
  narrow: (plan) => ({ drawing: listLadder(plan), problems: [] }),
  describe: describeLadder,
};

/**
 * Up to six rounds have their words beside their marks, if these fit. Rounds that say nothing but their titles may have
 * them above the marks instead.
 */
function layOut(plan: LadderPlan): LadderLayout {
  if (plan.rounds.length > 6) return layOutMany(plan);
  const few = layOutFew(plan);
  const sayMore = plan.rounds.some(({ event }) => sayEvent(event, plan.words) !== "");
  if (few.problems.length === 0 || sayMore) return few;
  const many = layOutMany(plan);
  return many.problems.length === 0 ? many : few;
}

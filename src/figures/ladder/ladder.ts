// A ladder: rounds across, an ordinal scale of severity up, drawn from the moves of the story.
import type { DrawPlain } from "../plainFigure.ts";
import { checkLabels } from "../text/label.ts";
import { describeLadder } from "./describe.ts";
import { drawRounds } from "./draw.ts";
import { listLadder } from "./narrow.ts";
import { readLadder } from "./options.ts";
import { ladderSize, planLadder } from "./plan.ts";

export const drawLadder: DrawPlain = ({ spec, slide }, scenario, words) => {
  const { ladder, diagnostics } = readLadder(spec, slide, scenario);
  if (diagnostics.length > 0) return { drawing: null, problems: [], diagnostics, texts: [] };
  const plan = planLadder(ladder, slide, scenario, words);
  const texts = plan.labels.map(({ thing, line }) => ({
    thing,
    text: line.map(({ text }) => text).join(""),
  }));
  const drawing = {
    ...{ ...ladderSize, classes: ["dg-ladder"], title: null },
    markup: drawRounds(plan).value,
    description: describeLadder(ladder, scenario, words),
    narrow: listLadder(ladder, slide, scenario, words),
  };
  return {
    drawing,
    problems: [...plan.problems, ...checkLabels(plan.labels, ladderSize)],
    diagnostics,
    texts,
  };
};

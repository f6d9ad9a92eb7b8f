// A toll: who counted how many, and when, as ranges on one scale. No number stands for all of them.
import type { DrawPlain } from "../plainFigure.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeToll } from "./describe.ts";
import { drawTollPlan } from "./draw.ts";
import { listToll } from "./narrow.ts";
import { readToll } from "./options.ts";
import { planToll, tollWidth } from "./plan.ts";

export const drawToll: DrawPlain = ({ spec }, scenario, words) => {
  const { groups, diagnostics } = readToll(spec, scenario);
  if (diagnostics.length > 0) return { drawing: null, problems: [], diagnostics, texts: [] };
  const plan = planToll(groups, scenario.language, words);
  const size = { width: tollWidth, height: plan.height };
  const texts = plan.labels.map(({ thing, line }) => ({ thing, text: joinRuns(line) }));
  const drawing = {
    ...{ ...size, classes: ["dg-toll"], title: null },
    markup: drawTollPlan(plan).value,
    description: describeToll(groups, words),
    narrow: listToll(groups, scenario.language, words),
  };
  return { drawing, problems: [...plan.problems, ...checkLabels(plan.labels, size)], diagnostics, texts };
};

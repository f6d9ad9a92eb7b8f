// A story told twice: the article's order on the left, the record's clock on the right, lines between the same events.
import type { DrawPlain } from "../plainFigure.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeAccounts } from "./describe.ts";
import { drawAccountsPlan } from "./draw.ts";
import { accountsSize } from "./grid.ts";
import { listAccounts } from "./narrow.ts";
import { readAccounts } from "./options.ts";
import { planAccounts } from "./plan.ts";

export const drawAccounts: DrawPlain = ({ spec, slide }, scenario, words) => {
  const { accounts, diagnostics } = readAccounts(spec, scenario);
  if (diagnostics.length > 0) return { drawing: null, problems: [], diagnostics, texts: [] };
  const plan = planAccounts(accounts, slide, scenario, words);
  const texts = plan.labels.map(({ thing, line }) => ({ thing, text: joinRuns(line) }));
  const drawing = {
    ...{ ...accountsSize, classes: ["dg-accounts"], title: null },
    markup: drawAccountsPlan(plan).value,
    description: describeAccounts(accounts, scenario, words),
    narrow: listAccounts(accounts, plan, scenario, words),
  };
  return {
    drawing,
    problems: [...plan.problems, ...checkLabels(plan.labels, accountsSize)],
    diagnostics,
    texts,
  };
};

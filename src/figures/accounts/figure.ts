// A story told twice: the article's order on the left, the record's clock on the right, lines between the same events.
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeAccounts } from "./describe.ts";
import { drawLanes } from "./draw.ts";
import { accountsSize } from "./grid.ts";
import { layOutAccounts } from "./layout.ts";
import { listAccounts } from "./narrow.ts";
import { type AccountsPlan, planAccounts } from "./plan.ts";

export const accountsFigure: FigureKind<AccountsPlan> = {
  kind: "accounts",
  fence: { word: "sequence", key: "accounts" },
  layout: "sequence",
  options: {
    accounts: { takes: "words", says: "ids of the account that tells and of the one it is held against" },
    events: { takes: "ids", of: "events", says: "ids of events of both" },
    after: {
      takes: "ids",
      of: "events",
      says: "ids of events that the first cannot know, in a band of their own",
    },
    beside: { takes: "text", shown: /[^\s\d:+-].*$/, says: "an offset and a name, for a second clock" },
  },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planAccounts,
  shows: ({ accounts: { told, record, after } }) => [...told, ...record, ...after].map(({ id }) => id),
  texts: (plan) =>
    layOutAccounts(plan).labels.map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutAccounts(plan);
    const markup = drawLanes(layout).value;
    const drawing = { ...accountsSize, classes: ["dg-accounts"], title: null, markup };
    return { drawing, problems: [...layout.problems, ...checkLabels(layout.labels, accountsSize)] };
  },
  narrow: (plan) => ({ drawing: listAccounts(plan, layOutAccounts(plan)), problems: [] }),
  describe: describeAccounts,
};

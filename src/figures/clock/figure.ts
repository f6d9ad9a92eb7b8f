// One to four accounts on a clock, from minutes to centuries: what happened when, by each account.
import type { FigureKind } from "../figure-kind.ts";
import { checkLabels } from "../text/label.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeClock } from "./describe.ts";
import { drawClock } from "./draw.ts";
import { clockSize } from "./grid.ts";
import { layOutClock } from "./layout.ts";
import { listClock } from "./narrow.ts";
import { type ClockPlan, planClock } from "./plan.ts";

export const clockFigure: FigureKind<ClockPlan> = {
  kind: "clock",
  fence: { word: "clock" },
  layout: "sequence",
  options: {
    accounts: { takes: "words", says: "ids of accounts" },
    events: { takes: "ids", of: "events", says: "ids of events" },
    beside: { takes: "text", shown: /[^\s\d:+-].*$/, says: "a second time zone and a name for it" },
    page: { takes: "text", says: "which part, from 1" },
  },
  quotes: false,
  runs: "here",
  reads: [],
  plan: planClock,
  shows: ({ events }) => events.map(({ event }) => event.id),
  texts: (plan) =>
    layOutClock(plan).labels.map(({ entity, line }) => ({ at: { entity }, text: joinRuns(line) })),
  draw: (plan) => {
    const layout = layOutClock(plan);
    const markup = drawClock(layout).value;
    const note = plan.words["figure.clock-note"] ?? "";
    const size = { ...clockSize, height: plan.height };
    const drawing = { ...size, classes: ["dg-time"], title: null, markup, note };
    return { drawing, problems: [...layout.problems, ...checkLabels(layout.labels, size)] };
  },
  narrow: (plan) => ({ drawing: listClock(plan), problems: [] }),
  describe: describeClock,
};

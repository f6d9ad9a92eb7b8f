// A sequence: who did what to whom, step by step.
import type { FigureKind } from "../figure-kind.ts";
import { joinRuns } from "../text/wrap.ts";
import { describeSequence } from "./describe.ts";
import type { SequencePlan } from "./model.ts";
import { listSequence } from "./narrow.ts";
import { planSequence } from "./plan.ts";

export const sequenceFigure: FigureKind<SequencePlan> = {
  kind: "sequence",
  fence: { word: "sequence" },
  layout: "sequence",
  options: {
    participants: { takes: "ids", of: "actors" },
    events: { takes: "ids", of: "events" },
  },
  quotes: true,
  runs: "thread",
  reads: [],
  plan: planSequence,
  shows: ({ participants, moves }) =>
    [...participants, ...moves.flatMap(({ messages }) => messages)].map(({ id }) => id),
  texts: ({ participants, moves }) => [
    ...participants.map(({ id, name, role }) => ({ at: { thing: id }, text: `${name} ${role}` })),
    ...moves.flatMap(({ when, messages }) => [
      { at: { thing: messages[0]!.id }, text: when },
      ...messages.map(({ id, label }) => ({ at: { thing: id }, text: joinRuns(label) })),
    ]),
  ],
  draw: async (plan, { openMermaid }) => {
    const { runSequence } = await import("./run.ts");
    return runSequence(plan, await openMermaid());
  },
  narrow: (plan) => ({ drawing: listSequence(plan), problems: [] }),
  describe: describeSequence,
};

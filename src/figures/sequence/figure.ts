// A sequence: who did what to whom, in order.
import type { FigureKind } from "../figure-kind.ts";
import { joinRuns } from "../text/wrap.ts";
import { drawBands } from "./bands/draw.ts";
import { describeSequence } from "./describe.ts";
import type { SequencePlan } from "./model.ts";
import { listSequence } from "./narrow.ts";
import { planSequence } from "./plan.ts";
import { drawRows } from "./rows/draw.ts";

export const sequenceFigure: FigureKind<SequencePlan> = {
  kind: "sequence",
  fence: { word: "sequence" },
  layout: "sequence",
  options: {
    participants: { takes: "ids", of: "actors", says: "ids of actors, from left to right" },
    events: { takes: "ids", of: "events", says: "ids of events, of any account" },
  },
  quotes: true,
  runs: "here",
  reads: [],
  plan: planSequence,
  shows: ({ participants, messages }) => [...participants, ...messages].map(({ id }) => id),
  texts: ({ participants, messages }) => [
    ...participants.map(({ id, name, role }) => ({ at: { entity: id }, text: `${name} ${role}` })),
    ...messages.map(({ id, when, label }) => ({ at: { entity: id }, text: `${when} ${joinRuns(label)}` })),
  ],
  /** Up to six moves are drawn as bands in large type; a longer sequence has a row for each message. */
  draw: (plan) => drawBands(plan) ?? drawRows(plan),
  narrow: (plan) => ({ drawing: listSequence(plan), problems: [] }),
  describe: describeSequence,
};

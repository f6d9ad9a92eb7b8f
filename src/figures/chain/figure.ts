// A chain: who acts through whom, and who strikes whom.
import type { FigureKind } from "../figure-kind.ts";
import { describeChain } from "./describe.ts";
import type { ChainPlan } from "./model.ts";
import { drawNarrowChain } from "./narrow/draw.ts";
import { planChain } from "./plan.ts";

export const chainFigure: FigureKind<ChainPlan> = {
  kind: "chain",
  fence: { word: "chain" },
  layout: "actors",
  options: { ground: { takes: "text", shown: /.*/ }, actors: { takes: "ids", of: "actors" } },
  quotes: false,
  runs: "thread",
  reads: [],
  plan: planChain,
  shows: ({ actors, relations, strikes }) => [...actors, ...relations, ...strikes].map(({ id }) => id),
  texts: ({ actors, relations, ground }) => [
    ...actors.map(({ id, name, role }) => ({ at: { thing: id }, text: `${name} ${role}` })),
    ...relations.map(({ id, label }) => ({ at: { thing: id }, text: label })),
    { at: { thing: "" }, text: ground },
  ],
  draw: async (plan, { openMermaid }) => {
    const { runChain } = await import("./run.ts");
    return runChain(plan, await openMermaid());
  },
  narrow: (plan) => ({ drawing: drawNarrowChain(plan), problems: [] }),
  describe: describeChain,
};

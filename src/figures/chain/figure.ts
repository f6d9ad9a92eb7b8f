// A chain: who acts through whom, and who strikes whom.
import type { FigureKind } from "../figure-kind.ts";
import { describeChain } from "./describe.ts";
import { drawChain } from "./draw.ts";
import { drawLevelChain } from "./level/draw.ts";
import { drawNarrowChain } from "./level/narrow/draw.ts";
import type { ChainPlan } from "./model.ts";
import { listChain } from "./narrow.ts";
import { planChain } from "./plan.ts";

export const chainFigure: FigureKind<ChainPlan> = {
  kind: "chain",
  fence: { word: "chain" },
  layout: "actors",
  options: {
    actors: { takes: "ids", of: "actors", says: "ids of who is shown" },
    ground: { takes: "text", shown: /.*/, says: "title of the panel in which what is struck stands" },
  },
  quotes: false,
  runs: "thread",
  reads: [],
  plan: planChain,
  shows: ({ actors, relations, strikes }) => [...actors, ...relations, ...strikes].map(({ id }) => id),
  texts: ({ actors, relations, lanes, ground }) => [
    ...actors.map(({ id, name, role }) => ({ at: { entity: id }, text: `${name} ${role}` })),
    ...relations.map(({ id, label }) => ({ at: { entity: id }, text: label })),
    ...[...lanes.map(({ name }) => name), ground ?? ""].map((text) => ({ at: { entity: "" }, text })),
  ],
  /** A few actors with level strikes are drawn large, all other chains on a grid. */
  draw: (plan) => drawLevelChain(plan) ?? drawChain(plan),
  narrow: (plan) => ({ drawing: drawNarrowChain(plan) ?? listChain(plan), problems: [] }),
  describe: describeChain,
};

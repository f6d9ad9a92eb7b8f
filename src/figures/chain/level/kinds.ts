// The kinds of edge of a small chain, and the order in which its key explains those that it has.
import type { EdgeKind } from "../../shapes/edges.ts";
import type { ChainPlan, ChainRelation } from "../model.ts";

const edgeKinds: Partial<Record<ChainRelation["kind"], EdgeKind>> = {
  organ: "organ",
  command: "command",
  backing: "patronage",
};

/** Null for a kind that only the larger form of a chain draws. */
export const edgeKindOf = ({ kind }: ChainRelation): EdgeKind | null => edgeKinds[kind] ?? null;

/** Ties, then blows; each with the id of its word. */
const keyColumns = [
  [
    ["organ", "figure.organ"],
    ["command", "figure.commands"],
    ["patronage", "figure.backs"],
  ],
  [
    ["strike", "figure.strikes"],
    ["retaliation", "figure.strikes-back"],
  ],
] as const;

/** Columns without what the chain does not have; none is empty. */
export function usedColumns(plan: ChainPlan) {
  const used = new Set<EdgeKind | null>([
    ...plan.relations.map(edgeKindOf),
    ...plan.strikes.map((strike): EdgeKind => (strike.retaliation ? "retaliation" : "strike")),
  ]);
  return keyColumns
    .map((kinds) => kinds.filter(([kind]) => used.has(kind)))
    .filter((kinds) => kinds.length > 0);
}

// The kinds of edge of a small chain, and the order in which its key explains those that it has.
import type { EdgeKind } from "../../shapes/edges.ts";
import type { SmallChain } from "./small.ts";

export const tieKinds = { organ: "organ", command: "command", backing: "patronage" } as const;

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
export function usedColumns(plan: SmallChain) {
  const used = new Set<EdgeKind>([
    ...plan.relations.map((tie): EdgeKind => tieKinds[tie.kind]),
    ...plan.strikes.map((strike): EdgeKind => (strike.retaliation ? "retaliation" : "strike")),
  ]);
  return keyColumns
    .map((kinds) => kinds.filter(([kind]) => used.has(kind)))
    .filter((kinds) => kinds.length > 0);
}

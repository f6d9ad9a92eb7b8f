// The kinds of edge in a small chain, in the order of its key.
import type { EdgeKind } from "../../shapes/edges.ts";
import type { SmallChain } from "./small.ts";

export const tieKinds = { organ: "organ", command: "command", backing: "patronage" } as const;

/** Relations, then strikes; each with the id of its word. */
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

/** The key's columns, without kinds that do not occur and without empty columns. */
export function usedColumns(plan: SmallChain) {
  const used = new Set<EdgeKind>([
    ...plan.relations.map((tie): EdgeKind => tieKinds[tie.kind]),
    ...plan.strikes.map((strike): EdgeKind => (strike.retaliation ? "retaliation" : "strike")),
  ]);
  return keyColumns
    .map((kinds) => kinds.filter(([kind]) => used.has(kind)))
    .filter((kinds) => kinds.length > 0);
}

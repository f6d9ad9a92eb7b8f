// The key of a small chain, bottom right: the kinds of edge that occur, each with its word.

import { type Html, html } from "../../../markup/html.ts";
import { drawEdge, type EdgeKind } from "../../shapes/edges.ts";
import type { LanesLayout } from "./layout.ts";
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

export function drawChainKey(chain: SmallChain, layout: LanesLayout): Html {
  const shown = usedColumns(chain);
  const bottom = 432;
  const pitch = shown.some((kinds) => kinds.length > 2) || !layout.ground ? 34 : 40;
  return html`<g class="edge-key">${shown.map((kinds, column) =>
    kinds.map(([kind, word], row) => {
      const x = 816 + column * 170;
      const y = bottom - (Math.max(...shown.map((list) => list.length)) - 1 - row) * pitch;
      const edge = drawEdge(
        [
          [x, y],
          [x + 56, y],
        ],
        { kind, side: "key" },
      );
      return html`${edge}<text class="key-word" x="${x + 70}" y="${y + 6}">${chain.words[word] ?? ""}</text>`;
    }),
  )}</g>`;
}

// The key of a chain, bottom right: the kinds of edge that are used, and no other.
import { type Html, html } from "../../html.ts";
import type { ChainRequest } from "../request.ts";
import { drawEdge, type EdgeKind } from "../shapes/edges.ts";
import type { LanesLayout } from "./plan.ts";

const columns = [
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

export function drawChainKey(request: ChainRequest, layout: LanesLayout): Html {
  const used = usedKinds(request);
  const shown = columns
    .map((kinds) => kinds.filter(([kind]) => used.has(kind)))
    .filter((kinds) => kinds.length > 0);
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
      return html`${edge}<text class="key-word" x="${x + 70}" y="${y + 6}">${request.words[word] ?? ""}</text>`;
    }),
  )}</g>`;
}

function usedKinds(request: ChainRequest): Set<EdgeKind> {
  const ties = { organ: "organ", command: "command", backing: "patronage" } as const;
  return new Set<EdgeKind>([
    ...request.relations.map((tie) => ties[tie.kind]),
    ...request.strikes.map((strike) => (strike.retaliation ? "retaliation" : "strike") as EdgeKind),
  ]);
}

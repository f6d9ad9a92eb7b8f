// The key of a chain, bottom right, with the kinds of edge that occur.
import { type Html, html } from "../../../markup/html.ts";
import { drawEdge } from "../../shapes/edges.ts";
import { usedColumns } from "./kinds.ts";
import type { LanesLayout } from "./layout.ts";
import type { SmallChain } from "./small.ts";

export function drawChainKey(request: SmallChain, layout: LanesLayout): Html {
  const shown = usedColumns(request);
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

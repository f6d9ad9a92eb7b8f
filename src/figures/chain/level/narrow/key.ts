// The key under a narrow chain: the kinds of edge that occur, in two columns, or in one if a word is long.
import { type Html, html } from "../../../../markup/html.ts";
import { round } from "../../../geometry.ts";
import { drawEdge } from "../../../shapes/edges.ts";
import { faces } from "../../../text/faces.ts";
import { measure } from "../../../text/metrics.ts";
import { usedColumns } from "../key.ts";
import type { SmallChain } from "../small.ts";
import { columnLeft, columnWidth } from "./plan.ts";

const length = 46;
const pitch = 32;

/** `top` and `bottom` in px. */
export function drawNarrowKey(chain: SmallChain, top: number): { markup: Html; bottom: number } {
  const columns = usedColumns(chain);
  if (columns.length === 0) return { markup: html``, bottom: top - 18 };
  const fits = columns.flat().every(([, word]) => measure(say(word, chain), faces.lane) < columnWidth - 58);
  const shown = fits ? columns : [columns.flat()];
  const entries = shown.flatMap((kinds, column) =>
    kinds.map(([kind, word], row) => {
      const x = column === 0 ? columnLeft.a : columnLeft.b;
      const y = round(top + row * pitch);
      const edge = drawEdge(
        [
          [x, y],
          [x + length, y],
        ],
        { kind, side: "key" },
      );
      return html`${edge}<text class="key-word" x="${x + length + 12}" y="${y + 6}">${say(word, chain)}</text>`;
    }),
  );
  const rows = Math.max(...shown.map((kinds) => kinds.length));
  return { markup: html`<g class="edge-key">${entries}</g>`, bottom: top + (rows - 1) * pitch + 18 };
}

const say = (word: string, { words }: SmallChain): string => words[word] ?? "";

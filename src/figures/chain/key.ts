// The key of a chain, under its lanes: the kinds of line in it, and words that did not fit on their lines.
import { type Html, html } from "../../markup/html.ts";
import { round } from "../geometry.ts";
import { drawLine } from "../shapes/line.ts";
import { type LineKind, lineKinds, lineLooks } from "../shapes/line-kinds.ts";
import { faces } from "../text/faces.ts";
import { measure } from "../text/metrics.ts";
import type { ChainPlan } from "./model.ts";
import { keyRow } from "./sizes.ts";

const sample = 48; // px, length of a sample line
const between = 24;

interface Entry {
  kind: LineKind | null;
  letter: string;
  word: string;
  width: number;
}

/** Kinds that share a line style share an entry: "organ of, member of". */
export function keyEntries(
  plan: ChainPlan,
  letters: readonly [letter: string, word: string][] = [],
): Entry[] {
  const used = new Set<LineKind>([
    ...plan.relations.map(({ kind }) => kind),
    ...plan.strikes.map(({ retaliation }): LineKind => (retaliation ? "retaliation" : "strike")),
  ]);
  const lines = lineKinds
    .filter((kind) => used.has(kind))
    .filter((kind) => !used.has(lineLooks[kind].pairsWith ?? kind) || !lineLooks[kind].pairsWith);
  const kinds = lines.map((kind) => {
    const same = lineKinds.filter(
      (one) => used.has(one) && (one === kind || lineLooks[one].pairsWith === kind),
    );
    const word = same.map((one) => plan.words[`figure.line-${one}`] ?? one).join(", ");
    return { kind, letter: "", word, width: sample + 8 + measure(word, faces.chainWord) };
  });
  const own = letters.map(([letter, word]) => ({
    kind: null,
    letter,
    word,
    width: 16 + measure(word, faces.chainWord),
  }));
  return [...kinds, ...own];
}

/** Entries in rows of at most `width` px, in order. */
export function keyRowsOf(entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const row = rows.at(-1);
    if (!row || left + entry.width > width) {
      rows.push([entry]);
      left = entry.width + between;
    } else {
      row.push(entry);
      left += entry.width + between;
    }
  }
  return rows;
}

export function drawKey(rows: readonly (readonly Entry[])[], top: number): Html {
  const drawn = rows.flatMap((row, r) => {
    const y = top + (r + 0.5) * keyRow;
    let x = 0;
    return row.map((entry) => {
      const here = drawEntry(entry, x, y);
      x += entry.width + between;
      return here;
    });
  });
  return html`<g class="edge-key">${drawn}</g>`;
}

function drawEntry({ kind, letter, word }: Entry, x: number, y: number): Html {
  const text = (at: number, name = "key-word") =>
    html`<text class="${name}" x="${round(at)}" y="${round(y + 4.2)}">${word}</text>`;
  if (kind === null)
    return html`<text class="key-letter" x="${round(x)}" y="${round(y + 4.2)}">${letter}</text>${text(x + 16)}`;
  const line = drawLine({
    kind,
    side: "key",
    points: [
      [x, y],
      [x + sample, y],
    ],
    sign: [x + sample / 2 - 2, y],
  });
  return html`${line}${text(x + sample + 8)}`;
}

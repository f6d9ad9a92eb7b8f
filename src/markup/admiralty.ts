// The Admiralty grid: reliability of sources down, credibility of claims across, a letter for each claim.

import type { Credibility, Reliability } from "../model/scenario.ts";
import { estimateWidth } from "../text/type-width.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";

export interface Place {
  letter: string;
  reliability: Reliability;
  credibility: Credibility;
}

const reliabilities = ["A", "B", "C", "D", "E", "F"] as const satisfies Reliability[];
const credibilities = [1, 2, 3, 4, 5, 6] as const satisfies Credibility[];
const left = 190;
const top = 56;

/** Where the cells stand, and how large they are, px. */
interface Measures {
  left: number;
  top: number;
  width: number;
  height: number;
  across: number; // from cell to cell
  down: number;
}

const wide: Measures = { left, top, width: 72, height: 60, across: 76, down: 64 };
const narrow: Measures = { left: 0, top: 100, width: 54, height: 40, across: 59, down: 72 };

/** The grid, and its form for a narrow page; styles show one of them. */
export function renderAdmiralty(places: readonly Place[], context: Context): Html {
  return html`${renderWide(places, context)}${renderNarrow(places, context)}`;
}

function renderWide(places: readonly Place[], { say }: Context): Html {
  const { across, down } = wide;
  const rows = reliabilities.map((name, row) => {
    const y = top + row * down + 36;
    return html`<text class="lab" x="0" y="${y}">${name}</text><text class="lab2" x="26" y="${y}">${say(`grade.${name}`)}</text>`;
  });
  const said = credibilities.map((name) => say(`grade.${name}`).split("|"));
  const low = meet(said) ? lower : 0;
  const columns = credibilities.map((name, column) => {
    const x = left + column * across + 36;
    const down = column % 2 === 1 ? low : 0;
    const lead = down > 0 ? html`<path class="lead" d="M${x} 450V${452 + down}"/>` : null;
    return html`<text class="lab mid" x="${x}" y="46">${name}</text>${lead}${said[column]!.map(
      (word, line) => html`<text class="lab2 mid" x="${x}" y="${468 + down + line * 19}">${word}</text>`,
    )}`;
  });
  const height = 500 + low;
  return html`<svg class="adm" width="650" height="${height}" viewBox="0 0 650 ${height}" role="img" aria-label="${describe(places, say)}"><text class="lab" x="0" y="20">${say(
    "grade.reliable",
  )}</text><text class="lab" x="${left}" y="20">${say("grade.true")}</text>${rows}${renderCells(places, wide)}<path class="axis" d="M${left} 446H642"/>${columns}</svg>`;
}

const lower = 40; // px that every second column has its words below those beside it, where they would meet
const apart = 6; // px

/** Whether words of two columns side by side would meet on a line. */
function meet(said: readonly string[][]): boolean {
  const widthOf = (word: string): number => estimateWidth(word, 18, "narrow");
  return said.slice(1).some((words, i) =>
    words.some((word, line) => {
      const before = said[i]?.[line];
      return before !== undefined && (widthOf(word) + widthOf(before)) / 2 + apart > wide.across;
    }),
  );
}

/** Each row has its words above it, the columns have theirs below the grid. */
function renderNarrow(places: readonly Place[], { say }: Context): Html {
  const { across, down, width } = narrow;
  const line = (y: number, name: string | number, words: string, x = 0) =>
    html`<text class="lab" x="${x}" y="${y}">${name}</text><text class="lab2" x="${x + 36}" y="${y}">${words}</text>`;
  const rows = reliabilities.map((name, row) =>
    line(narrow.top + row * down - 8, name, say(`grade.${name}`)),
  );
  const heads = credibilities.map(
    (name, i) => html`<text class="lab mid" x="${i * across + width / 2}" y="70">${name}</text>`,
  );
  const words = credibilities.map((name, i) =>
    line(532 + (i % 3) * 24, name, say(`grade.${name}`).replaceAll("|", " "), i < 3 ? 0 : 175),
  );
  return html`<svg class="adm narrow" width="350" height="588" viewBox="0 0 350 588" role="img" aria-label="${describe(places, say)}">${line(
    16,
    "A–F",
    say("grade.reliable"),
  )}${line(40, "1–6", say("grade.true"))}${heads}${rows}${renderCells(places, narrow)}${words}</svg>`;
}

function renderCells(places: readonly Place[], measures: Measures): Html[] {
  return reliabilities.flatMap((reliability, row) =>
    credibilities.map((credibility, column) => {
      const here = places.filter(
        (place) => place.reliability === reliability && place.credibility === credibility,
      );
      return renderCell(
        here.map(({ letter }) => letter),
        row,
        column,
        measures,
      );
    }),
  );
}

function renderCell(letters: string[], row: number, column: number, measures: Measures): Html {
  const { left, top, width, height, across, down } = measures;
  const [x, y] = [left + column * across, top + row * down];
  const box = (name: string) =>
    html`<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  if (letters.length === 0) return box("cell");
  const text = letters.join(" ");
  return html`${box("hit")}<text class="hit-t${text.length > 3 && " small"}" x="${x + width / 2}" y="${y + height / 2 + 9}">${text}</text>`;
}

const describe = (places: readonly Place[], say: Context["say"]): string =>
  [
    say("grade.grid"),
    ...places.map((place) => `${place.letter}: ${place.reliability}${place.credibility}`),
  ].join(" ");

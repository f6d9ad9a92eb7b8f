// The Admiralty grid: reliability of sources down, credibility of claims across, a letter for each claim.

import type { Credibility, Reliability } from "../model/scenario.ts";
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
const across = 76;
const down = 64;

export function renderAdmiralty(places: readonly Place[], { say }: Context): Html {
  const at = (reliability: Reliability, credibility: Credibility) =>
    places.filter((place) => place.reliability === reliability && place.credibility === credibility);
  const cells = reliabilities.map((reliability, row) =>
    credibilities.map((credibility, column) => {
      const letters = at(reliability, credibility).map((place) => place.letter);
      return renderCell(left + column * across, top + row * down, letters);
    }),
  );
  const rows = reliabilities.map((name, row) => {
    const y = top + row * down + 36;
    return html`<text class="lab" x="0" y="${y}">${name}</text><text class="lab2" x="26" y="${y}">${say(`grade.${name}`)}</text>`;
  });
  const columns = credibilities.map((name, column) => {
    const x = left + column * across + 36;
    const words = say(`grade.${name}`).split("|");
    return html`<text class="lab mid" x="${x}" y="46">${name}</text>${words.map(
      (word, line) => html`<text class="lab2 mid" x="${x}" y="${468 + line * 19}">${word}</text>`,
    )}`;
  });
  return html`<svg class="adm" width="650" height="500" viewBox="0 0 650 500" role="img" aria-label="${describe(places, say)}"><text class="lab" x="0" y="20">${say(
    "grade.reliable",
  )}</text><text class="lab" x="${left}" y="20">${say("grade.true")}</text>${rows}${cells}<path class="axis" d="M${left} 446H642"/>${columns}</svg>`;
}

function renderCell(x: number, y: number, letters: string[]): Html {
  const box = (name: string) => html`<rect class="${name}" x="${x}" y="${y}" width="72" height="60"/>`;
  if (letters.length === 0) return box("cell");
  const text = letters.join(" ");
  return html`${box("hit")}<text class="hit-t${text.length > 3 && " small"}" x="${x + 36}" y="${y + 39}">${text}</text>`;
}

const describe = (places: readonly Place[], say: Context["say"]): string =>
  [
    say("grade.grid"),
    ...places.map((place) => `${place.letter}: ${place.reliability}${place.credibility}`),
  ].join(" ");

// Matrices made by chance: every cell is there, rows stand in the order in which they tell hypotheses apart, the sums
// are of the cells, and what a matrix cannot hold is one diagnostic at its place.
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import { type Stance, stances } from "../../src/layouts/matrix/weigh.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { holdFor, runsBeyond, runsWithin } from "../figures/generated.ts";
import { renderPage, textOf } from "../render/page.ts";

const scenario = `title: Who sent it
sides: { a: Northern, b: Southern }
sources: { paper: { publisher: The Paper, title: Letters, kind: article } }
claims:
  seen: { text: A rider was seen, reported: { paper: a rider was seen } }
`;

interface Asked {
  hypotheses: number;
  rows: Stance[][];
}

const table = (columns: { min: number; max: number }, rows: { min: number; max: number }) =>
  fc.integer(columns).chain((hypotheses) =>
    fc.record({
      hypotheses: fc.constant(hypotheses),
      rows: fc.array(
        fc.array(fc.constantFrom(...stances), { minLength: hypotheses, maxLength: hypotheses }),
        { minLength: rows.min, maxLength: rows.max },
      ),
    }),
  );

const letter = (i: number): string => String.fromCharCode(65 + i);
const cell = (stance: Stance): string =>
  stance === "for" || stance === "against" ? `${stance} [@seen]` : stance;

const writeSlide = ({ hypotheses, rows }: Asked): string =>
  `---
layout: matrix
---

# Who sent it is open [@seen]

| Evidence |${Array.from({ length: hypotheses }, (_, i) => ` Rider ${letter(i)} |`).join("")}
|---|${"---|".repeat(hypotheses)}
${rows.map((cells, i) => `| Sign ${letter(i)} | ${cells.map(cell).join(" | ")} |`).join("\n")}
`;

function check(asked: Asked) {
  const parsed = parseDeck({
    scenario: [{ path: "slides/scenario.yaml", text: scenario }],
    slides: [{ path: "slides/1-who.md", text: writeSlide(asked) }],
  });
  const { deck, diagnostics } = checkDeck(parsed.deck, new Map(), null);
  return { deck, errors: [...parsed.diagnostics, ...diagnostics].filter((one) => one.severity === "error") };
}

const count = (cells: readonly Stance[], stance: Stance): number =>
  cells.filter((one) => one === stance).length;
const weight = (cells: readonly Stance[]): number =>
  count(cells, "for") * count(cells, "against") * 10 + count(cells, "against");

it("a matrix within its limits has every cell, the most telling row first, and sums of what speaks against each", () => {
  holdFor(runsWithin, table({ min: 2, max: 4 }, { min: 1, max: 6 }), (asked) => {
    const { deck, errors } = check(asked);
    expect(errors).toEqual([]);
    const page = renderPage(deck!);
    const shown = [...page.querySelectorAll(".slide-section .matrix tbody tr")].map((row) => ({
      name: textOf(row.querySelector("th")),
      cells: [...row.querySelectorAll("td")].map(
        (one) => stances.find((stance) => one.classList.contains(`is-${stance}`))!,
      ),
    }));
    expect(new Map(shown.map(({ name, cells }) => [name, cells]))).toEqual(
      new Map(asked.rows.map((cells, i) => [`Sign ${letter(i)}`, cells])),
    );
    const weights = shown.map(({ cells }) => weight(cells));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const sums = [...page.querySelectorAll(".slide-section .matrix tfoot td b")].map(textOf);
    expect(sums).toEqual(
      Array.from({ length: asked.hypotheses }, (_, i) =>
        String(asked.rows.filter((cells) => cells[i] === "against").length),
      ),
    );
  });
});

it.each([
  ["too many hypotheses", table({ min: 5, max: 9 }, { min: 1, max: 6 })],
  ["one hypothesis alone", table({ min: 1, max: 1 }, { min: 1, max: 6 })],
  ["too many rows", table({ min: 2, max: 4 }, { min: 7, max: 30 })],
])("a matrix with %s is one diagnostic at its table", (_, asked) => {
  holdFor(runsBeyond, asked, (one) => {
    const { deck, errors } = check(one);
    expect(deck).toBeNull();
    expect(errors.map(({ rule, at }) => [rule, at.line])).toEqual([["layout-content", 7]]);
  });
});

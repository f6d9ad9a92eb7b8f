// The lines of a laid-out chain: where each runs, and what is written on it.
import type { Point } from "../geometry.ts";
import type { LineKind } from "../shapes/line-kinds.ts";
import type { ChainLayout } from "./layout.ts";
import type { ChainPlan } from "./model.ts";

export interface Line {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  points: Point[];
  label: string; // "" for none
  step: number | null;
  steps: number[];
}

/** Lines with their words, without words that the key shows already. */
export function linesOf({ relations, strikes, words }: ChainPlan, { lines }: ChainLayout): Line[] {
  const drawn = (id: string) => lines.get(id) ?? null;
  const ties = relations.map(({ label, ...tie }) => {
    const isInKey = label === words[`figure.line-${tie.kind}`];
    return { ...tie, label: isInKey ? "" : label, points: drawn(tie.id), step: null };
  });
  const blows = strikes.map(({ retaliation, ...strike }) => ({
    ...strike,
    points: drawn(strike.id),
    label: "",
    kind: (retaliation ? "retaliation" : "strike") as LineKind,
  }));
  return [...ties, ...blows].flatMap(({ points, ...line }) => (points ? [{ ...line, points }] : []));
}

// Reports a figure that holds more than its slide can show: one diagnostic for all broken limits.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FigureSpec } from "../model/inline.ts";

export interface Count {
  what: string; // plural noun, "actors"
  here: number;
  fits: number;
}

interface Given {
  spec: FigureSpec;
  figure: string; // how its fence begins
  counts: readonly Count[];
  fix: string;
}

/** Empty if all counts fit. */
export function explainLimits({ spec, figure, counts, fix }: Given): Diagnostic[] {
  const broken = counts.filter(({ here, fits }) => here > fits);
  if (broken.length === 0) return [];
  const has = broken.map(({ what, here }) => `${here} ${what}`);
  const fits = broken.map(({ what, fits }) => `${fits} ${what}`);
  return [
    {
      rule: "figure-size",
      severity: "error",
      at: spec.at,
      fix,
      message: `This ${figure} holds more than its slide can show: ${listed(has)}.`,
      why: `At most ${listed(fits)} are large enough to read.`,
    },
  ];
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

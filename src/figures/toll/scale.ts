// The scale of a toll: from zero to the largest number of all counts, with even ticks.
import type { Count } from "../../model/scenario.ts";

export interface Scale {
  x(value: number): number;
  ticks: number[];
}

export const plotLeft = 510;

interface Room {
  openLength: number; // px of the arrow of a count that is only known to be at least its number
  numbers: number; // px for the number after the mark
  right: number; // x at which the plot ends, px
  widthOfName(value: number): number; // px of a tick's number
}

const betweenNames = 10; // px, at least

export function scaleFor(counts: readonly Count[], { openLength, numbers, right, widthOfName }: Room): Scale {
  const largest = largestOf(counts);
  const unit = (right - numbers - openLength - plotLeft - 14) / largest;
  const x = (value: number) => plotLeft + 14 + value * unit;
  const step = stepFor(largest, (step) => {
    const last = Math.floor(largest / step) * step;
    return step * unit >= widthOfName(last) + betweenNames;
  });
  const ticks = Array.from({ length: Math.floor(largest / step) + 1 }, (_, i) => i * step);
  return { x, ticks };
}

/** The largest number of all counts, at least 1. */
export const largestOf = (counts: readonly Count[]): number =>
  Math.max(1, ...counts.map(({ min, max }) => max ?? min));

/** 1, 2 or 5 times a power of ten, with at most six ticks, whose names stand apart; a single tick always has room. */
function stepFor(largest: number, hasRoom: (step: number) => boolean): number {
  for (let power = 1; ; power *= 10)
    for (const step of [power, 2 * power, 5 * power])
      if (step > largest || (largest / step <= 5 && hasRoom(step))) return step;
}

// Places rows near where they should be, in order and at least a given distance apart.
import { middleOf, type Span } from "../geometry.ts";

/**
 * Positions nearest to those wanted (least squares), as centres in px. Neighbours that would be too close are pooled
 * around their mean (https://en.wikipedia.org/wiki/Isotonic_regression), then all are moved between `top` and
 * `bottom` as little as possible.
 * @param wanted centres in px, from the top
 * @param pitch px between the centres of two rows, at least
 */
export function placeRows(wanted: readonly number[], pitch: number, top: number, bottom: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, i) => {
    pools.push({ sum: want - i * pitch, count: 1 });
    while (pools.length > 1 && mean(pools.at(-2)!) > mean(pools.at(-1)!)) {
      const { sum, count } = pools.pop()!;
      const last = pools.at(-1)!;
      last.sum += sum;
      last.count += count;
    }
  });
  const least = top + pitch / 2;
  const most = Math.max(least, bottom - pitch / 2 - (wanted.length - 1) * pitch);
  const moved = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  return moved.map((place, i) => Math.min(Math.max(place, least), most) + i * pitch);
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;

/**
 * Columns for marks along an axis that would touch, 0 first. One that finds no free column shares the mark of the
 * nearest in the last column: `shares` is that one's index, or null.
 * @param stretches where each mark begins and ends, px
 * @param most number of columns
 * @param gap px between two marks of a column, at least
 */
export function assignColumns(
  stretches: readonly Span[],
  most: number,
  gap: number,
): { column: number; shares: number | null }[] {
  const columns: number[][] = Array.from({ length: most }, () => []); // indexes of the intervals in each
  const touches = (i: number, j: number) =>
    stretches[i]!.from < stretches[j]!.to + gap && stretches[j]!.from < stretches[i]!.to + gap;
  return stretches.map((stretch, i) => {
    const free = columns.findIndex((column) => !column.some((j) => touches(i, j)));
    if (free >= 0) {
      columns[free]!.push(i);
      return { column: free, shares: null };
    }
    const distance = (j: number) => Math.abs(middleOf(stretches[j]!) - middleOf(stretch));
    const nearest = columns[most - 1]!.reduce((best, j) => (distance(j) < distance(best) ? j : best));
    return { column: most - 1, shares: nearest };
  });
}

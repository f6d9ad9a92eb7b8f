// Rows near where they would like to stand, in their order and at least a pitch apart.

/**
 * The places nearest to those wanted (least squares): neighbours that would be too close are pooled and stand around
 * their mean (pool adjacent violators), and all are moved into the room as far as they must.
 * @param wanted in order; middles, px
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

/** A stretch along an axis, px. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Columns side by side for stretches that would touch, 0 first. What finds none free shares the mark of the one in the last
 * column that is nearest.
 */
export function assignColumns(
  stretches: readonly Stretch[],
  most: number,
  gap: number,
): { column: number; shares: number | null }[] {
  const columns: number[][] = Array.from({ length: most }, () => []); // indexes
  const touches = (i: number, j: number) =>
    stretches[i]!.from < stretches[j]!.to + gap && stretches[j]!.from < stretches[i]!.to + gap;
  return stretches.map((stretch, i) => {
    const free = columns.findIndex((column) => !column.some((j) => touches(i, j)));
    if (free >= 0) {
      columns[free]!.push(i);
      return { column: free, shares: null };
    }
    const middle = (one: Stretch) => (one.from + one.to) / 2;
    const nearest = columns[most - 1]!.reduce((best, j) =>
      Math.abs(middle(stretches[j]!) - middle(stretch)) < Math.abs(middle(stretches[best]!) - middle(stretch))
        ? j
        : best,
    );
    return { column: most - 1, shares: nearest };
  });
}

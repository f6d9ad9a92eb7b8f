// Random choices that can be made again: the same seed gives the same ones.

export interface Random {
  below(limit: number): number; // a whole number from 0
  pick<T>(list: readonly T[]): T;
}

/** mulberry32, https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}

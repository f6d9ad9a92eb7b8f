// Finds the known name that an author most likely meant by a mistyped one.

/**
 * Nearest by Damerau–Levenshtein distance, which may be 2 at most and half the name's length at most; the
 * first of equals. Undefined if none is near.
 */
export function findNearest(name: string, names: Iterable<string>): string | undefined {
  const limit = Math.min(2, Math.floor(name.length / 2));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of names) {
    const distance = measureDistance(name, candidate, least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/**
 * Number of edits from one name to the other: insert, delete, replace, swap two neighbours. Stops at `limit`
 * and returns it.
 */
export function measureDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const from = countEqual(a, b, 1);
  const until = countEqual(a.slice(from), b.slice(from), -1);
  return measureRest(a.slice(from, a.length - until), b.slice(from, b.length - until), limit);
}

/** How many characters are equal at the beginning (1) or the end (−1). Most names differ in few of them. */
function countEqual(a: string, b: string, side: 1 | -1): number {
  const shorter = Math.min(a.length, b.length);
  const [lastA, lastB] = side === 1 ? [0, 0] : [a.length - 1, b.length - 1];
  let count = 0;
  while (count < shorter && a[lastA + side * count] === b[lastB + side * count]) count++;
  return count;
}

function measureRest(a: string, b: string, limit: number): number {
  if (a === "" || b === "") return Math.min(limit, a.length + b.length);
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit;
    [before, above] = [above, row];
  }
  return Math.min(limit, above[b.length]!);
}

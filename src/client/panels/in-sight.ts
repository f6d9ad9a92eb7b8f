// Which elements of a long list are in the window. They stand one below the other, or in rows, so that the first is found by
// halving: nothing has to be watched, and few are asked where they are.

/** Positions in the list, of those that are seen at least in part. */
export function findInSight(elements: readonly Element[]): number[] {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom > 0) high = middle;
    else low = middle + 1;
  }
  const seen: number[] = [];
  for (let at = low; at < elements.length; at++) {
    if (elements[at]!.getBoundingClientRect().top >= innerHeight) break;
    seen.push(at);
  }
  return seen;
}

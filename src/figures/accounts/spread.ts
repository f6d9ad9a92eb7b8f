// Items near where they would like to stand, and at least a pitch apart.

/** @param wanted in order; the middles of the items, px. Null where there is no room for all between the two ends. */
export function spread(
  wanted: readonly number[],
  pitch: number,
  top: number,
  bottom: number,
): number[] | null {
  if (wanted.length * pitch > bottom - top + 0.01) return null;
  const places: number[] = [];
  for (const want of wanted) places.push(Math.max(want, (places.at(-1) ?? top - pitch / 2) + pitch));
  let limit = bottom - pitch / 2;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, limit);
    limit = places[i]! - pitch;
  }
  return places;
}

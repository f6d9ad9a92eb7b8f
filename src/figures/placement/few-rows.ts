// How much higher the rows of a figure may be that has one or two of them, so that they do not stand at the top of an
// empty slide.

/** A factor for the greatest height of a row and the size of its marks. */
export function growFew(rows: number): number {
  if (rows <= 1) return 2;
  return rows === 2 ? 1.5 : 1;
}

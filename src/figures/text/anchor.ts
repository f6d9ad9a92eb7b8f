// Where a text of a known width lies beside its point, by its `text-anchor`.
// https://www.w3.org/TR/SVG2/text.html#TextAnchoringProperties

/** Which part of a text stands at its point, as in SVG. */
export type Anchor = "start" | "middle" | "end";

/** The anchor of that name; any other value is the initial one, as in browsers. */
export const readAnchor = (value: string): Anchor =>
  value === "middle" || value === "end" ? value : "start";

const shareBefore: Record<Anchor, number> = { start: 0, middle: 0.5, end: 1 };

/** px from the left edge of a text to its point, in a language that is written from left to right. */
export const beforePoint = (width: number, anchor: Anchor): number => width * shareBefore[anchor];

/** The attribute; null for the start, which is its initial value. */
export const writtenAnchor = (anchor: Anchor): "middle" | "end" | null =>
  anchor === "start" ? null : anchor;

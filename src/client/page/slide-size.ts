// The size of a slide, and the scale at which it fits a window or a box. All lengths are px.

/** A slide is laid out at this size, and scaled as a whole by the property `--k`, which the styles read. */
export const slideSize = { width: 1280, height: 720 } as const;

/** The scale at which a whole slide fits a window. */
export function fitScale(width: number, height: number): number {
  return Math.min(width / slideSize.width, height / slideSize.height);
}

/** The scale at which a slide is as wide as a box. */
export function scaleToWidth(width: number): number {
  return width / slideSize.width;
}

/** Scales the pictures of slides in a box, so that each is `width` wide. */
export function setPictureWidth(box: HTMLElement, width: number): void {
  box.style.setProperty("--k", String(scaleToWidth(width)));
}

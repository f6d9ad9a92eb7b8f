// The size at which a slide is laid out: lengths in px, which the styles and the client have too. A window shows the
// whole slide at another scale.

export const slideSize = { width: 1280, height: 720 } as const;

/** Width of a slide between its margins. Only maps and pictures go beyond it. */
export const contentWidth = 1152;

/** Height between a headline of one line and the foot. */
export const heightBelowHead = 528;

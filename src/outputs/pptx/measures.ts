// A slide's px (96 to the inch) in inches, as PowerPoint counts.

export const inches = (px: number): number => Math.round((px / 96) * 10_000) / 10_000;
export const points = (px: number): number => Math.round(px * 0.75 * 100) / 100;

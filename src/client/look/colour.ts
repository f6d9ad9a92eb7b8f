// Colours as numbers, and the contrast of two colours by WCAG 2.2 (relative luminance, contrast ratio).

/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

export const white: Colour = [255, 255, 255, 1];
export const clear: Colour = [0, 0, 0, 0];

/** @param text a computed colour: `rgb(1, 2, 3)`, `rgba(…)`, `none` */
export function parseColour(text: string): Colour {
  if (text === "none" || text === "transparent") return clear;
  const [red = 0, green = 0, blue = 0, opacity = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith("color(srgb")
    ? [red * 255, green * 255, blue * 255, opacity]
    : [red, green, blue, opacity];
}

/** The colour seen where `top` is painted over `under`. */
export function blend(top: Colour, under: Colour): Colour {
  const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** From 1 (equal) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  return value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
}

// Rounds a coordinate to a tenth of a pixel, which is finer than a screen.

export function round(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}

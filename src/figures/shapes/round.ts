// Numbers as figures write them: a tenth of a pixel is finer than a screen.

export function round(value: number): number {
  const tenths = Math.round(value * 10) / 10;
  return tenths === 0 ? 0 : tenths;
}

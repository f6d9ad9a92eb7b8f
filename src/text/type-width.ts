// Estimates the width of text, closely enough to choose between two forms of a slide. The table is Archivo
// 700, in hundredths of an em; other faces use their mean ratio to it. A test compares it with the font
// files.

const widths: readonly (readonly [number, string])[] = [
  [20, " "],
  [25, "'|jil‘’"],
  [31, "!/I\\,.-f·`"],
  [35, ":;t[]()r{}"],
  [48, '*"“”–'],
  [53, "_zvy"],
  [57, "$sckxae"],
  [60, "L#0123456789Jhnu?bdgopq"],
  [64, "F¶+<=>T^~Z"],
  [69, "EPSVYX"],
  [73, "ABCKRDHNU&"],
  [80, "OQGw"],
  [88, "Mm"],
  [98, "W%…@—"],
];

const table = new Map(
  widths.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);

/** Ratio of each face's mean width to Archivo 700. */
export const faceRatio = { bold: 1, sans: 0.94, narrow: 0.8, serif: 0.995 } as const;

/** Width in px of one line; `size` is in px. An unknown character counts as a wide letter. */
export function estimateWidth(text: string, size: number, face: keyof typeof faceRatio): number {
  let sum = 0;
  for (const character of text) sum += table.get(character) ?? 65;
  return (sum / 100) * size * faceRatio[face];
}

/** Number of lines that a text needs in a column, allowing for lines that words do not fill. */
export function estimateLines(
  text: string,
  size: number,
  face: keyof typeof faceRatio,
  width: number,
): number {
  const filled = estimateWidth(text, size, face) / width;
  return Math.max(1, Math.ceil(filled <= 1 ? filled : filled * 1.06));
}

/** Number of lines that a text takes when each line is filled with whole words. */
export function countLines(text: string, size: number, face: keyof typeof faceRatio, width: number): number {
  const space = estimateWidth(" ", size, face);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    const wide = estimateWidth(word, size, face);
    if (filled > 0 && filled + space + wide > width) {
      lines++;
      filled = wide;
    } else filled += (filled > 0 ? space : 0) + wide;
  }
  return lines;
}

// Transforms of SVG elements, and bounding boxes under them.

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The six numbers of SVG's matrix(): a b c d e f. */
export type Matrix = [number, number, number, number, number, number];

/** The element's own transform; without one, that which changes nothing. */
export function readTransform(element: Element): Matrix {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const text = element.getAttribute("transform");
  if (!text) return matrix;
  for (const [, name, list] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list!
      .trim()
      .split(/[\s,]+/)
      .map((part) => Number.parseFloat(part) || 0);
    matrix = multiply(matrix, matrixOf(name!, numbers));
  }
  return matrix;
}

function matrixOf(name: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: number[]): Matrix {
  if (name === "translate") return [1, 0, 0, 1, a, b];
  if (name === "scale") return [a, 0, 0, b || a, 0, 0];
  if (name === "matrix") return [a, b, c, d, e, f];
  if (name !== "rotate") return [1, 0, 0, 1, 0, 0];
  const angle = (a * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  return multiply(multiply([1, 0, 0, 1, b, c], turn), [1, 0, 0, 1, -b, -c]);
}

/** The product of two transforms: `n` is applied first, then `m`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** The axis-aligned box around a transformed box. */
export function transformBox(m: Matrix, { x, y, width, height }: Rectangle): Rectangle {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const px of [x, x + width])
    for (const py of [y, y + height]) {
      xs.push(m[0] * px + m[2] * py + m[4]);
      ys.push(m[1] * px + m[3] * py + m[5]);
    }
  return boxAround(xs, ys);
}

/** The smallest box around the points with these coordinates. */
export function boxAround(xs: number[], ys: number[]): Rectangle {
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The smallest box around all; null for none. */
export function unite(boxes: Rectangle[]): Rectangle | null {
  if (boxes.length === 0) return null;
  return boxAround(
    boxes.flatMap((box) => [box.x, box.x + box.width]),
    boxes.flatMap((box) => [box.y, box.y + box.height]),
  );
}

// The faces of a map's text, as assets/styles/map.css sets them. Lit or not, they are the same.
import { type Face, measure } from "../text/metrics.ts";

export const faces = {
  call: { family: "Archivo Narrow", weight: 700, size: 21 },
  line: { family: "Archivo Narrow", weight: 500, size: 18 },
  town: { family: "Archivo Narrow", weight: 500, size: 19 },
  country: { family: "Archivo Narrow", weight: 700, size: 19 },
  water: { family: "Literata", weight: 400, style: "italic", size: 18 },
  small: { family: "Archivo Narrow", weight: 500, size: 18 },
} as const satisfies Record<string, Face>;

const spacing: Partial<Record<keyof typeof faces, number>> = { country: 0.18, water: 0.04 }; // em after each letter

/** Width in px, spaced as the style sheet spaces it. */
export function widthOf(text: string, face: keyof typeof faces): number {
  return measure(text, faces[face]) + (spacing[face] ?? 0) * faces[face].size * [...text].length;
}

// The faces of a map's text, as in assets/styles/map.css. They do not change with steps.
import { type Face, measure } from "../text/metrics.ts";

export const faces = {
  call: { family: "Archivo Narrow", weight: 700, size: 21 },
  line: { family: "Archivo Narrow", weight: 500, size: 18 },
  town: { family: "Archivo Narrow", weight: 500, size: 19 },
  country: { family: "Archivo Narrow", weight: 700, size: 19 },
  water: { family: "Literata", weight: 400, style: "italic", size: 18 },
  small: { family: "Archivo Narrow", weight: 500, size: 18 },
} as const satisfies Record<string, Face>;

// letter spacing in em
const spacing: Partial<Record<keyof typeof faces, number>> = { country: 0.18, water: 0.04 };

/** Width in px with the style sheet's letter spacing. */
export function widthOf(text: string, face: keyof typeof faces): number {
  return measure(text, faces[face]) + (spacing[face] ?? 0) * faces[face].size * [...text].length;
}

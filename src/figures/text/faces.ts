// The faces of figure text, as assets/styles/figures.css sets them. What can be lit is measured lit: it is wider.
import type { Face } from "./metrics.ts";

export const faces = {
  name: { family: "Archivo", weight: 600, size: 22 },
  participant: { family: "Archivo", weight: 600, size: 20 },
  role: { family: "Archivo Narrow", weight: 500, size: 18 },
  lane: { family: "Archivo Narrow", weight: 700, size: 17 },
  edgeLabel: { family: "Archivo Narrow", weight: 500, size: 17 },
  message: { family: "Archivo Narrow", weight: 700, size: 20 },
  quoted: { family: "Literata", weight: 600, size: 20 },
  when: { family: "Archivo Narrow", weight: 700, size: 20 },
} as const satisfies Record<string, Face>;

// The faces of figures' text, as in assets/styles/figures.css. States change neither size nor weight.
import type { Face } from "./metrics.ts";

export const faces = {
  name: { family: "Archivo", weight: 600, size: 22 },
  participant: { family: "Archivo", weight: 600, size: 20 },
  role: { family: "Archivo Narrow", weight: 500, size: 18 },
  chainName: { family: "Archivo", weight: 600, size: 15 },
  chainRole: { family: "Archivo Narrow", weight: 500, size: 12.5 },
  chainLane: { family: "Archivo Narrow", weight: 700, size: 14.5 },
  chainWord: { family: "Archivo Narrow", weight: 500, size: 12.5 },
  rowName: { family: "Archivo", weight: 600, size: 14.4 },
  rowWord: { family: "Archivo Narrow", weight: 500, size: 13 },
  rowQuote: { family: "Literata", weight: 400, size: 12.5 },
  rowDay: { family: "Archivo Narrow", weight: 700, size: 13 },
  rowTime: { family: "Archivo Narrow", weight: 500, size: 13 },
  lane: { family: "Archivo Narrow", weight: 700, size: 17 },
  edgeLabel: { family: "Archivo Narrow", weight: 500, size: 17 },
  message: { family: "Archivo Narrow", weight: 500, size: 20 },
  quoted: { family: "Literata", weight: 400, size: 19 },
  when: { family: "Archivo Narrow", weight: 700, size: 19 },
  narrowName: { family: "Archivo", weight: 600, size: 20 },
  narrowRole: { family: "Archivo Narrow", weight: 500, size: 16.5 },
} as const satisfies Record<string, Face>;

// The faces of figures' text, as in assets/styles/figures.css, and of plots' text, as in assets/styles/plots.css. Steps
// change neither size nor weight.
import type { Face } from "./metrics.ts";
import type { QuotingFaces } from "./wrap.ts";

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

const narrow = (weight: number, size: number): Face => ({ family: "Archivo Narrow", weight, size });
const serif = (size: number): Face => ({ family: "Literata", weight: 400, size });
const sans = (weight: number, size: number): Face => ({ family: "Archivo", weight, size });

export const plotFaces = {
  "pl-lead": { plain: sans(600, 20), quoted: serif(20) },
  "pl-say": { plain: sans(600, 21), quoted: serif(20) }, // a judgement
  "pl-body": { plain: sans(400, 20), quoted: serif(19) },
  "pl-count": { plain: sans(700, 36), quoted: serif(36) },
  "pl-cite": { plain: narrow(700, 16.5), quoted: serif(16.5) },
  "pl-large": { plain: narrow(500, 23), quoted: serif(22) }, // where few rows have the slide to themselves
  "pl-text": { plain: narrow(500, 18), quoted: serif(17) },
  "pl-bold": { plain: narrow(700, 18), quoted: serif(17) },
  "pl-tiny": { plain: narrow(500, 13.5), quoted: serif(13) },
  "pl-small": { plain: narrow(500, 16.5), quoted: serif(16.5) }, // axes and keys
} as const satisfies Record<string, QuotingFaces>;

export type PlotFace = keyof typeof plotFaces;

// Every format that a build writes. A new one is a folder here and a line in this list.
import type { OutputFile } from "../model/output.ts";
import type { Built } from "./built.ts";
import { exportDeck } from "./data/data.ts";
import { writePage } from "./html/document.ts";

export interface Format {
  asked: "always" | "data"; // written by each build, or with --data
  make: (built: Built) => OutputFile[];
}

export const formats: readonly Format[] = [
  { asked: "always", make: writePage },
  { asked: "always", make: exportDeck },
];

/** The files of a build, the page first. The same briefing gives the same bytes. */
export function makeOutputs(built: Built, { data = false } = {}): OutputFile[] {
  return formats.filter(({ asked }) => data || asked === "always").flatMap(({ make }) => make(built));
}

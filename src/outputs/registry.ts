// Every format that a build writes. A new one is a folder here and a line in this list.
import type { OutputFile } from "../model/files.ts";
import { exportAnnotations } from "./annotations/annotations.ts";
import type { Built } from "./built.ts";
import { exportReviews } from "./claim-review/claim-review.ts";
import { exportSources } from "./csl/csl.ts";
import { exportDeck } from "./data/data.ts";
import { exportPlaces } from "./geojson/geojson.ts";
import { writePage } from "./html/document.ts";

interface Format {
  name: string; // as the help lists it
  asked: "always" | "data"; // written by every build, or with --data
  make: (built: Built) => OutputFile[];
}

export const formats: readonly Format[] = [
  { name: "HTML", asked: "always", make: writePage },
  { name: "JSON", asked: "always", make: exportDeck },
  { name: "annotations", asked: "data", make: exportAnnotations },
  { name: "CSL-JSON", asked: "data", make: exportSources },
  { name: "GeoJSON", asked: "data", make: exportPlaces },
  { name: "ClaimReview", asked: "data", make: exportReviews },
];

/** The files of a build, the page first. The same briefing gives the same bytes. */
export function makeOutputs(built: Built, { data = false } = {}): OutputFile[] {
  return formats.filter(({ asked }) => data || asked === "always").flatMap(({ make }) => make(built));
}

// What the server tells an open page of a build: what changed, or which problems stopped it.
import type { FrameLine } from "./location.ts";
import type { Patch } from "./page.ts";

/** One problem, or several of the same kind. */
export interface PageProblem {
  rule: string;
  severity: "error" | "warning";
  message: string; // one sentence
  why: string | null; // the sentences that follow it
  fix: string | null;
  suggestion: string | null; // text to write, part of `fix`
  place: string; // file, line and column, "slides/02-toll.md:4:1"
  otherPlaces: string[]; // of the same problem
  slides: string[]; // ids of the slides on which it is
  frame: FrameLine | null; // the line, cut to what a window has room for
  given?: string; // wording in the briefing
  wanted?: string; // wording in the source
}

/** All problems of a build. */
export interface ProblemReport {
  errors: number; // every place counts
  warnings: number;
  follow: number; // number of problems that follow from others, which are not among `problems`
  problems: PageProblem[]; // errors first; at most 50
  rest: PageProblem[]; // those that are shown when asked for: beyond the 50, and those that follow; at most 200
}

/** A save that was built. */
export interface Save {
  time: string; // time of day, "14:07"
  files: string[]; // what was changed since the save before
  errors: number;
}

/** All problems of a build, and what the page shows meanwhile. */
export interface ShownReport extends ProblemReport {
  since: string | null; // time of day at which the version was built that the page shows, "14:02"; null: there is none
  saves: Save[]; // newest first, down to that version
}

export type LiveMessage =
  | Patch
  | { kind: "reload" }
  | { kind: "ok"; since: string | null }
  | ({ kind: "problems" } & ShownReport);

// What the server tells an open page of a build: what changed, or which problems stopped it.
import type { FrameLine } from "./location.ts";
import type { Patch } from "./patch.ts";

/** One problem, or several of the same kind. */
export interface PageProblem {
  rule: string;
  severity: "error" | "warning";
  message: string; // one sentence
  why: string | null; // the sentences that follow it
  fix: string | null;
  suggestion: string | null; // text to write, part of `fix`
  file: string;
  line: number; // 1-based
  column: number; // 1-based
  places: string[]; // the other places of the same problem, "slides/02-toll.md:4:1"
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
}

/** `since`: time of day at which the version was built that the page shows, "14:02"; null if there is none. */
export type ShownReport = ProblemReport & { since: string | null };

export type LiveMessage = Patch | { kind: "reload" } | { kind: "ok" } | ({ kind: "problems" } & ShownReport);

// What the server tells of a build: its problems, and since when the page shows what it shows.
import type { Say } from "../ui/strings.ts";
import type { Problem } from "./problem.ts";

export interface Report {
  errors: number;
  warnings: number;
  follow: number; // number of problems that follow from others and are not told
  problems: Problem[];
  since: string | null; // "14:02"; null: no version was ever right
}

/** "3 errors, 2 warnings" */
export function sayCounts({ errors, warnings }: Report, say: Say): string {
  return [
    errors > 0 ? say("live.errors", { count: errors }) : "",
    warnings > 0 ? say("live.warnings", { count: warnings }) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

export const saySince = ({ since }: Report, say: Say): string =>
  since === null ? say("live.never") : say("live.since", { time: since });

/** Whether an author would see the same list. */
export const isSame = (one: Report, other: Report): boolean =>
  JSON.stringify(one.problems) === JSON.stringify(other.problems);

/** Number of problems with the id of each slide that has one. */
export function countBySlide({ problems }: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slide of problems.flatMap(({ slides }) => slides))
    counts.set(slide, (counts.get(slide) ?? 0) + 1);
  return counts;
}

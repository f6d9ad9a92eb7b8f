// What the server tells of a build: its problems, and since when the page shows what it shows.
import type { ShownReport } from "../../model/live.ts";
import { addServed } from "../share/served.ts";
import type { Say } from "../ui/strings.ts";

/** "3 errors, 2 warnings" */
export function sayCounts({ errors, warnings }: ShownReport, say: Say): string {
  return [
    errors > 0 ? say("live.errors", { count: errors }) : "",
    warnings > 0 ? say("live.warnings", { count: warnings }) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

export const saySince = ({ since }: ShownReport, say: Say): string =>
  since === null ? say("live.never") : say("live.since", { time: since });

/** Whether an author would see the same list. */
export const isSame = (one: ShownReport, other: ShownReport): boolean =>
  JSON.stringify(one.problems) === JSON.stringify(other.problems);

/** Number of problems with the id of each slide that has one. */
export function countBySlide({ problems }: ShownReport): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slide of problems.flatMap(({ slides }) => slides))
    counts.set(slide, (counts.get(slide) ?? 0) + 1);
  return counts;
}

/** Tells the speaker view the problems, which it shows as one line under its clock. Null takes the line away. */
export function tellSpeaker(report: ShownReport | null, say: Say): void {
  addServed({ problems: report && report.errors > 0 ? sayLine(report, say) : "" });
}

/** One line such as "3 errors, the slides are those of 14:02". */
function sayLine({ errors, since }: ShownReport, say: Say): string {
  const count = say("live.errors", { count: errors });
  return since === null ? count : say("live.speaker-line", { count, time: since });
}

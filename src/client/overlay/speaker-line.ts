// In a speaker view the problems are one line under its clock: no list, and nothing over it.
import type { ShownReport } from "../../model/live.ts";
import { serve } from "../share/served.ts";
import type { Say } from "../ui/strings.ts";

/** `report` null: there are none, and the line goes. */
export function tellSpeaker(report: ShownReport | null, say: Say): void {
  serve({ problems: report && report.errors > 0 ? sayLine(report, say) : "" });
}

/** "3 errors, the slides are those of 14:02" */
function sayLine({ errors, since }: ShownReport, say: Say): string {
  const count = say("live.errors", { count: errors });
  return since === null ? count : say("live.speaker-line", { count, time: since });
}

// Limits of time and memory for drawing a figure. A figure always ends with a drawing or a diagnostic.
import type { ResourceLimits } from "node:worker_threads";
import type { Answer, Problem } from "../drawing.ts";

/** For a drawing thread. With the thread's own needs a figure stays under 512 MB. */
export const memoryLimits: ResourceLimits = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48 };

const mostTime = 4000; // ms: with the rest of a build a deck ends within five seconds
const mostWait = 20_000; // ms, on a machine that is busy with other programs

interface Watch {
  stop(): void;
}

/**
 * Calls `giveUp` once after 4 s. If this process got less than half of a processor in that time, the machine
 * is busy with other programs and the figure gets more time, so that these cannot fail a build.
 */
export function watchTime(giveUp: () => void): Watch {
  const begun = Date.now();
  const before = process.cpuUsage();
  let timer = setTimeout(decide, mostTime);
  function decide(): void {
    const { user, system } = process.cpuUsage(before);
    const worked = (user + system) / 1000;
    const isBusy = worked < mostTime / 2 && Date.now() - begun < mostWait;
    if (isBusy) timer = setTimeout(decide, mostTime / 5);
    else giveUp();
  }
  return { stop: () => clearTimeout(timer) };
}

/** The answer for a figure that was given up. */
export function reportGivenUp(reason: "time" | "memory"): Answer {
  const limit = { time: `${mostTime / 1000} seconds`, memory: "512 MB of memory" }[reason];
  const problem: Problem = {
    rule: "figure-size",
    severity: "error",
    message: `This figure takes more than ${limit} to draw, and was given up.`,
    fix: "Show less in it, or make it two figures.",
    at: { line: 1, column: 0, length: 1 },
  };
  return { drawing: null, problems: [problem] };
}

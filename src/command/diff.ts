// The command diff: what changed since an earlier briefing.json, and which grades changed without a reason.
import { hasErrors } from "../model/diagnostic.ts";
import { compareWithEarlier, loadEarlier } from "../pipeline/compare-with-earlier.ts";
import { formatChanges } from "../report/changes.ts";
import { makePaint, wantsColour } from "../report/paint.ts";
import { showUnseen } from "../report/width.ts";
import type { Call } from "./arguments.ts";
import { printProblems } from "./print-problems.ts";
import type { Program } from "./program.ts";
import { makeProgress } from "./progress.ts";
import { runBuild } from "./run-build.ts";

/**
 * Returns the exit status: 0 with or without changes, 1 if there is no briefing to compare, 2 for a wrong
 * call.
 */
export async function printChanges(call: Call, program: Program): Promise<number> {
  if (call.old === null)
    return refuse("Say which earlier briefing.json to compare with: diff OLD/briefing.json.");
  const shown = showUnseen(call.old);
  const read = await loadEarlier(call.old, shown);
  if ("problem" in read)
    return refuse(`${read.problem}${read.isFolder ? " Name the briefing.json in it." : ""}`);
  const streams = { problems: process.stderr, last: process.stderr };
  const { file, version: old, diagnostics } = read;
  if (!old) {
    printProblems({ diagnostics, files: [file], slideCount: 0 }, call, program, streams);
    return 1;
  }
  const quiet = { ...call, json: false };
  const result = await runBuild(quiet, program, makeProgress(process.stderr, false), streams);
  if (!result.built || hasErrors(result.diagnostics)) return 1;
  const { deck } = result.built;
  const { changes, silent } = compareWithEarlier(old, deck, result.diagnostics);
  if (call.json) {
    process.stdout.write(`${JSON.stringify({ from: old.asOf, to: deck.scenario.asOf, changes }, null, 1)}\n`);
    return 0;
  }
  const paint = makePaint(call.colour && wantsColour(process.stdout, process.env));
  process.stdout.write(formatChanges(changes, old, deck.scenario, paint));
  if (silent.length) printProblems({ ...result, diagnostics: silent }, call, program, streams);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

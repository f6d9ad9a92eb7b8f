// The command diff: what changed since an earlier briefing.json, and which grades changed without a reason.
import { readFile, stat } from "node:fs/promises";
import { findSilentRegrades } from "../check/silent-regrades.ts";
import { changesSince } from "../model/changes.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { readVersion } from "../parse/previous.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";
import { makeProgress } from "./progress.ts";
import { runBuild } from "./run-build.ts";
import { formatChanges } from "./terminal/changes.ts";
import { makePaint, wantsColour } from "./terminal/paint.ts";
import { printProblems } from "./terminal/print.ts";
import { showUnseen } from "./terminal/width.ts";

/**
 * Returns the exit status: 0 with or without changes, 1 if there is no briefing to compare, 2 for a wrong
 * call.
 */
export async function printChanges(call: Call, program: Program): Promise<number> {
  if (call.old === null)
    return refuse("Say which earlier briefing.json to compare with: diff OLD/briefing.json.");
  const text = await readFile(call.old, "utf8").catch(() => null);
  if (text === null) return refuse(await sayUnreadable(call.old));
  const old = readVersion(text);
  if (!old) {
    process.stderr.write(`${showUnseen(call.old)} is not a briefing.json.\n`);
    return 1;
  }
  const streams = { problems: process.stderr, last: process.stderr };
  const quiet = { ...call, json: false };
  const result = await runBuild(quiet, program, makeProgress(process.stderr, false), streams);
  if (!result.built || hasErrors(result.diagnostics)) return 1;
  const { deck } = result.built;
  const changes = changesSince(old, deck);
  const silent = findSilentRegrades(changes, deck.scenario);
  if (call.json) {
    process.stdout.write(`${JSON.stringify({ from: old.asOf, to: deck.scenario.asOf, changes }, null, 1)}\n`);
    return 0;
  }
  const paint = makePaint(call.colour && wantsColour(process.stdout, process.env));
  process.stdout.write(formatChanges(changes, old, deck.scenario, paint));
  if (silent.length)
    printProblems({ ...result, diagnostics: silent }, call, program, {
      ...streams,
      problems: process.stdout,
    });
  return 0;
}

async function sayUnreadable(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  const shown = showUnseen(path);
  return found?.isDirectory()
    ? `${shown} is a folder. Name the briefing.json in it.`
    : `There is no file "${shown}".`;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

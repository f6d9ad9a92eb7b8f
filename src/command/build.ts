// The command build: runs the stages, prints the problems, and writes the outputs.

import type { BuildResult } from "../build.ts";
import { writeOutputs } from "../disk/write-outputs.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { namePrivateCopies } from "../model/files.ts";
import { makeOutputs } from "../outputs/registry.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";
import { makeProgress } from "./progress.ts";
import { runBuild } from "./run-build.ts";
import { formatFiles, formatLifted, formatSeconds, sayContents } from "./summary.ts";

/** Returns the exit status. Writes nothing if there is an error. */
export async function buildDeck(call: Call, program: Program): Promise<number> {
  const streams = { problems: process.stderr, last: process.stderr };
  const result = await runBuild(call, program, makeProgress(process.stderr, call.progress), streams);
  if (hasErrors(result.diagnostics) || !result.built) return 1;
  const made = makeOutputs(result.built, call);
  const outputs = call.private ? namePrivateCopies(made) : made;
  await writeOutputs(outputs, call.out);
  (call.json ? process.stderr : process.stdout).write(formatFiles(outputs, call.out));
  process.stderr.write(formatLifted(result.built.deck));
  process.stderr.write(`\n${sayBuilt(result)} ${formatSeconds()}\n`);
  return 0;
}

function sayBuilt({ diagnostics, counts }: BuildResult): string {
  const contents = `${sayContents(counts)}.`;
  return diagnostics.length === 0 ? `${contents} No problems.` : contents;
}

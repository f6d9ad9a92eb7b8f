// Runs the stages in memory for build, check and pdf, and prints the problems.

import { type BuildResult, build } from "../build.ts";
import { type Diagnostic, sortDiagnostics } from "../model/diagnostic.ts";
import { formatJson } from "../report/json.ts";
import { formatSarif } from "../report/sarif.ts";
import type { Call } from "./arguments.ts";
import { printProblems } from "./print-problems.ts";
import { type Program, readVersion } from "./program.ts";
import type { Progress } from "./progress.ts";

/** Finds problems in a briefing without errors by showing it in a browser. Throws if it cannot be shown. */
export type Look = (built: NonNullable<BuildResult["built"]>) => Promise<Diagnostic[]>;

/**
 * `streams` are those for problems and for the closing line. With --json, problems go to standard output as
 * data. What `look` finds is among the problems; if it throws, they are printed without.
 */
export async function runBuild(
  call: Call,
  program: Program,
  progress: Progress,
  streams: { problems: NodeJS.WriteStream; last: NodeJS.WriteStream },
  look?: Look,
): Promise<BuildResult> {
  const { root, worker } = program;
  const cache = call.cache ? program.cache : null;
  const { sources, strict, private: isPrivate } = call;
  const options = {
    root,
    cache,
    worker,
    sources,
    strict,
    private: isPrivate,
    checkOnly: call.command === "check" && !look,
    onProgress: progress.show,
  };
  const unseen = await build(call.folder, options).finally(progress.clear);
  let seen: Diagnostic[] = [];
  try {
    if (look && unseen.built) seen = await look(unseen.built);
  } finally {
    await report(addSeen(unseen, seen, strict), call, program, streams);
  }
  return addSeen(unseen, seen, strict);
}

/** Small text on a slide whose figure is known to be too large has that one cause. */
export function markFollowing(seen: readonly Diagnostic[], known: readonly Diagnostic[]): Diagnostic[] {
  const tooLarge = new Set(known.flatMap(({ rule, at }) => (rule === "figure-size" ? [at.file] : [])));
  return seen.map((one) =>
    one.rule === "look-small" && tooLarge.has(one.at.file) ? { ...one, follows: true as const } : one,
  );
}

function addSeen(result: BuildResult, seen: readonly Diagnostic[], strict: boolean): BuildResult {
  const caused = markFollowing(seen, result.diagnostics);
  const graded = strict ? caused.map((one) => ({ ...one, severity: "error" as const })) : caused;
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...graded]) };
}

async function report(
  result: BuildResult,
  call: Call,
  program: Program,
  streams: Parameters<typeof printProblems>[3],
): Promise<void> {
  if (call.sarif) process.stdout.write(formatSarif(result.diagnostics, await readVersion(program.root)));
  else if (call.json) process.stdout.write(formatJson(result.diagnostics));
  else printProblems(result, call, program, streams);
}

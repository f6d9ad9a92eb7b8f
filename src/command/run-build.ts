// Runs the stages in memory for build, check and pdf, and prints the problems.
import { type BuildResult, build } from "../build.ts";
import { sortDiagnostics } from "../model/diagnostic.ts";
import { formatPage } from "../outputs/html/document.ts";
import type { Call } from "./arguments.ts";
import { type Program, readVersion } from "./program.ts";
import type { Progress } from "./progress.ts";
import { formatJson } from "./terminal/data.ts";
import { printProblems } from "./terminal/print.ts";
import { formatSarif } from "./terminal/sarif.ts";

/**
 * `streams` are those for problems and for the closing line. With --json, problems go to standard output as
 * data.
 */
export async function runBuild(
  call: Call,
  program: Program,
  progress: Progress,
  streams: { problems: NodeJS.WriteStream; last: NodeJS.WriteStream },
): Promise<BuildResult> {
  const { root, worker } = program;
  const cache = call.cache ? program.cache : null;
  const { sources, strict, private: isPrivate } = call;
  const cold = program.fresh || cache === null;
  const options = {
    root,
    cache,
    worker,
    sources,
    strict,
    private: isPrivate,
    cold,
    onProgress: progress.show,
  };
  const unseen = await build(call.folder, options).finally(progress.clear);
  const result = call.look ? await addLook(unseen, call, root) : unseen;
  if (call.sarif) process.stdout.write(formatSarif(result.diagnostics, await readVersion(root)));
  else if (call.json) process.stdout.write(formatJson(result.diagnostics));
  else printProblems(result, call, program, streams);
  return result;
}

/** Adds what a browser measures on the page, if there are no errors. */
async function addLook(result: BuildResult, call: Call, root: string): Promise<BuildResult> {
  if (!result.built) return result;
  const { deck, page } = result.built;
  const { checkLook } = await import("../look/check-look.ts");
  const search = { env: process.env, ...(call.browser === null ? {} : { flag: call.browser }) };
  const seen = await checkLook(deck, formatPage(page), { root, search });
  const graded = call.strict ? seen.map((one) => ({ ...one, severity: "error" as const })) : seen;
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...graded]) };
}

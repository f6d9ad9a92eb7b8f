// The stages as build, check and pdf run them: in memory, with the problems printed.
import { type BuildResult, build } from "../build.ts";
import { sortDiagnostics } from "../model/diagnostic.ts";
import { formatPage } from "../outputs/html/document.ts";
import type { Call } from "./arguments.ts";
import { type Program, readVersion } from "./program.ts";
import type { Progress } from "./progress.ts";
import { formatJson } from "./terminal/data.ts";
import { printProblems } from "./terminal/print.ts";
import { formatSarif } from "./terminal/sarif.ts";

/** `streams`: where the problems go, and where the closing line goes. With --json they are data on standard output. */
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

/** What a browser shows of it is measured too, unless there are errors: then there is nothing to show. */
async function addLook(result: BuildResult, call: Call, root: string): Promise<BuildResult> {
  if (!result.built) return result;
  const { deck, page } = result.built;
  const { checkLook } = await import("../look/check-look.ts");
  const search = { env: process.env, ...(call.browser === null ? {} : { flag: call.browser }) };
  const seen = await checkLook(deck, formatPage(page), { root, search });
  const graded = call.strict ? seen.map((one) => ({ ...one, severity: "error" as const })) : seen;
  return { ...result, diagnostics: sortDiagnostics([...result.diagnostics, ...graded]) };
}

// The commands build and check: runs the stages, prints the problems, and writes what came out.
import { join } from "node:path";
import { type BuildResult, build } from "../build.ts";
import { hasErrors, sortDiagnostics } from "../model/diagnostic.ts";
import { formatPage } from "../outputs/html/document.ts";
import { makeOutputs } from "../outputs/registry.ts";
import { writeOutputs } from "../write/write-outputs.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { formatSize, formatSummary, measurePage } from "./summary.ts";
import { formatJson } from "./terminal/data.ts";
import { wantsColour } from "./terminal/paint.ts";
import { formatCounts, formatReport } from "./terminal/report.ts";

/** Gives the exit status. */
export async function buildDeck(call: Call, program: Program): Promise<number> {
  const result = await buildBriefing(call, program, makeProgress(process.stderr, call.progress));
  if (hasErrors(result.diagnostics)) return 1;
  const said = call.command === "check" ? sayChecked(result) : await writeDeck(call, result);
  (call.json ? process.stderr : process.stdout).write(said);
  return 0;
}

/** In memory, with the problems printed. */
export async function buildBriefing(call: Call, program: Program, progress: Progress): Promise<BuildResult> {
  const { root, worker } = program;
  const cache = call.cache ? program.cache : null;
  const { sources, strict, public: isPublic } = call;
  const options = {
    root,
    cache,
    worker,
    sources,
    strict,
    public: isPublic,
    cold: program.fresh || cache === null,
    onProgress: progress.show,
  };
  const unseen = await build(call.folder, options).finally(progress.clear);
  if (!program.fresh) program.keepCode?.();
  const result = call.look ? await addLook(unseen, call, root) : unseen;
  printProblems(call, result);
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

function printProblems(call: Call, { diagnostics, files, slideCount }: BuildResult): void {
  const colour = wantsColour(process.stderr, process.env);
  if (call.json) process.stdout.write(formatJson(diagnostics));
  else process.stderr.write(formatReport(diagnostics, files, { colour, slides: slideCount }));
}

async function writeDeck(call: Call, { built, slideCount }: BuildResult): Promise<string> {
  const outputs = built === null ? [] : makeOutputs(built);
  const page = outputs.find(({ path }) => path === "index.html");
  const [size] = await Promise.all([page ? measurePage(page) : "", writeOutputs(outputs, call.out)]);
  const lines = outputs.map((output) => {
    const path = join(call.out, output.path);
    return output === page ? formatSummary(path, size, slideCount) : formatSize(path, output);
  });
  return `${lines.join("\n")}\n`;
}

/** The report has said so already where there are warnings. */
function sayChecked({ diagnostics, slideCount }: BuildResult): string {
  return diagnostics.length === 0 ? `${formatCounts(diagnostics, slideCount)}\n` : "";
}

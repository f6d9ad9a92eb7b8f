// The command serve: builds, shows the page on this machine, and builds again whenever something is saved.
import { type BuildResult, build } from "../build.ts";
import { explainMachineError } from "../disk/machine-error.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { formatPage } from "../outputs/html/document.ts";
import { addLiveClient } from "../outputs/html/page.ts";
import { loadPageAssets, type PageAssets } from "../outputs/html/page-assets.ts";
import { formatPolicy } from "../outputs/html/policy.ts";
import { listenLocally } from "../serve/listen.ts";
import { makeProblemPage } from "../serve/problem-page.ts";
import { repeatWhenAsked } from "../serve/repeat.ts";
import { makeSiteServer } from "../serve/server.ts";
import { makePage, type Site } from "../serve/site.ts";
import { watchFolder } from "../serve/watch.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";
import { describeProblems } from "./terminal/data.ts";
import { formatLines } from "./terminal/one-line.ts";
import { printProblems } from "./terminal/print.ts";

/** Ends when it is interrupted. Gives the exit status. */
export async function serveDeck(call: Call, program: Program): Promise<number> {
  const cache = call.cache ? program.cache : null;
  const assets = await loadPageAssets({ root: program.root, cache });
  const { sources, strict } = call;
  const tools = { ...program, cache, sources, strict, call };
  const rebuild = (before: Site | null) => buildSite(call.folder, tools, assets, before);
  let site = await rebuild(null);
  const { server, update, close } = makeSiteServer(site);
  const port = await listenLocally(server, call.port);
  if (port === null) return refusePort(call.port);
  process.stdout.write(`Showing ${call.folder} on http://127.0.0.1:${port}/\nCtrl+C ends.\n`);
  const again = repeatWhenAsked(async () => {
    site = await rebuild(site);
    update(site);
  });
  const watcher = watchFolder(call.folder, again);
  await waitForInterrupt();
  watcher.close();
  close();
  process.exit(0); // A build may be under way; nothing of it is wanted any more.
}

type Tools = Omit<Program, "cache"> & Pick<Call, "sources" | "strict"> & { cache: string | null; call: Call };

/** Never fails: what goes wrong is told in the terminal, and what was served before stays. */
async function buildSite(
  folder: string,
  tools: Tools,
  assets: PageAssets,
  before: Site | null,
): Promise<Site> {
  const start = performance.now();
  try {
    const { root, cache, worker, sources, strict } = tools;
    const result = await build(folder, { root, cache, worker, sources, strict });
    printProblems(result, tools.call, tools, { problems: process.stderr, last: process.stderr });
    const site = makeSite(result, assets, before);
    if (!hasErrors(result.diagnostics)) sayBuilt(result.slideCount, performance.now() - start);
    return site;
  } catch (error) {
    const text =
      explainMachineError(error) ?? (error instanceof Error ? error.stack : undefined) ?? String(error);
    process.stderr.write(`${text}\n`);
    return before ?? { page: makeProblemPage(text), good: false, problems: [], speakerNotes: "{}" };
  }
}

function makeSite(result: BuildResult, assets: PageAssets, before: Site | null): Site {
  if (result.built !== null) {
    const page = addLiveClient(result.built.page, assets);
    const speakerNotes = JSON.stringify(result.privateNotes());
    return { page: makePage(formatPage(page), formatPolicy(page)), good: true, problems: [], speakerNotes };
  }
  const problems = describeProblems(result.diagnostics, result.files);
  if (before?.good) return { ...before, problems };
  return { page: makeProblemPage(formatProblems(result)), good: false, problems, speakerNotes: "{}" };
}

function formatProblems({ diagnostics, slideCount }: BuildResult): string {
  return formatLines(diagnostics, { colour: false, slides: slideCount });
}

function sayBuilt(slides: number, ms: number): void {
  process.stdout.write(`${slides} slide${slides === 1 ? "" : "s"}, ${(ms / 1000).toFixed(2)} s\n`);
}

function refusePort(asked: number | null): number {
  const what = asked === null ? "All ports from 8000 to 8099 are" : `Port ${asked} is`;
  process.stderr.write(`${what} in use. Choose another with --port.\n`);
  return asked === null ? 1 : 2;
}

function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}

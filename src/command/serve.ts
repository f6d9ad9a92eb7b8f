// The command serve: builds, shows the page on this machine, and builds again after every save.
import { randomBytes } from "node:crypto";
import { type BuildResult, build } from "../build.ts";
import { explainMachineError } from "../disk/machine-error.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { Memory } from "../model/memory.ts";
import { loadPageAssets, type PageAssets } from "../outputs/html/page-assets.ts";
import { showUnseen } from "../report/width.ts";
import { makeDeskPage } from "../serve/desk/desk-page.ts";
import { type Desk, makeDeskRoutes } from "../serve/desk/desk-routes.ts";
import { explainRefusal, listenOn } from "../serve/listen.ts";
import { makeLookRoute, type ShownSlide } from "../serve/look-route.ts";
import { addProblems, makeEmptySite, makeSite, type Served } from "../serve/make-site.ts";
import { makeProblemPage } from "../serve/problem-page.ts";
import { repeatWhenAsked } from "../serve/repeat.ts";
import { makeSiteServer, type SiteServer } from "../serve/server.ts";
import { makeSharing, type Sharing } from "../serve/share/share.ts";
import { ShownSlides } from "../serve/shown-slides.ts";
import type { Page } from "../serve/site.ts";
import { type FolderWatcher, watchFolder } from "../serve/watch.ts";
import type { Call } from "./arguments.ts";
import { loadDesk } from "./load-desk.ts";
import { printProblems } from "./print-problems.ts";
import type { Program } from "./program.ts";
import { announceSharing, findOrigin, keepDevices } from "./share.ts";
import { takeWording } from "./take-wording.ts";

/** Ends when interrupted. Returns the exit status. */
export async function serveDeck(call: Call, program: Program): Promise<number> {
  const cache = call.cache ? program.cache : null;
  const assets = await loadPageAssets({ root: program.root, cache });
  let site: Served | null = null;
  let served: SiteServer | null = null;
  let sharing: Sharing | null = null;
  const kept = { assets, memory: new Memory({ again: true }) };
  let shown: ShownSlides | null = null;
  const again = repeatWhenAsked(async () => {
    const start = performance.now();
    const next = await buildSite(call, { ...program, cache }, kept, site);
    site = next.site;
    shown = openShown(site);
    served?.update(site);
    if (site.shared) sharing?.update(site.shared);
    sayResult(next, performance.now() - start, call, program); // after it is on its way to the pages
  });
  const takeShown = (measured: ShownSlide) => {
    if (!site?.result || !shown) return;
    const fresh = shown.take(measured);
    if (fresh.length > 0) printShown(fresh, site.result, call, program);
    const next = addProblems(site, shown.diagnose());
    if (JSON.stringify(next.report) === JSON.stringify(site.report)) return;
    site = next;
    served?.update(site);
  };
  const desk = openDesk(call, program, assets);
  const onChange = () => {
    desk.forget();
    again.ask();
  };
  const watchers = watchFolders(call, onChange); // before the first build, so that no save is missed
  again.ask();
  await again.done();
  if (!site) throw new Error("The first build gave nothing to show.");
  const address = { port: 0 };
  sharing = call.share ? await openSharing(() => findOrigin(address.port), call, cache) : null;
  const first = (site as Served).shared;
  if (first) sharing?.update(first);
  const deskRoutes = makeDeskRoutes(desk);
  served = makeSiteServer(site, {
    reach: { open: call.host !== null || call.share, names: call.allowHosts },
    routes: new Map([...(sharing?.routes ?? []), ...deskRoutes, ["/__look", makeLookRoute(takeShown)]]),
    ...(sharing ? { guestsAt: call.host === null ? "/follow" : null } : {}),
  });
  const host = call.host ?? (call.share ? "0.0.0.0" : undefined);
  const close = () => {
    for (const watcher of watchers) watcher.close();
    sharing?.close(); // says so to those who are connected
    served?.close();
  };
  let port: number | null;
  try {
    port = await listenOn(served.server, call.port, host);
  } catch (error) {
    close(); // what watches folders would keep the program running
    const why = explainRefusal(error, host ?? "", call.port);
    if (why === null) throw error;
    process.stderr.write(`${showUnseen(why)}\n`);
    return 2;
  }
  if (port === null) {
    close();
    return refusePort(call.port);
  }
  address.port = port;
  process.stdout.write(
    `Showing ${call.folder} on http://127.0.0.1:${port}/\nSources: http://127.0.0.1:${port}/sources\n${sharing ? "" : "Ctrl+C ends.\n"}`,
  );
  if (sharing) await announceSharing(sharing, port);
  process.stderr.write(warnOfGuests(call));
  await waitForInterrupt();
  close();
  await sharing?.forget();
  process.exit(0); // A build may be under way; its result is not needed.
}

/** Devices that a server before let in are let in again, if it was killed. */
async function openSharing(origin: () => string, { folder }: Call, cache: string | null): Promise<Sharing> {
  const store = keepDevices(folder, cache);
  return makeSharing({ origin, kept: await store.load(), keep: store.save });
}

/** Null if the page is not that of the last build. */
function openShown({ result, patchable }: Served): ShownSlides | null {
  const deck = result?.built?.deck;
  return deck && patchable ? new ShownSlides(deck, patchable.head.contentHash) : null;
}

/** Prints problems that only a browser can see, once a browser has shown the slide. */
function printShown(diagnostics: Diagnostic[], { files }: BuildResult, call: Call, program: Program): void {
  const streams = { problems: process.stderr, last: process.stderr };
  printProblems({ diagnostics, files, slideCount: 0 }, call, program, streams);
}

/** The source desk reads and writes the files itself, on request. Without a folder of texts it shows none. */
function openDesk({ folder, sources }: Call, { root }: Program, assets: PageAssets): Desk & Forgetful {
  const token = randomBytes(16).toString("hex");
  let page: Promise<Page> | null = null;
  let loaded: ReturnType<Desk["load"]> | null = null;
  const forget = () => {
    loaded = null;
  };
  return {
    token,
    forget,
    page: () => (page ??= makeDeskPage(root, assets, token)),
    load: () => (loaded ??= loadDesk(folder, sources)),
    take: async (asked) =>
      sources === null ? "impossible" : takeWording(folder, sources, asked).finally(forget),
  };
}

/** Reads again what a change may have made outdated. */
interface Forgetful {
  forget: () => void;
}

/** Watches the briefing's folder and that of its sources' texts. */
function watchFolders({ folder, sources }: Call, onChange: () => void): FolderWatcher[] {
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  return [folder, ...(sources === null ? [] : [sources])].map((path) => watchFolder(path, onChange, say));
}

/** Says who else can see what; empty if only this machine can. */
function warnOfGuests({ host, allowHosts }: Call): string {
  if (host === null && allowHosts.length === 0) return "";
  const who =
    host === null
      ? `Whoever reaches this machine as ${allowHosts.join(" or ")}`
      : "Everybody on the network who reaches this machine";
  return `${who} sees the slides and their public notes, each version that builds, without a password.
What is held back or private, the problems and the sources stay with browsers on this machine.
`;
}

type Tools = Omit<Program, "cache"> & { cache: string | null };

interface Rebuilt {
  site: Served;
  result: BuildResult | string; // what broke the build, where it did not come to an end
}

/** Never rejects. Where there are errors the last good page stays. */
async function buildSite(
  call: Call,
  tools: Tools,
  kept: { assets: PageAssets; memory: Memory },
  before: Served | null,
): Promise<Rebuilt> {
  try {
    const { root, cache, worker } = tools;
    const { sources, strict } = call;
    const result = await build(call.folder, { root, cache, worker, sources, strict, ...kept });
    return { site: makeSite(result, kept.assets, before, call.share), result };
  } catch (error) {
    const text =
      explainMachineError(error) ?? (error instanceof Error ? error.stack : undefined) ?? String(error);
    return { site: before ?? makeEmptySite(makeProblemPage(text)), result: text };
  }
}

/** Prints in the terminal what came of a rebuild, and how many ms it took. */
function sayResult({ result }: Rebuilt, ms: number, call: Call, program: Program): void {
  if (typeof result === "string") {
    process.stderr.write(`${result}\n`);
    return;
  }
  printProblems(result, call, program, { problems: process.stderr, last: process.stderr });
  if (hasErrors(result.diagnostics)) return;
  const slides = result.slideCount;
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

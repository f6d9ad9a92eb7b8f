// The command serve: builds, shows the page on this machine, and builds again after every save.
import { randomBytes } from "node:crypto";
import { openJsonCache } from "../disk/json-cache.ts";
import { type FolderWatcher, watchFolder } from "../disk/watch-folder.ts";
import { loadPageAssets, type PageAssets } from "../outputs/html/page-assets.ts";
import { searchTexts, writeLines } from "../pipeline/desk/answer-desk.ts";
import { loadDesk } from "../pipeline/desk/load-desk.ts";
import { takeWording } from "../pipeline/desk/take-wording.ts";
import { wantsColour } from "../report/paint.ts";
import { showUnseen } from "../report/width.ts";
import { makeDeskPage } from "../serve/desk/desk-page.ts";
import { type Desk, makeDeskRoutes } from "../serve/desk/desk-routes.ts";
import { explainRefusal, listenOn } from "../serve/listen.ts";
import { makeLookRoute } from "../serve/look-route.ts";
import { repeatWhenAsked } from "../serve/repeat.ts";
import { makeSiteServer, type SiteServer } from "../serve/server.ts";
import { makeSharing, type Sharing } from "../serve/share/share.ts";
import type { Page } from "../serve/site.ts";
import type { Call } from "./arguments.ts";
import { LiveSite } from "./live-site.ts";
import { listOrigins } from "./networks.ts";
import type { Program } from "./program.ts";
import { announceSharing, keepDevices } from "./share.ts";

/** Ends when interrupted. Returns the exit status. */
export async function serveDeck(call: Call, program: Program): Promise<number> {
  const cache = call.cache ? program.cache : null;
  const assets = await loadPageAssets(program.root, cache === null ? null : openJsonCache(cache));
  const live = new LiveSite(call, { ...program, cache }, assets);
  const desk = openDesk(call, program, assets);
  const again = repeatWhenAsked(() => live.build());
  const onSave = () => {
    desk.forget();
    again.ask();
  };
  const watchers = watchFolders(call, onSave); // before the first build, so that no save is missed
  again.ask();
  await again.done();
  const address = { port: 0 };
  const sharing = call.share
    ? await openSharing(() => listOrigins(address.port, call.host), call, cache)
    : null;
  const served = openServer(call, live, desk, sharing);
  const close = () => {
    for (const watcher of watchers) watcher.close();
    sharing?.close(); // says so to those who are connected
    served.close();
  };
  const opened = await openPort(served, call).catch((error) => {
    close();
    throw error;
  });
  if ("status" in opened) {
    close(); // what watches folders would keep the program running
    return opened.status;
  }
  address.port = opened.port;
  await announce(call, opened.port, sharing);
  await waitForInterrupt();
  close();
  await sharing?.forget();
  process.exit(0); // A build may be under way; its result is not needed.
}

/** A server of the site as it is now, told of every new version. */
function openServer(call: Call, live: LiveSite, desk: Desk, sharing: Sharing | null): SiteServer {
  const { shared } = live.current;
  if (shared) sharing?.update(shared);
  const served = makeSiteServer(live.current, {
    reach: { open: call.host !== null || call.share, names: call.allowHosts },
    routes: new Map([
      ...(sharing?.routes ?? []),
      ...makeDeskRoutes(desk),
      ["/__look", makeLookRoute((measured) => live.takeShown(measured))],
    ]),
    ...(sharing ? { guestsAt: call.host === null ? "/follow" : null } : {}),
  });
  live.onUpdate((site) => {
    served.update(site);
    if (site.shared) sharing?.update(site.shared);
  });
  return served;
}

/** Returns the port; or, after printing why there is none, the program's exit status. */
async function openPort({ server }: SiteServer, call: Call): Promise<{ port: number } | { status: number }> {
  const host = call.host ?? (call.share ? null : undefined);
  try {
    const port = await listenOn(server, call.port, host);
    return port === null ? { status: refusePort(call.port) } : { port };
  } catch (error) {
    const why = explainRefusal(error, host ?? "", call.port);
    if (why === null) throw error;
    process.stderr.write(`${showUnseen(why)}\n`);
    return { status: 2 };
  }
}

/** Prints the addresses, and who sees what. */
async function announce(call: Call, port: number, sharing: Sharing | null): Promise<void> {
  process.stdout.write(
    `Showing ${call.folder} on http://127.0.0.1:${port}/\nSources: http://127.0.0.1:${port}/sources\n${sharing ? "" : "Ctrl+C ends.\n"}`,
  );
  if (sharing) await announceSharing(sharing, call.colour && wantsColour(process.stdout, process.env));
  process.stderr.write(warnOfGuests(call));
}

/** Devices that a server before let in are let in again, if it was killed. */
async function openSharing(
  origins: () => [string, ...string[]],
  { folder }: Call,
  cache: string | null,
): Promise<Sharing> {
  const store = keepDevices(folder, cache);
  return makeSharing({ origins, kept: await store.load(), keep: store.save });
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
    writeLines,
    search: searchTexts,
    take: async (asked) =>
      sources === null ? "impossible" : takeWording(folder, sources, asked).finally(forget),
  };
}

/** Drops what was read, so that it is read again after a change. */
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

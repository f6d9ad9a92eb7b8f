// Firefox by Marionette, its own socket. A message is its length, a colon, and JSON.
import { mkdtempSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command, Driver } from "./engine.ts";
import { findPort, findProgram, untilAnswered } from "./find-program.ts";
import { spawnBound } from "./spawn-bound.ts";

type Ask = (name: string, parameters: Record<string, unknown>) => Promise<unknown>;

const names: Record<Command, string> = {
  url: "WebDriver:Navigate",
  "execute/sync": "WebDriver:ExecuteScript",
  "execute/async": "WebDriver:ExecuteAsyncScript",
  actions: "WebDriver:PerformActions",
  "window/rect": "WebDriver:SetWindowRect",
  frame: "WebDriver:SwitchToFrame",
  print: "WebDriver:Print",
};

/**
 * One process for pages and none in reserve, since each takes a second to start; nothing of its own to show or fetch.
 */
const preferences = {
  "fission.autostart": false,
  "dom.ipc.processCount": 1,
  "dom.ipc.processPrelaunch.enabled": false,
  "browser.startup.page": 0,
  "browser.newtabpage.enabled": false,
  "browser.newtab.preload": false,
  "browser.region.network.url": "",
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.enabled": false,
  "extensions.webextensions.remote": false,
  "media.rdd-process.enabled": false,
  "media.utility-process.enabled": false,
  "network.process.enabled": false,
};

const formatPreferences = (all: Record<string, unknown>): string =>
  Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");

/** Null if it is not installed. */
export async function startFirefox(): Promise<Driver | null> {
  const program = findProgram("firefox-esr", "firefox");
  if (!program) return null;
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const port = await findPort();
  writeFileSync(join(profile, "user.js"), formatPreferences({ "marionette.port": port, ...preferences }));
  const args = [
    "--marionette",
    "--remote-allow-system-access",
    "--headless",
    "--no-remote",
    "--profile",
    profile,
  ];
  const env = { ...process.env, HOME: profile };
  spawnBound(program, args, ["ignore", "ignore"], { env, folder: profile });
  const socket = await untilAnswered(() => openSocket(port));
  const ask = makeAsk(socket);
  await ask("WebDriver:NewSession", {});
  return {
    send: async (command, parameters) => {
      const answer = await ask(names[command], parameters);
      return (answer as { value?: unknown } | null)?.value;
    },
    readErrors: () => readConsole(ask),
    forgetErrors: async () => void (await runInBrowser(ask, "Services.console.reset()")),
  };
}

/** The console belongs to the browser, so it is read where the browser's own scripts run. */
async function readConsole(ask: Ask): Promise<string[]> {
  const script = `return Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && /^(file|http):/.test(each.sourceName))
    .map(({ category, errorMessage, lineNumber }) => category + ": " + errorMessage + " at line " + lineNumber)`;
  return ((await runInBrowser(ask, script)) as { value: string[] }).value;
}

async function runInBrowser(ask: Ask, script: string): Promise<unknown> {
  await ask("Marionette:SetContext", { value: "chrome" });
  const answer = await ask("WebDriver:ExecuteScript", { script, args: [] });
  await ask("Marionette:SetContext", { value: "content" });
  return answer;
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", reject);
    socket.once("data", () => resolve(socket)); // it greets first
  });
}

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };

function makeAsk(socket: Socket): Ask {
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  socket.on("data", (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon > 0; colon = buffer.indexOf(58)) {
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const [, id, error, value] = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(value);
    }
  });
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

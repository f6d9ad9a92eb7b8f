// Takes the arguments and does what they say. Gives the exit status: 0 done, 1 the briefing has errors or could not be
// written, 2 the call was wrong, 70 a fault of ours.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { BrowserError } from "../browser/find-browser.ts";
import { type Call, parseArguments } from "./arguments.ts";
import { buildDeck } from "./build.ts";
import { checkBriefing } from "./check.ts";
import { formatHelp } from "./help.ts";
import { explainMachineError } from "./machine-error.ts";
import { removeOldPrograms } from "./old-programs.ts";
import type { Program } from "./program.ts";
import { lockDeck } from "./quotes.ts";

export async function main(args: string[], program: Program): Promise<number> {
  process.stdout.on("error", leaveClosedPipe);
  try {
    const status = await run(args, program);
    if (program.fresh) await removeOldPrograms(program).catch(() => undefined); // others may do so too
    return status;
  } catch (error) {
    const sentence = error instanceof BrowserError ? error.message : explainMachineError(error);
    process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : String(error))}\n`);
    return sentence === null ? 70 : 1;
  }
}

async function run(args: string[], program: Program): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed.kind === "help") return say(formatHelp(parsed.command));
  if (parsed.kind === "version") return say(`${await readVersion(program)}\n`);
  if (parsed.kind === "wrong")
    return refuse(`${parsed.message}\nnode build.mjs --help tells all commands and options.`);
  const { call } = parsed;
  if (!(await isFolder(call.folder))) return refuse(`There is no folder "${call.folder}".`);
  return runCommand(call, program);
}

const runners: Record<Call["command"], (call: Call, program: Program) => Promise<number>> = {
  build: buildDeck,
  check: checkBriefing,
  quotes: lockDeck,
  pdf: async (call, program) => (await import("./pdf.ts")).printDeck(call, program),
  serve: async (call, program) => (await import("./serve.ts")).serveDeck(call, program),
};

async function runCommand(given: Call, program: Program): Promise<number> {
  const call = { ...given, sources: given.sources ?? (process.env.BRIEFING_SOURCES || null) };
  if (call.sources !== null && !(await isFolder(call.sources)))
    return refuse(`There is no folder "${call.sources}".`);
  return runners[call.command](call, program);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readVersion({ root }: Program): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}

/** Whoever reads our output may stop before its end: `… | head`. */
function leaveClosedPipe(error: Error & { code?: string }): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

// Parses the arguments and runs the command. Returns the exit status: 0 done; 1 the briefing has errors or
// could not be written; 2 wrong call; 70 a fault of ours.
import { lstat, stat } from "node:fs/promises";
import { inspect } from "node:util";
import { BrowserError } from "../browser/find-browser.ts";
import { nameFolder } from "../disk/folder-path.ts";
import { explainMachineError } from "../disk/machine-error.ts";
import { showUnseen } from "../report/width.ts";
import { type Call, parseArguments, usualFolder } from "./arguments.ts";
import { buildDeck } from "./build.ts";
import { checkBriefing } from "./check.ts";
import { findInSources } from "./find.ts";
import { formatHelp } from "./help.ts";
import { listIds } from "./ids.ts";
import { makeBriefing } from "./new.ts";
import { keepInUse, type Program, readVersion, removeOldPrograms } from "./program.ts";
import { lockDeck } from "./quotes.ts";
import { watchStreams } from "./streams.ts";

export async function main(args: string[], program: Program): Promise<number> {
  const streams = watchStreams();
  await keepInUse(program);
  try {
    const status = await run(args, program);
    // another process may remove them too
    if (program.fresh) await removeOldPrograms(program).catch(() => undefined);
    return (await streams.findFault()) ?? status;
  } catch (error) {
    const sentence = error instanceof BrowserError ? error.message : explainMachineError(error);
    process.stderr.write(`${sentence === null ? explainFault(error) : showUnseen(sentence)}\n`);
    return sentence === null ? 70 : 1;
  }
}

const explainFault = (error: unknown): string =>
  `This is a fault of the program, not of what you wrote. Please report it with these lines:\n\n${inspect(error)}`;

async function run(args: string[], program: Program): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed.kind === "help") return say(formatHelp(parsed.command, program.command));
  if (parsed.kind === "version") return say(`${await readVersion(program.root)}\n`);
  if (parsed.kind === "wrong")
    return refuse(`${parsed.message}\n${program.command} --help tells all commands and options.`);
  const { call } = parsed;
  const isMade = call.command === "new" || (call.command === "find" && call.folder === usualFolder);
  const problem = isMade ? null : await findFolderProblem(call.folder);
  return problem ?? runCommand({ ...call, folder: nameFolder(call.folder) }, program);
}

const runners: Record<Call["command"], (call: Call, program: Program) => Promise<number>> = {
  build: buildDeck,
  check: checkBriefing,
  new: makeBriefing,
  find: findInSources,
  ids: listIds,
  quotes: lockDeck,
  diff: async (call, program) => (await import("./diff.ts")).printChanges(call, program),
  pdf: async (call, program) => (await import("./pdf.ts")).printDeck(call, program),
  pptx: async (call, program) => (await import("./pptx.ts")).presentDeck(call, program),
  serve: async (call, program) => (await import("./serve.ts")).serveDeck(call, program),
};

async function runCommand(given: Call, program: Program): Promise<number> {
  const call = { ...given, sources: given.sources ?? (process.env.BRIEFING_SOURCES || null) };
  const problem = call.sources === null ? null : await findFolderProblem(call.sources);
  if (problem !== null) return problem;
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

/** Says why a path is not a folder that can be read and returns the exit status; null if it is one. */
async function findFolderProblem(path: string): Promise<number | null> {
  try {
    if ((await stat(nameFolder(path))).isDirectory()) return null;
    return refuse(`${showUnseen(path)} is a file, not a folder.`);
  } catch (error) {
    const isThere = await lstat(path).catch(() => null);
    if (isMissing(error)) {
      const hint = path === usualFolder ? " Write the name of your briefing's folder at the end." : "";
      if (!isThere) return refuse(`There is no folder "${showUnseen(path)}".${hint}`);
      process.stderr.write(`${showUnseen(path)} is a link that leads nowhere.\n`);
      return 1;
    }
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

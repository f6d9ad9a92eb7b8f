// The command quotes: finds every wording of the scenario in its sources' texts and writes quotations.lock.
import { join } from "node:path";
import { writeWhole } from "../disk/write-file.ts";
import type { Call } from "./arguments.ts";
import { lockQuotes } from "./lock-quotes.ts";
import type { Program } from "./program.ts";
import { formatJson } from "./terminal/data.ts";
import { printProblems } from "./terminal/print.ts";

/** Gives the exit status. Writes nothing unless every wording was found. */
export async function lockDeck(call: Call, program: Program): Promise<number> {
  if (call.sources === null) {
    process.stderr.write("Say where the sources' texts are: --sources DIR, or BRIEFING_SOURCES.\n");
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { diagnostics, files, text } = await lockQuotes(call.folder, {
    sources: call.sources,
    today,
  });
  const streams = { problems: process.stderr, last: process.stderr };
  if (call.json) process.stdout.write(formatJson(diagnostics));
  else printProblems({ diagnostics, files, slideCount: 0 }, call, program, streams);
  if (text === null) return 1;
  const path = join(call.folder, "quotations.lock");
  await writeWhole(path, text);
  (call.json ? process.stderr : process.stdout).write(`${path}\n`);
  return 0;
}

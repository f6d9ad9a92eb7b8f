// The command quotes: finds every wording of the scenario in its source's text and writes quotations.lock.
import { join } from "node:path";
import { writeWhole } from "../disk/write-file.ts";
import { type LockResult, lockQuotes } from "../pipeline/lock-quotes.ts";
import { count } from "../report/counts.ts";
import { formatJson } from "../report/json.ts";
import type { Call } from "./arguments.ts";
import { printProblems } from "./print-problems.ts";
import type { Program } from "./program.ts";

/** Returns the exit status. Writes nothing unless every wording was found. */
export async function lockDeck(call: Call, program: Program): Promise<number> {
  if (call.sources === null) {
    process.stderr.write("Say where the sources' texts are: --sources DIR, or BRIEFING_SOURCES.\n");
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { diagnostics, files, text, counts } = await lockQuotes(call.folder, {
    sources: call.sources,
    today,
  });
  if (counts) process.stderr.write(`${sayCounts(counts)}\n${diagnostics.length > 0 ? "\n" : ""}`);
  const streams = { problems: process.stderr, last: process.stderr };
  if (call.json) process.stdout.write(formatJson(diagnostics));
  else printProblems({ diagnostics, files, slideCount: 0 }, call, program, streams);
  if (text === null) {
    process.stderr.write(`\n${join(call.folder, "quotations.lock")} is as it was.\n`);
    return 1;
  }
  const path = join(call.folder, "quotations.lock");
  await writeWhole(path, text);
  (call.json ? process.stderr : process.stdout).write(`${path}\n`);
  return 0;
}

/** "137 wordings looked for in 7 texts: 136 stand, 1 does not." or "…: all stand. 1 is new." */
function sayCounts({ looked, texts, stand, fresh }: NonNullable<LockResult["counts"]>): string {
  if (looked === 0) return "The scenario has no words of a source yet.";
  const head = `${count(looked, "wording")} looked for in ${count(texts, "text")}`;
  const missing = looked - stand;
  if (missing > 0)
    return `${head}: ${stand} stand${stand === 1 ? "s" : ""}, ${missing} ${missing === 1 ? "does" : "do"} not.`;
  const isNew = fresh === 0 ? "" : ` ${fresh} ${fresh === 1 ? "is" : "are"} new.`;
  return `${head}: ${looked === 1 ? "it stands" : "all stand"}.${isNew}`;
}

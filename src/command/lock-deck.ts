// The command quotes: finds every wording of the scenario in its sources' texts and writes quotations.lock.
import { join } from "node:path";
import { writeOutputs } from "../write/write-outputs.ts";
import type { Call } from "./arguments.ts";
import { lockQuotes } from "./lock-quotes.ts";
import { formatJson } from "./terminal/data.ts";
import { wantsColour } from "./terminal/paint.ts";
import { formatReport } from "./terminal/report.ts";

/** Gives the exit status. Writes nothing unless every wording was found. */
export async function lockDeck(call: Call): Promise<number> {
  if (call.sources === null) {
    process.stderr.write("Say where the sources' texts are: --sources DIR, or BRIEFING_SOURCES.\n");
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const { diagnostics, files, text, entries } = await lockQuotes(call.folder, {
    sources: call.sources,
    today,
  });
  const colour = wantsColour(process.stderr, process.env);
  if (call.json) process.stdout.write(formatJson(diagnostics));
  else process.stderr.write(formatReport(diagnostics, files, { colour, slides: 0 }));
  if (text === null) return 1;
  const [path] = await writeOutputs([{ path: "quotations.lock", content: text }], call.folder);
  const said = `${join(call.folder, "quotations.lock")} ${entries} wordings found in their sources\n`;
  if (path) (call.json ? process.stderr : process.stdout).write(said);
  return 0;
}

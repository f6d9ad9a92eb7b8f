// What the commands pdf and pptx share: the page is built in memory while a browser starts in another thread; the
// outputs are made from both, and written once all of them are made.
import { BrowserError } from "../browser/find-browser.ts";
import { diagnoseLooks } from "../browser/look/diagnose.ts";
import { writeOutputs } from "../disk/write-outputs.ts";
import { hasErrors } from "../model/diagnostic.ts";
import type { OutputFile } from "../model/files.ts";
import { namePrivateCopies } from "../model/files.ts";
import type { Printer } from "../model/printer.ts";
import type { Built } from "../outputs/built.ts";
import type { Call } from "./arguments.ts";
import { openPrinterThread } from "./printing/open-thread.ts";
import type { Program } from "./program.ts";
import { makeProgress } from "./progress.ts";
import { runBuild } from "./run-build.ts";
import { formatFiles, formatSeconds, sayContents } from "./summary.ts";

export interface Printing {
  medium: "paper" | "shapes"; // what a browser lays the briefing out for; paper is measured as well
  make: (built: Built, printer: Printer, tell: (what: string) => void) => Promise<Printed>;
}

export interface Printed {
  outputs: OutputFile[];
  remarks: string[]; // one sentence each on what the user should know about the files
}

/** Returns the exit status. */
export async function printOutputs(call: Call, program: Program, printing: Printing): Promise<number> {
  const search = { env: process.env, ...(call.browser === null ? {} : { flag: call.browser }) };
  const { medium } = printing;
  const script = medium === "paper" ? program.look : program.shapes;
  const thread = openPrinterThread(program.printer, { script, search, medium });
  const progress = makeProgress(process.stderr, call.progress);
  try {
    const streams = { problems: process.stderr, last: process.stderr };
    let printed: Printed = { outputs: [], remarks: [] };
    const result = await runBuild(call, program, progress, streams, async (built) => {
      const tell = (what: string) => progress.tell(what);
      printed = await printing.make(built, thread.printer, tell).finally(progress.clear);
      return diagnoseLooks(await thread.looks(), built.deck);
    });
    if (hasErrors(result.diagnostics) || result.built === null) return 1;
    const outputs = call.private ? namePrivateCopies(printed.outputs) : printed.outputs;
    await writeOutputs(outputs, call.out);
    (call.json ? process.stderr : process.stdout).write(formatFiles(outputs, call.out));
    for (const remark of printed.remarks) process.stderr.write(`${remark}\n`);
    process.stderr.write(`\n${sayContents(result.counts)}. ${formatSeconds()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await thread.close();
  }
}

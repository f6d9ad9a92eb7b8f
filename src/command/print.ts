// What pdf and pptx have in common: the page is built in memory while a browser starts; outputs are made from
// both and written when all are done.
import type { Browser } from "playwright-core";
import { BrowserError } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { openPrinter } from "../browser/open-printer.ts";
import type { PaperLook } from "../look/look-at-paper.ts";
import { hasErrors } from "../model/diagnostic.ts";
import type { OutputFile } from "../model/files.ts";
import type { Built } from "../outputs/built.ts";
import type { Printer } from "../outputs/printer.ts";
import { namePrivateCopies } from "../publish/private-copy.ts";
import { writeOutputs } from "../write/write-outputs.ts";
import type { Call } from "./arguments.ts";
import type { Program } from "./program.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { runBuild } from "./run-build.ts";
import { formatFiles, formatSeconds, sayContents } from "./summary.ts";

/** Chromium honours only the last --disable-features, so Playwright's own entries are repeated here. */
const unused = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "AimEnabled", "LensOverlay"],
  ...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "PreconnectToSearch", "PaintHolding"],
  ...["OptimizationHints", "NetworkTimeServiceQuerying", "MediaRouter", "DestroyProfileOnBrowserClose"],
];
// so that no spare process is started
const twoPages = ["--renderer-process-limit=2", `--disable-features=${unused.join()}`];

interface Started {
  browser: Browser;
  printer: Printer;
}

export interface Printing {
  pages: number; // pages opened while the briefing is built
  look?: PaperLook; // measures what is printed
  make: (built: Built, printer: Printer, tell: (what: string) => void) => Promise<Printed>;
}

export interface Printed {
  outputs: OutputFile[];
  remarks: string[]; // one sentence each on what the user should know about the files
}

/** Returns the exit status. */
export async function printOutputs(call: Call, program: Program, printing: Printing): Promise<number> {
  const search = { env: process.env, ...(call.browser === null ? {} : { flag: call.browser }) };
  const started = launchBrowser(search, twoPages).then((browser) => ({
    browser,
    printer: openPrinter(browser, program.root, printing.pages, printing.look?.measure),
  }));
  started.catch(() => undefined); // awaited below, unless the briefing has errors
  const progress = makeProgress(process.stderr, call.progress);
  try {
    const streams = { problems: process.stderr, last: process.stderr };
    let printed: Printed = { outputs: [], remarks: [] };
    const result = await runBuild(call, program, progress, streams, async (built) => {
      printed = await print(started, built, printing, progress);
      return printing.look?.diagnose(built.deck) ?? [];
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
    await started.then(({ browser }) => browser.close()).catch(() => undefined);
  }
}

/** Throws a BrowserError if there is no browser or if it ends too early. */
async function print(
  started: Promise<Started>,
  built: Built,
  { make }: Printing,
  progress: Progress,
): Promise<Printed> {
  const { browser, printer } = await started;
  try {
    return await make(built, printer, (what) => progress.tell(what));
  } catch (error) {
    if (browser.isConnected()) throw error;
    throw new BrowserError("The browser ended before all was done.", { cause: error });
  } finally {
    progress.clear();
  }
}

// The command pdf: builds the page in memory while a browser starts, prints it, and writes the PDFs when all are done.
import type { Browser } from "playwright-core";
import { BrowserError } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { openPrinter } from "../browser/open-printer.ts";
import type { OutputFile } from "../model/output.ts";
import type { Built } from "../outputs/built.ts";
import { printBriefing } from "../outputs/pdf/print.ts";
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
const twoPages = ["--renderer-process-limit=2", `--disable-features=${unused.join()}`]; // no process is kept ready

interface Started {
  browser: Browser;
  printer: Printer;
}

/** Gives the exit status. */
export async function printDeck(call: Call, program: Program): Promise<number> {
  const search = { env: process.env, ...(call.browser === null ? {} : { flag: call.browser }) };
  const started = launchBrowser(search, twoPages).then((browser) => ({
    browser,
    printer: openPrinter(browser, 2),
  }));
  started.catch(() => undefined); // awaited below, unless the briefing has errors
  const progress = makeProgress(process.stderr, call.progress);
  try {
    const streams = { problems: process.stderr, last: process.stderr };
    const result = await runBuild(call, program, progress, streams);
    if (result.built === null) return 1;
    const printed = await printResult(started, result.built, progress);
    const outputs = call.private ? namePrivateCopies(printed) : printed;
    await writeOutputs(outputs, call.out);
    (call.json ? process.stderr : process.stdout).write(formatFiles(outputs, call.out));
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

/** Throws a BrowserError where there is no browser, or where it ends before its time. */
async function printResult(
  started: Promise<Started>,
  built: Built,
  progress: Progress,
): Promise<OutputFile[]> {
  const { browser, printer } = await started;
  try {
    return await printBriefing(built, printer, (what) => progress.tell(`Printing the ${what}`));
  } catch (error) {
    if (browser.isConnected()) throw error;
    throw new BrowserError("The browser ended before the PDFs were done.", { cause: error });
  } finally {
    progress.clear();
  }
}

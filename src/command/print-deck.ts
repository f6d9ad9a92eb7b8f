// The command pdf: builds the page in memory while a browser starts, prints it, and writes the PDFs when all are done.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { BrowserError } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import type { BuildResult } from "../build.ts";
import type { BriefingHead } from "../model/head.ts";
import type { OutputFile } from "../model/output.ts";
import { type Pages, preparePages } from "../outputs/pdf/open-print.ts";
import { printBriefing } from "../outputs/pdf/print.ts";
import { readStrings } from "../read/strings.ts";
import { writeOutputs } from "../write/write-outputs.ts";
import type { Call } from "./arguments.ts";
import { buildBriefing } from "./build-deck.ts";
import type { Program } from "./program.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { formatSize } from "./summary.ts";

/** Nothing for an address bar; and, since of two such lists the last counts, what Playwright's own would have kept quiet. */
const unused = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "AimEnabled", "LensOverlay"],
  ...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "PreconnectToSearch", "PaintHolding"],
  ...["OptimizationHints", "NetworkTimeServiceQuerying", "MediaRouter", "DestroyProfileOnBrowserClose"],
];
const twoPages = ["--renderer-process-limit=2", `--disable-features=${unused.join()}`]; // no process is kept ready

/** Gives the exit status. */
export async function printDeck(call: Call, program: Program): Promise<number> {
  const search = { env: process.env, ...(call.browser === null ? {} : { flag: call.browser }) };
  const printer = launchBrowser(search, twoPages).then((browser) => ({
    browser,
    pages: preparePages(browser),
  }));
  printer.catch(() => undefined); // awaited below, unless the briefing has errors
  const progress = makeProgress(process.stderr, call.progress);
  try {
    const result = await buildBriefing(call, program, progress);
    if (result.head === null) return 1;
    const outputs = await printResult(printer, result, result.head, program, progress);
    await writeOutputs(outputs, call.out);
    const said = formatWritten(outputs, call.out, result.slideCount);
    (call.json ? process.stderr : process.stdout).write(said);
    return 0;
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await printer.then(({ browser }) => browser.close()).catch(() => undefined);
  }
}

async function printResult(
  printer: Promise<{ browser: Browser; pages: Pages }>,
  { outputs }: BuildResult,
  head: BriefingHead,
  { root }: Program,
  progress: Progress,
): Promise<OutputFile[]> {
  const html = String(outputs.find(({ path }) => path === "index.html")?.content);
  const strings = await readStrings(root, head.language);
  const toPage = strings["pdf.to-page"] ?? "{page}";
  const onProgress = (what: string) => progress.tell(`Printing the ${what}`);
  let browser: Browser | null = null;
  let released = false;
  const release = async () => {
    released = true;
    await browser?.close();
  };
  try {
    const { browser: launched, pages } = await printer;
    browser = launched;
    return await printBriefing(pages, { html, head, toPage, onProgress, release });
  } catch (error) {
    if (error instanceof BrowserError || released || browser?.isConnected()) throw error;
    throw new BrowserError("The browser ended before the PDFs were done.", { cause: error });
  } finally {
    progress.clear();
  }
}

/** A line a file; the last with the number of slides and the time of the whole process. */
function formatWritten(outputs: readonly OutputFile[], folder: string, slides: number): string {
  const lines = outputs.map((output) => formatSize(join(folder, output.path), output));
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${lines.join("\n")}, ${slides} slide${slides === 1 ? "" : "s"}, ${seconds} s\n`;
}

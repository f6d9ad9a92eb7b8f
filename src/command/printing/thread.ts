// Entry of the thread that drives the browser: its library loads, the browser starts and its pages open while the
// briefing is built. Bundled into a file of its own.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { BrowserError, type BrowserSearch } from "../../browser/find-browser.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { lookAtPaper } from "../../browser/look/look-at-paper.ts";
import { openPrinter } from "../../browser/open-printer.ts";
import type { PrintedAs } from "../../model/printer.ts";

export interface ThreadData {
  script: string; // path of the script for this medium: it measures paper, and reads slides as shapes
  search: BrowserSearch;
  medium: "paper" | "shapes"; // what its pages are opened for
}

export type Ask =
  | { what: "print"; html: string; as: PrintedAs; steps: boolean }
  | { what: "takeSlides"; html: string; steps: boolean }
  | { what: "takePictures" } // of the slides that were taken last
  | { what: "looks" } // found on the pages that were printed
  | { what: "close" };

/** The answer to the ask of that number, or why there is none. */
export type Reply = { id: number } & ({ answer: unknown } | { error: Error; ofBrowser: boolean });

/** Slides and handout have a process each, and no spare one is started. */
const twoPages = ["--renderer-process-limit=2"];

const port = parentPort;
if (!port) throw new Error("command/printing/thread is run as a worker thread.");

const { script: path, search, medium } = workerData as ThreadData;
const script = readFileSync(path, "utf8");
const paper = medium === "paper" ? lookAtPaper(script) : null;
const started = launchBrowser(search, twoPages).then((browser) => ({
  browser,
  printer: openPrinter(browser, { script, medium, look: paper?.measure }),
}));
started.catch(() => undefined); // told to whoever asks

port.on("message", async ({ id, ask }: { id: number; ask: Ask }) => {
  port.postMessage(await reply(id, ask));
});

async function reply(id: number, ask: Ask): Promise<Reply> {
  try {
    return { id, answer: await answer(ask) };
  } catch (error) {
    const ofBrowser = error instanceof BrowserError;
    return { id, error: error instanceof Error ? error : new Error(String(error)), ofBrowser };
  }
}

async function answer(ask: Ask): Promise<unknown> {
  if (ask.what === "looks") return paper?.looks() ?? [];
  const { browser, printer } = await started;
  if (ask.what === "close") return browser.close();
  try {
    if (ask.what === "takePictures") return await printer.takePictures();
    const { html, steps } = ask;
    return ask.what === "print"
      ? await printer.print(html, ask.as, { steps })
      : await printer.takeSlides(html, { steps });
  } catch (error) {
    if (browser.isConnected()) throw error;
    throw new BrowserError("The browser ended before all was done.", { cause: error });
  }
}

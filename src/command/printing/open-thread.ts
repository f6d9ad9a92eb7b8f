// The browser as the main thread sees it: asked by messages, each answered once. An interrupt ends it too.
import { Worker } from "node:worker_threads";
import { BrowserError } from "../../browser/find-browser.ts";
import type { Look } from "../../browser/look/look-at-briefing.ts";
import type { Printer } from "../../model/printer.ts";
import type { SlideShapes } from "../../model/shapes.ts";
import type { Ask, Reply, ThreadData } from "./thread.ts";

interface PrinterThread {
  printer: Printer; // throws a BrowserError if there is no browser or if it ends too early
  looks(): Promise<Look[]>; // found on the pages that were printed
  close(): Promise<void>; // ends the browser and the thread
}

/** `file` is the path of the bundled thread. */
export function openPrinterThread(file: string, data: ThreadData): PrinterThread {
  const thread = new Worker(file, { workerData: data });
  const ask = openQuestions(thread);
  const close = async () => {
    stopListening();
    await ask({ what: "close" }).catch(() => undefined); // it may not have started
    await thread.terminate();
  };
  const stopListening = onInterrupt((status) => void close().finally(() => process.exit(status)));
  return {
    printer: {
      print: async (html, as, { steps = false } = {}) =>
        (await ask({ what: "print", html, as, steps })) as Uint8Array,
      takeSlides: async (html, { steps = false } = {}) =>
        (await ask({ what: "takeSlides", html, steps })) as SlideShapes[],
      takePictures: async () => (await ask({ what: "takePictures" })) as string[][],
    },
    looks: async () => (await ask({ what: "looks" })) as Look[],
    close,
  };
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Returns a function that asks the thread. Its promise is rejected if the thread fails or ends before it answers. */
function openQuestions(thread: Worker): (what: Ask) => Promise<unknown> {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let over: Error | null = null; // why nothing is answered any more
  const end = (error: Error) => {
    over ??= error;
    for (const { reject } of waiting.values()) reject(over);
    waiting.clear();
  };
  thread.on("message", (reply: Reply) => {
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (!("error" in reply)) one?.resolve(reply.answer);
    else one?.reject(reply.ofBrowser ? new BrowserError(reply.error.message) : reply.error);
  });
  thread.once("error", end);
  thread.once("exit", () => end(new Error("The thread that prints ended before all was done.")));
  return (what) =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      const id = count++;
      waiting.set(id, { resolve, reject });
      thread.postMessage({ id, ask: what });
    });
}

/** Exit statuses by signal, as shells have them. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Returns a function that stops listening. */
function onInterrupt(end: (status: number) => void): () => void {
  const listeners = Object.entries(signals).map(([signal, status]) => {
    const listener = () => end(status);
    process.once(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) process.removeListener(signal, listener);
  };
}

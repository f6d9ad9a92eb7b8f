// The finished page in; the slides and the handout as PDF out, both from one page in one browser.
import type { Browser, Page } from "playwright-core";
import type { BriefingHead } from "../model/head.ts";
import type { OutputFile } from "../model/output.ts";
import { openPrint } from "./open-print.ts";

export interface Printing {
  html: string; // index.html
  head: BriefingHead;
  toPage: string; // what a link says: "Go to page {page}"
  onProgress: (what: "slides" | "handout") => void;
}

const many = 60; // slides; what so many take in the browser and here at once is more than a small machine has

/** While the browser prints one, the other is finished. The handout takes longer, so it comes first. */
export async function printBriefing(browser: Browser, printing: Printing): Promise<OutputFile[]> {
  const { html, head, toPage, onProgress } = printing;
  const isShort = head.folios.length <= many;
  if (isShort) void loadFinish(); // while the browser is busy
  const page = await openPrint(browser, html, "handout");
  onProgress("handout");
  const handout = await printPage(page);
  onProgress("slides");
  await page.evaluate(() => document.documentElement.classList.remove("print-handout"));
  const printed = printPage(page).finally(() => browser.close());
  if (!isShort) await printed.then(() => page.close());
  const { finishPdf } = await loadFinish();
  const finished = await Promise.all([finishPdf(handout, head, toPage), printed]);
  return [
    { path: "briefing.pdf", content: await finishPdf(finished[1], head, toPage) },
    { path: "handout.pdf", content: finished[0] },
  ];
}

const loadFinish = () => import("./finish.ts");

const printPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });

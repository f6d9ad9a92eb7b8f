// The finished page in; the slides and the handout as PDF out, both from one page in one browser.
import type { Browser, Page } from "playwright-core";
import type { BriefingHead } from "../model/head.ts";
import type { OutputFile } from "../model/output.ts";
import { finishPdf } from "./finish.ts";
import { openPrint } from "./open-print.ts";

export interface Printing {
  html: string; // index.html
  head: BriefingHead;
  toPage: string; // what a link says: "Go to page {page}"
  onProgress: (what: "slides" | "handout") => void;
}

/** While the browser prints the handout, the slides are finished. */
export async function printBriefing(browser: Browser, printing: Printing): Promise<OutputFile[]> {
  const { html, head, toPage, onProgress } = printing;
  const page = await openPrint(browser, html);
  onProgress("slides");
  const slides = await printPage(page);
  const finished = finishPdf(slides, head, toPage);
  finished.catch(() => undefined); // awaited below
  onProgress("handout");
  await page.evaluate(() => document.documentElement.classList.add("print-handout"));
  const handout = await printPage(page);
  return [
    { path: "briefing.pdf", content: await finished },
    { path: "handout.pdf", content: await finishPdf(handout, head, toPage) },
  ];
}

const printPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });

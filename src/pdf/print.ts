// The finished page in; the slides and the handout as PDF out, both from one page in one browser.
import type { Page } from "playwright-core";
import type { BriefingHead } from "../model/head.ts";
import type { OutputFile } from "../model/output.ts";
import { openPrint } from "./open-print.ts";

export interface Printing {
  html: string; // index.html
  head: BriefingHead;
  toPage: string; // what a link says: "Go to page {page}"
  onProgress: (what: "slides" | "handout") => void;
  release: () => Promise<void>; // called when the browser has printed all
}

const many = 60; // slides; what so many take in the browser and here at once is more than a small machine has

/**
 * While the browser prints one, the other is finished. The handout takes longer, so it comes first. `page`: as preparePage
 * gives it.
 */
export async function printBriefing(page: Page, printing: Printing): Promise<OutputFile[]> {
  const { html, head, toPage, onProgress, release } = printing;
  const isShort = head.folios.length <= many;
  if (isShort) void loadFinish(); // while the browser is busy
  await openPrint(page, html, "handout");
  onProgress("handout");
  const handout = await printPage(page);
  onProgress("slides");
  await page.evaluate(() => document.documentElement.classList.remove("print-handout"));
  const printed = printPage(page);
  if (!isShort) await printed.then(release);
  const finish = async (bytes: Uint8Array) => (await loadFinish()).finishPdf(bytes, head, toPage);
  const [finishedHandout, slides] = await Promise.all([finish(handout), printed]);
  if (isShort) release().catch(() => undefined); // both are printed: what happens to the browser now is no matter
  return [
    { path: "briefing.pdf", content: await finish(slides) },
    { path: "handout.pdf", content: finishedHandout },
  ];
}

const loadFinish = () => import("./finish.ts");

const printPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });

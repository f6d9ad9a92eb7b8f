// The finished page in; the slides and the handout as PDF out, each from a page of its own in one browser.
import type { Page } from "playwright-core";
import type { BriefingHead } from "../../model/head.ts";
import type { OutputFile } from "../../model/output.ts";
import { openPrint, type Pages } from "./open-print.ts";

export interface Printing {
  html: string; // index.html
  head: BriefingHead;
  toPage: string; // what a link says: "Go to page {page}"
  onProgress: (what: string) => void;
  release: () => Promise<void>; // called when the browser has printed all
}

interface Printed {
  slides: Promise<Uint8Array>;
  handout: Promise<Uint8Array>;
}

const many = 60; // slides; what so many take in the browser and here at once is more than a small machine has

/** The browser prints both at once, and what is printed first, the slides, is finished meanwhile. */
export async function printBriefing(pages: Pages, printing: Printing): Promise<OutputFile[]> {
  const { html, head, toPage, onProgress, release } = printing;
  const isShort = head.folios.length <= many;
  if (isShort) void loadFinish(); // while the browser is busy
  const printed = isShort ? printAtOnce(pages, html, onProgress) : printInTurn(pages, html, onProgress);
  const released = Promise.all([printed.slides, printed.handout]).then(release);
  if (isShort)
    released.catch(() => undefined); // both are printed: what happens to the browser now is no matter
  else await released;
  const finish = async (bytes: Uint8Array) => (await loadFinish()).finishPdf(bytes, head, toPage);
  const slides = await finish(await printed.slides);
  const handout = await finish(await printed.handout);
  return [
    { path: "briefing.pdf", content: slides },
    { path: "handout.pdf", content: handout },
  ];
}

const loadFinish = () => import("./finish.ts");

function printAtOnce(pages: Pages, html: string, onProgress: Printing["onProgress"]): Printed {
  onProgress("slides and the handout");
  const print = async (what: keyof Pages) => {
    const page = await pages[what];
    await openPrint(page, html, what);
    const printed = await printPage(page);
    page.close().catch(() => undefined); // its process gives back what it held
    return printed;
  };
  return { handout: print("handout"), slides: print("slides") };
}

/** On one page, which is loaded once. */
function printInTurn(pages: Pages, html: string, onProgress: Printing["onProgress"]): Printed {
  const printHandout = async () => {
    await (await pages.slides).close();
    await openPrint(await pages.handout, html, "handout");
    onProgress("handout");
    return printPage(await pages.handout);
  };
  const handout = printHandout();
  const slides = handout.then(async () => {
    const page = await pages.handout;
    onProgress("slides");
    await page.evaluate(() => document.documentElement.classList.remove("print-handout"));
    return printPage(page);
  });
  return { slides, handout };
}

const printPage = (page: Page): Promise<Uint8Array> =>
  page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });

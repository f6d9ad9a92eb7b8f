// Opens the page for printing in a browser: without reveal.js, from memory, without any network.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { PrintedAs, Printer } from "../model/printer.ts";
import type { SlideShapes } from "../model/shapes.ts";
import { slideSize } from "../model/slide-size.ts";

const address = "http://briefing.invalid/"; // never resolved: every request is answered here
const patience = 600_000; // ms; a long briefing may take long on a slow machine
const paper = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;
const slide: BrowserContextOptions = { viewport: slideSize, colorScheme: "light" };
const pagesFor = { paper: 2, shapes: 1 } as const; // slides and handout; slides
const sharp = { paper: 1, shapes: 2 } as const; // pixels for each px, which count where pixels are taken

/** Sees a page as it goes to the printer, laid out for it. */
type BeforePrint = (page: Page, as: PrintedAs) => Promise<void>;

/** What the script for shapes adds to a page. */
interface Taking {
  takeSlides(): string;
  takePictures(): Promise<string>;
}

interface PrinterOptions {
  script: string; // of src/client/shapes.ts, where slides are taken as shapes
  medium: keyof typeof pagesFor; // what its pages are opened for
  look?: BeforePrint | undefined;
}

/** Opens its pages as soon as it is called, so that they are ready when the briefing has been built. */
export function openPrinter(browser: Browser, { script, medium, look }: PrinterOptions): Printer {
  const context = browser.newContext({ ...slide, deviceScaleFactor: sharp[medium] });
  const pages = Array.from({ length: pagesFor[medium] }, () => openPage(context));
  for (const page of pages) page.catch(() => undefined); // the caller who awaits the page gets the error
  const takePage = () => pages.shift() ?? openPage(context);
  let pictures: Promise<string[][]> = Promise.resolve([]);
  return {
    async print(html, as, { steps = false } = {}) {
      const page = await takePage();
      await showForPrint(page, html, as, steps);
      await look?.(page, as);
      const printed = await page.pdf(paper);
      page.close().catch(() => undefined); // frees the memory of its process
      return printed;
    },
    async takeSlides(html, { steps = false } = {}) {
      const page = await takePage();
      await showForPrint(page, html, "slides", steps);
      await page.evaluate(script);
      const taken = await page.evaluate(() => {
        document.documentElement.classList.add("is-edited"); // feet name publishers, as on screen
        dispatchEvent(new Event("beforeprint"));
        return (globalThis as unknown as Taking).takeSlides();
      });
      const slides = JSON.parse(taken) as SlideShapes[];
      await takePixels(page, slides);
      pictures = page
        .evaluate(() => (globalThis as unknown as Taking).takePictures())
        .then((json) => JSON.parse(json) as string[][]);
      pictures.catch(() => undefined).finally(() => page.close().catch(() => undefined));
      return slides;
    },
    takePictures: () => pictures,
  };
}

async function openPage(context: Promise<BrowserContext>): Promise<Page> {
  const page = await (await context).newPage();
  page.setDefaultTimeout(patience);
  await page.emulateMedia({ media: "print" });
  return page;
}

/**
 * Resolves when the fonts are loaded. The page is hidden on screen, so that its first layout is that for the
 * printer.
 */
async function showForPrint(page: Page, html: string, as: PrintedAs, steps: boolean): Promise<void> {
  const unseen = html.replace("<html ", "<html hidden ");
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: unseen, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto(`${address}?print=${as}${steps ? "&steps" : ""}`, { waitUntil: "commit" });
  await page.waitForSelector("html[data-print-ready]", { state: "attached" });
}

/** Pictures that are no drawings are taken from the page as it shows them. */
async function takePixels(page: Page, slides: readonly SlideShapes[]): Promise<void> {
  const pictures = slides.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === "picture"));
  for (const [i, picture] of pictures.entries()) {
    if (picture.svg !== null) continue;
    const shown = page.locator(`[data-picture="${i}"]`);
    const taken = await shown.screenshot({ omitBackground: true, animations: "disabled" });
    picture.png = taken.toString("base64");
  }
}

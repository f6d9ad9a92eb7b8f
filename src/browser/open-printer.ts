// Opens the page for printing in a browser: without reveal.js, from memory, without any network.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { PictureShape, SlideShapes } from "../outputs/pptx/shapes.ts";
import type { PrintedAs, Printer } from "../outputs/printer.ts";
import { compileClient } from "./compile-client.ts";

const address = "http://briefing.invalid/"; // never resolved: every request is answered here
const patience = 600_000; // ms; a long briefing may take long on a slow machine
const paper = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;
const slide: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, colorScheme: "light" };

/** Sees a page as it goes to the printer, laid out for it. */
export type BeforePrint = (page: Page, as: PrintedAs) => Promise<void>;

/**
 * `ready` pages are opened at once, while the briefing is built, because opening takes time. `root` is the
 * project's folder.
 */
export function openPrinter(browser: Browser, root: string, ready: number, look?: BeforePrint): Printer {
  const context = browser.newContext(slide);
  const pages = Array.from({ length: ready }, () => openPage(context));
  for (const page of pages) page.catch(() => undefined); // the caller who awaits the page gets the error
  const takePage = () => pages.shift() ?? openPage(context);
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
      const script = compileClient(root, "shapes");
      const page = await openPage(browser.newContext({ ...slide, deviceScaleFactor: 2 }));
      await showForPrint(page, html, "slides", steps);
      await page.evaluate(await script);
      const slides = await page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        return (globalThis as unknown as { takeSlides(): SlideShapes[] }).takeSlides();
      });
      await drawPictures(page, slides);
      page.close().catch(() => undefined);
      return slides;
    },
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

/**
 * Draws each picture once, even if it is on several slides; pictures without text all together, in the page.
 */
async function drawPictures(page: Page, slides: readonly SlideShapes[]): Promise<void> {
  const pictures = slides.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === "picture"));
  const plain = pictures.filter(({ svg }) => svg !== null && !svg.includes("<text"));
  const drawn = new Map(
    await page.evaluate(drawPlain, [...new Map(plain.map((one) => [keyOf(one), one])).entries()]),
  );
  for (const [i, picture] of pictures.entries()) {
    const key = keyOf(picture);
    const png = drawn.get(key) ?? (await drawPicture(page, i));
    picture.png = png;
    if (picture.svg !== null) drawn.set(key, png);
  }
}

const keyOf = ({ svg, width, height }: PictureShape): string =>
  `${Math.round(width)} ${Math.round(height)} ${svg}`;

/** Runs in the page: turns drawings into pictures of twice their size on the slide. */
async function drawPlain(drawings: [string, PictureShape][]): Promise<[string, string][]> {
  return Promise.all(
    drawings.map(async ([key, { svg, width, height }]): Promise<[string, string]> => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg ?? "")}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(2 * width));
      canvas.height = Math.max(1, Math.round(2 * height));
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      return [key, canvas.toDataURL("image/png").split(",")[1] ?? ""];
    }),
  );
}

async function drawPicture(page: Page, i: number): Promise<string> {
  const picture = page.locator(`[data-picture="${i}"]`);
  return (await picture.screenshot({ omitBackground: true, animations: "disabled" })).toString("base64");
}

// The page opened for print in a browser: without reveal.js, from memory, with nothing to be had from anywhere else.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { PictureShape, SlideShapes } from "../outputs/pptx/shapes.ts";
import type { PrintedAs, Printer } from "../outputs/printer.ts";
import { compileClient } from "./compile-client.ts";

const address = "http://briefing.invalid/"; // never looked up: every request ends here
const patience = 600_000; // ms; a long briefing on a slow machine is no fault
const paper = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;
const slide: BrowserContextOptions = { viewport: { width: 1280, height: 720 }, colorScheme: "light" };

/**
 * Pages take their time to open, so `ready` of them are opened at once, while the briefing is built. `root` is the
 * project's folder.
 */
export function openPrinter(browser: Browser, root: string, ready: number): Printer {
  const context = browser.newContext(slide);
  const pages = Array.from({ length: ready }, () => openPage(context));
  for (const page of pages) page.catch(() => undefined); // told to whoever awaits it
  const takePage = () => pages.shift() ?? openPage(context);
  return {
    async print(html, as, { steps = false } = {}) {
      const page = await takePage();
      await showForPrint(page, html, as, steps);
      const printed = await page.pdf(paper);
      page.close().catch(() => undefined); // its process gives back what it held
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

/** Ready to print when it comes back: the fonts are there. Nothing was laid out yet: the page shows itself to a printer. */
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

/** Every picture is drawn once, however often it stands on the slides; those without text all at once, in the page. */
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

/** Runs in the page: drawings become pictures, twice as large as they are seen. */
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

// The views in which a briefing is measured: each a page in the browser, with size, medium and URL.
import type { Browser, Page } from "playwright-core";

export interface View {
  name: string; // ends a sentence: "cut off in the handout"
  width: number; // px of the window
  height: number;
  query: string; // query of the page's URL
  media: "screen" | "print";
  measure: "measureSlides" | "measurePaper" | "measureFlow";
}

export const slideView: View = {
  name: "on the slide",
  width: 1600,
  height: 900,
  query: "",
  media: "screen",
  measure: "measureSlides",
};

export const views: readonly View[] = [
  slideView,
  {
    name: "on the printed slide",
    width: 1280,
    height: 720,
    query: "?print=slides",
    media: "print",
    measure: "measurePaper",
  },
  {
    name: "in the handout",
    width: 1280,
    height: 720,
    query: "?print=handout",
    media: "print",
    measure: "measurePaper",
  },
  {
    name: "on a page 390 px wide",
    width: 390,
    height: 844,
    query: "?read",
    media: "screen",
    measure: "measureFlow",
  },
  {
    name: "on a page 1280 px wide",
    width: 1280,
    height: 800,
    query: "?read",
    media: "screen",
    measure: "measureFlow",
  },
];

const address = "http://briefing.invalid/"; // never resolved: every request is answered here

/** Opens a page that shows the briefing in this view. The caller closes it. */
export async function openView(browser: Browser, view: View, html: string): Promise<Page> {
  const { width, height, query, media } = view;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.emulateMedia({ media });
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto(address + query);
  await page.waitForSelector(
    view.measure === "measureSlides" ? ".reveal.ready section.present" : "html[data-print-ready], html.read",
    { state: "attached" },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

// The page as it goes to the printer, and the PDF that a browser prints of it.
import type { Page } from "playwright-core";
import { openPdf } from "../outputs/pdf/printed.ts";

export interface Paper {
  pages: string[]; // the words of each
  sizes: string[];
  tags: Record<string, number>; // of each role
  links: number;
  bookmarks: string[];
}

export async function printPage(page: Page): Promise<Paper> {
  const bytes = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  const { pages, bookmarks } = await openPdf(bytes);
  const tags: Record<string, number> = {};
  for (const { role } of pages.flatMap((one) => one.tags)) tags[role] = (tags[role] ?? 0) + 1;
  return {
    pages: pages.map(({ text }) => text),
    sizes: [...new Set(pages.map(({ size }) => size.join(" × ")))],
    tags,
    links: pages.flatMap(({ links }) => links).length,
    bookmarks: bookmarks.map(({ title }) => title),
  };
}

/** What is seen on paper, in the order of the document. */
export interface Seen {
  what: string; // the element, how it looks, and what tags are made of
  place: number[]; // x, y, width and height on its slide, px; none for what flows over the sheet's width
}

/** At most ten differences: there may be thousands. Places may differ by the rounding of a position on the page. */
export function differ(some: readonly Seen[], others: readonly Seen[]): string[] {
  const say = (one: Seen | undefined) => (one ? `${one.what} at ${one.place}` : "nothing");
  const isNear = (a: Seen, b: Seen) => a.place.every((side, i) => Math.abs(side - (b.place[i] ?? 0)) < 0.1);
  const length = Math.max(some.length, others.length);
  return Array.from({ length }, (_, i) => ({ one: some[i], other: others[i] }))
    .filter(({ one, other }) => !one || !other || one.what !== other.what || !isNear(one, other))
    .map(({ one, other }) => `${say(one)}\n not ${say(other)}`)
    .slice(0, 10);
}

/**
 * The page laid out as for a printer, on a screen: then what would keep a part of it from being tagged. Nothing is
 * painted in between, and the page is put back as it was.
 */
export async function layOutForPaper(page: Page): Promise<{ seen: Seen[]; untagged: string[] }> {
  const found = await page.evaluate(() => {
    const tagged = ["id", "role", "lang", "dir", "href", "alt", "aria-hidden", "aria-label", "aria-level"];
    const looks = [
      "color",
      "backgroundColor",
      "fill",
      "stroke",
      "opacity",
      "fontSize",
      "fontFamily",
    ] as const;
    const describe = (one: Element): Seen[] => {
      const box = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      if (style.display === "none" || style.visibility !== "visible" || box.width === 0) return [];
      const slide = one.closest(".all-sources") ? null : one.parentElement?.closest("section[data-folio]");
      const { x = 0, y = 0 } = slide?.getBoundingClientRect() ?? {};
      const place = slide ? [box.x - x, box.y - y, box.width, box.height] : [];
      const attributes = tagged.map((name) => one.getAttribute(name) ?? "");
      return [{ what: [one.tagName, ...attributes, ...looks.map((look) => style[look])].join(" "), place }];
    };
    const dress = (media: string) => (media === "" ? "all" : media.replace("print", "all"));
    const styles = [...document.querySelectorAll<HTMLStyleElement>("style[data-for]")];
    dispatchEvent(new Event("beforeprint"));
    const before = styles.map((style) => style.getAttribute("media"));
    for (const style of styles)
      style.media = /^$|all$|print/.test(style.media) ? dress(style.media) : "not all";
    const seen = [...document.querySelectorAll("body *")].flatMap(describe);
    const blocks = document.querySelectorAll(
      "dialog:modal, .deck :is([inert], section[hidden], section[aria-hidden])",
    );
    const around = [...document.querySelectorAll("[inert]:has(.deck)")];
    const untagged = [...blocks, ...around].map(({ tagName, className }) => `${tagName} ${className}`);
    styles.forEach((style, i) => {
      const media = before[i] ?? null;
      if (media === null) style.removeAttribute("media");
      else style.media = media;
    });
    dispatchEvent(new Event("afterprint"));
    return JSON.stringify({ seen, untagged }); // thousands of objects go faster as one text
  });
  return JSON.parse(found) as { seen: Seen[]; untagged: string[] };
}

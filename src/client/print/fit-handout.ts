// One page a slide: what is long is set smaller, or in other columns, down to a size that can be read; of what is still
// too long the sources get a page of their own. The lines to write on take what is left.
import { element } from "../ui/element.ts";
import type { Parts } from "./handout-parts.ts";

interface Page {
  section: HTMLElement;
  parts: Parts;
}

const height = 1032; // px of an A4 page within its margins, and two to spare
const line = 31; // px from one ruled line to the next
const label = 34; // px above the first
const lost = 140; // px at most at the end of a page that runs on: a paragraph is not parted

const sizes = ["", "size-1", "size-2", "size-3", "size-4"];
const splits = ["", "split-even", "split-sources"];
const inColumns = "runs-on"; // text and sources one after the other, each in two columns: can go on over pages
const apart = "sources-apart"; // on a second page
const twoPages = sizes.slice(0, 3).map((size) => [size, inColumns, apart]);
const readable = ["size-2", inColumns]; // for what needs more than that

/** The room that text takes in each size, of what it takes in the first: about, since lines break elsewhere. */
const shares = [1, 0.87, 0.77, 0.65, 0.57];
const doubt = 0.04;

/** Gives what takes the chosen settings away. */
export function fitPages(pages: readonly Page[]): () => void {
  const undress = dressForPaper();
  fitTight(pages.filter((page) => !fits(page)));
  const rooms = pages.map(measureRoom);
  pages.forEach((page, i) => {
    rule(page.parts.own, rooms[i] ?? 0);
  });
  undress();
  return () => {
    for (const { section } of pages) setClasses(section, []);
  };
}

/** All at once, setting by setting: asking for a height lays out whatever has changed. */
function fitTight(pages: readonly Page[]): void {
  const found = measureShares(pages);
  let tight = pages.map((page, i) => ({ page, settings: listSettings(found[i] ?? 0) }));
  while (tight.length > 0) {
    for (const { page, settings } of tight) setClasses(page.section, settings.shift() ?? readable);
    tight = tight.filter(({ page, settings }) => !fits(page) && settings.length > 0);
  }
  for (const page of pages) if (!fits(page)) fitTwoPages(page);
}

function fitTwoPages(page: Page): void {
  const hasSources = page.parts.again.isConnected;
  for (const setting of hasSources ? twoPages : []) {
    setClasses(page.section, setting);
    if (measureFirst(page) <= height && measure(page) - measureFirst(page) <= height) return;
  }
  setClasses(page.section, readable);
}

/** Of the height that each page's text takes in the first size, in the columns that suit it best, the part there is room for. */
function measureShares(pages: readonly Page[]): number[] {
  const heights = splits.map((split) => {
    for (const { section } of pages) setClasses(section, [split]);
    return pages.map(measure);
  });
  return pages.map(({ section, parts }, i) => {
    const top = section.getBoundingClientRect().top;
    const fixed = parts.title.getBoundingClientRect().bottom - top + parts.foot.offsetHeight;
    return (height - fixed) / (Math.min(...heights.map((each) => each[i] ?? 0)) - fixed);
  });
}

/** What may fit, the largest first. */
function listSettings(share: number): string[][] {
  const first = shares.findIndex((each) => each <= share + doubt);
  const possible = first < 0 ? sizes.slice(-1) : sizes.slice(first);
  const columns = sizes.slice(-2).map((size) => [size, inColumns]);
  return [...possible.flatMap((size) => splits.map((split) => [size, split])), ...columns];
}

const all = [...sizes, ...splits, inColumns, apart].filter(Boolean);

function setClasses(section: HTMLElement, names: readonly string[]): void {
  for (const name of all) section.classList.toggle(name, names.includes(name));
}

const fits = (page: Page): boolean => measure(page) <= height;

const measure = ({ section, parts }: Page): number =>
  parts.foot.getBoundingClientRect().bottom - section.getBoundingClientRect().top;

/** What stands before the sources. */
const measureFirst = ({ section, parts }: Page): number =>
  parts.again.getBoundingClientRect().top - section.getBoundingClientRect().top;

/** The height, in px, that is free below the notes, on the first page or on the one they run on to. */
function measureRoom({ section, parts }: Page): number {
  const start = section.classList.contains(apart) ? parts.again : section;
  const top = start.getBoundingClientRect().top;
  const used = parts.own.getBoundingClientRect().top - top + parts.foot.offsetHeight;
  const pages = Math.ceil(used / height);
  return pages * height - used - (pages - 1) * lost;
}

/** Where there is no room for lines, the foot of a single page still stands at its end. */
function rule(own: HTMLElement, room: number): void {
  own.style.height = `${Math.max(0, room)}px`;
  const lines = Math.floor((room - label) / line);
  own.classList.toggle("is-empty", lines < 2);
  if (lines < 2) return;
  for (let i = 0; i < lines; i++) own.append(element("i"));
}

const onPaper = ["fonts", "base", "fixed", "print"]; // style sheets

/** Gives the page its print style while it is measured, unless it has it; nothing is painted in between. */
function dressForPaper(): () => void {
  if (matchMedia("print").matches) return () => {};
  const styles = [...document.querySelectorAll<HTMLStyleElement>("style[data-for]")];
  const before = styles.map((style) => style.getAttribute("media"));
  for (const style of styles) style.media = onPaper.includes(style.dataset.for ?? "") ? "all" : "not all";
  return () =>
    styles.forEach((style, i) => {
      const media = before[i] ?? null;
      if (media === null) style.removeAttribute("media");
      else style.media = media;
    });
}

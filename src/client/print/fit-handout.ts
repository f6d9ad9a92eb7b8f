// Fits a handout to one page a slide. Long text is set smaller or in other columns, down to a legible size;
// if it is still too long, the sources get a page of their own. Ruled lines for writing fill the rest.
import { element } from "../ui/element.ts";
import { dressForPaper } from "./dress-for-paper.ts";
import type { Parts } from "./handout-parts.ts";

interface Page {
  section: HTMLElement;
  parts: Parts;
}

const height = 1032; // px of an A4 page within its margins, less two
const line = 31; // px between ruled lines
const label = 34; // px above the first line
const lost = 140; // px, at most, lost at the end of a page that continues, since paragraphs are not split

const sizes = ["", "size-1", "size-2", "size-3", "size-4"];
const splits = ["", "split-even", "split-sources"];
// text and sources one after the other, each in two columns: can continue over pages
const inColumns = "runs-on";
const apart = "sources-apart"; // on a second page
const twoPages = sizes.slice(0, 3).map((size) => [size, inColumns, apart]);
const readable = ["size-2", inColumns]; // for what needs even more

/** Height of text at each size as a part of that at the first; approximate, since lines break elsewhere. */
const shares = [1, 0.87, 0.77, 0.65, 0.57];
const doubt = 0.04;

/** Returns a function that removes the chosen settings. */
export function fitPages(pages: readonly Page[]): () => void {
  const undress = dressForPaper();
  fitTight(pages.filter((page) => !fits(page)));
  const rooms = pages.map(measureRoom);
  pages.forEach((page, i) => {
    drawLines(page.parts.own, rooms[i] ?? 0);
  });
  undress();
  return () => {
    for (const { section } of pages) setClasses(section, []);
  };
}

/**
 * Tries each setting on all pages together, and not page by page: whenever a height is read, the browser lays out again
 * whatever has changed since.
 */
function fitTight(pages: readonly Page[]): void {
  const found = measureShares(pages);
  let tight = pages.map((page, i) => ({ page, settings: listSettings(found[i] ?? []) }));
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

/** For each page and each split, the part of its height at the first size for which there is room. */
function measureShares(pages: readonly Page[]): number[][] {
  const heights = splits.map((split) => {
    for (const { section } of pages) setClasses(section, [split]);
    return pages.map(measure);
  });
  return pages.map(({ section, parts }, i) => {
    const top = section.getBoundingClientRect().top;
    const fixed = parts.title.getBoundingClientRect().bottom - top + parts.foot.offsetHeight;
    return heights.map((each) => (height - fixed) / ((each[i] ?? 0) - fixed));
  });
}

/** Settings that may fit, largest type first. @param found for each split, as from measureShares */
function listSettings(found: readonly number[]): string[][] {
  const possible = sizes.flatMap((size, i) =>
    splits.filter((_, k) => (shares[i] ?? 0) <= (found[k] ?? 0) + doubt).map((split) => [size, split]),
  );
  return [...possible, ...sizes.slice(-2).map((size) => [size, inColumns])];
}

const all = [...sizes, ...splits, inColumns, apart].filter(Boolean);

function setClasses(section: HTMLElement, names: readonly string[]): void {
  for (const name of all) section.classList.toggle(name, names.includes(name));
}

const fits = (page: Page): boolean => measure(page) <= height;

const measure = ({ section, parts }: Page): number =>
  parts.foot.getBoundingClientRect().bottom - section.getBoundingClientRect().top;

/** Height in px of what comes before the sources. */
const measureFirst = ({ section, parts }: Page): number =>
  parts.again.getBoundingClientRect().top - section.getBoundingClientRect().top;

/** Free height in px below the notes, on the first page or the one on which they continue. */
function measureRoom({ section, parts }: Page): number {
  const start = section.classList.contains(apart) ? parts.again : section;
  const top = start.getBoundingClientRect().top;
  const used = parts.own.getBoundingClientRect().top - top + parts.foot.offsetHeight;
  const pages = Math.ceil(used / height);
  return pages * height - used - (pages - 1) * lost;
}

/** Without room for lines, the foot of a single page is still at its end. */
function drawLines(own: HTMLElement, room: number): void {
  own.style.height = `${Math.max(0, room)}px`;
  const lines = Math.floor((room - label) / line);
  own.classList.toggle("is-empty", lines < 2);
  if (lines < 2) return;
  for (let i = 0; i < lines; i++) own.append(element("i"));
}

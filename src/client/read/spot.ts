// Where the reader is: the reading line in the window, the slide under it, and a spot to return to.
import type { Slide } from "../page/slides.ts";

export interface Spot {
  slide: Slide;
  offset: number; // px from the slide's top to the window's top
}

/** Where the page has led to: at this slide, until it moves. */
let arrival: { slide: Slide; top: number } | null = null;

/** To be called when the page stands at what was asked for. A slide may be too short to reach the reading line. */
export function noteArrival(slides: readonly Slide[], at: Element): void {
  const slide = slides.find(({ element }) => element === at);
  arrival = slide ? { slide, top: topOf(slide) } : null;
}

/** px from the top of the window to that of the slide. */
export const topOf = ({ element }: Slide): number => element.getBoundingClientRect().top;

const lineShare = 0.4; // of the height that the bars leave free

/** px from the window's top: a little above the middle of what the bars leave free. */
export function readingLine(): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return top + (innerHeight - top) * lineShare;
}

/**
 * The slide that was asked for, until the reader scrolls; then the one under the reading line, and at the end of the
 * page the last one, which may never reach that line.
 */
export function slideInView(slides: readonly Slide[]): Slide {
  const asked = arrival?.slide;
  if (arrival && asked && slides.includes(asked) && Math.abs(topOf(asked) - arrival.top) < 2) return asked;
  const line = readingLine();
  const above = slides.filter((slide) => topOf(slide) < line);
  return (isAtEnd() ? slides.at(-1) : above.at(-1)) ?? (slides[0] as Slide);
}

/** Whether the page is scrolled to its end. */
export function isAtEnd(): boolean {
  return scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

export function findSpot(slides: readonly Slide[]): Spot {
  const slide = slideInView(slides);
  return { slide, offset: -topOf(slide) };
}

/** Scrolls to the top of the slide, or to the spot if that is on it. */
export function scrollToSlide(slide: Slide, spot: Spot | null = null): void {
  if (spot?.slide.element !== slide.element) slide.element.scrollIntoView({ block: "start" });
  else scrollTo(0, topOf(slide) + scrollY + spot.offset);
  noteArrival([slide], slide.element);
}

/**
 * Scrolls to the top of a slide, or of anything else that has an id; again when the fonts are loaded, since they move
 * the text, unless the reader has scrolled or left by then.
 */
export function scrollToPart(element: Element, slides: readonly Slide[], isReading: () => boolean): void {
  const scroll = () => {
    element.scrollIntoView({ block: "start" });
    noteArrival(slides, element);
  };
  scroll();
  const at = scrollY;
  void document.fonts.ready.then(() => {
    if (isReading() && scrollY === at) scroll();
  });
}

/** What can lead to a part of the page to read. */
interface Reader {
  mode: "present" | "read";
  read(): void;
  jumping(): void;
}

/** Leads to a part of the page that is no slide, such as the list of what changed; presenting ends. */
export function leadTo(part: Element, reader: Reader): void {
  if (reader.mode === "present") reader.read();
  else reader.jumping();
  location.hash = part.id;
  keepInView(part, framesToSettle, null);
}

const framesToSettle = 30; // half a second on most screens

/**
 * Stays at an element while parts above it, which were out of sight, are laid out at their own height, and until the
 * reader scrolls. `at` is where the page was scrolled to last; null: nowhere yet.
 */
function keepInView(element: Element, frames: number, at: number | null): void {
  if (frames === 0 || (at !== null && Math.abs(scrollY - at) > 2)) return;
  element.scrollIntoView({ block: "start" });
  const now = scrollY;
  requestAnimationFrame(() => keepInView(element, frames - 1, now));
}

/** After a reload or Back, the browser restores the scroll position. */
export function wasRestored(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload" || entry?.type === "back_forward";
}

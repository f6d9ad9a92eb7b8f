// Where the reader is: the reading line in the window, the slide under it, and a spot to return to.
import type { Slide } from "../page/slides.ts";

export interface Spot {
  slide: Slide;
  offset: number; // px from the slide's top to the window's top
}

/** px from the window's top: a little above the middle of what the bars leave free. */
export function readingLine(): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return top + (innerHeight - top) * 0.4;
}

/** The slide under the reading line; at the end of the page the last one, which may never reach that line. */
export function slideInView(slides: readonly Slide[]): Slide {
  const line = readingLine();
  const above = slides.filter(({ element }) => element.getBoundingClientRect().top < line);
  return (isAtEnd() ? slides.at(-1) : above.at(-1)) ?? (slides[0] as Slide);
}

export function isAtEnd(): boolean {
  return scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

export function findSpot(slides: readonly Slide[]): Spot {
  const slide = slideInView(slides);
  return { slide, offset: -slide.element.getBoundingClientRect().top };
}

/** Scrolls to the top of the slide, or to the spot if that is on it. */
export function scrollToSlide({ element }: Slide, spot: Spot | null = null): void {
  if (spot?.slide.element !== element) element.scrollIntoView({ block: "start" });
  else scrollTo(0, element.getBoundingClientRect().top + scrollY + spot.offset);
}

/** After a reload or Back, the browser restores the scroll position. */
export function wasRestored(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload" || entry?.type === "back_forward";
}

// Where somebody reads: the line of the window that is read, the slide under it, and a spot to come back to.
import type { Slide } from "../page/slides.ts";

export interface Spot {
  slide: Slide;
  offset: number; // px from the slide's top to the top of the window
}

/** In px from the top of the window: a little above the middle of what the bars leave free. */
export function readingLine(): number {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return top + (innerHeight - top) * 0.4;
}

/** The slide under the reading line; at the very end of the page the last, which may never reach it. */
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

/** To the top of the slide, or to the spot if it is on that slide. */
export function scrollToSlide({ element }: Slide, spot: Spot | null = null): void {
  if (spot?.slide.element !== element) element.scrollIntoView({ block: "start" });
  else scrollTo(0, element.getBoundingClientRect().top + scrollY + spot.offset);
}

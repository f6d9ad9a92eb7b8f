// The slides of the document in reading order, and the way from one position to the next. A position is a slide at a step.
import type { Address } from "./address.ts";

export interface Slide {
  id: string;
  index: number;
  folio: string; // as shown: "5", or "5.1" below another
  title: string;
  section: string;
  steps: number; // states after the first
  seconds: number; // planned
  element: HTMLElement; // its <section>
}

export interface Position {
  slide: Slide;
  step: number;
}

export function readSlides(deck: HTMLElement): Slide[] {
  const sections = [...deck.querySelectorAll<HTMLElement>("section:not([data-stack])")];
  return sections.map((element, index) => ({
    id: element.id,
    index,
    folio: element.dataset.folio ?? String(index + 1),
    title: element.dataset.title ?? element.querySelector(".head")?.textContent?.trim() ?? element.id,
    section: element.dataset.section ?? "",
    steps: element.querySelectorAll(".fragment").length,
    seconds: Number(element.dataset.duration) || 60,
    element,
  }));
}

/** The address's slide, or the slide that holds what it names; the first where it names nothing. Steps are clamped. */
export function resolvePosition(slides: readonly Slide[], address: Address | null): Position {
  const slide = findSlide(slides, address?.id) ?? (slides[0] as Slide);
  const step = slide.id === address?.id ? Math.min(address.step, slide.steps) : 0;
  return { slide, step };
}

export function findSlide(slides: readonly Slide[], id: string | undefined): Slide | undefined {
  if (!id) return undefined;
  const named = slides.find((slide) => slide.id === id);
  return named ?? slides.find(({ element }) => element.querySelector(`#${CSS.escape(id)}`));
}

/** One step on, through stacks in reading order; null at the end. */
export function nextPosition(slides: readonly Slide[], { slide, step }: Position): Position | null {
  if (step < slide.steps) return { slide, step: step + 1 };
  const next = slides[slide.index + 1];
  return next ? { slide: next, step: 0 } : null;
}

/** One step back: the slide before is met as it was left, with all its steps; null at the beginning. */
export function previousPosition(slides: readonly Slide[], { slide, step }: Position): Position | null {
  if (step > 0) return { slide, step: step - 1 };
  const previous = slides[slide.index - 1];
  return previous ? { slide: previous, step: previous.steps } : null;
}

/** The number of the last slide as shown: slides below another do not count. */
export function lastFolio(slides: readonly Slide[]): string {
  return String(Math.max(...slides.map((slide) => Number.parseInt(slide.folio, 10) || 0)));
}

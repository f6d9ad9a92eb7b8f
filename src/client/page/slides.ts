// The document's slides in reading order, and the next and previous position. A position is a slide at a
// step.
import { sectionsOfSlides } from "../present/shelf.ts";
import type { Address } from "./address.ts";

export interface Slide {
  id: string;
  index: number;
  folio: string; // as shown: "5", or "5.1" for a slide below another
  title: string;
  name: string; // as in the contents
  section: string;
  steps: number; // number of states after the first
  seconds: number; // planned duration
  element: HTMLElement; // its <section>
}

export interface Position {
  slide: Slide;
  step: number;
}

export function readSlides(deck: HTMLElement): Slide[] {
  const sections = sectionsOfSlides(deck);
  const names = readNames();
  return sections.map((element, index) => ({
    id: element.id,
    index,
    folio: element.dataset.folio ?? String(index + 1),
    title: element.dataset.title ?? element.querySelector(".head")?.textContent?.trim() ?? element.id,
    name: names.get(element.id) || (element.dataset.title ?? element.id),
    section: element.dataset.section ?? "",
    steps: element.querySelectorAll(".fragment").length,
    seconds: Number(element.dataset.duration) || 60,
    element,
  }));
}

/**
 * The list keeps its place, and each slide that stays is the same object: whoever holds them sees them as they are
 * now.
 */
export function renewSlides(slides: Slide[], deck: HTMLElement): void {
  const before = new Map(slides.map((slide) => [slide.id, slide]));
  const now = readSlides(deck).map((slide) => Object.assign(before.get(slide.id) ?? slide, slide));
  slides.splice(0, slides.length, ...now);
}

/** By the slide's id: what the contents call it. */
function readNames(): Map<string, string> {
  const links = document.querySelectorAll('.contents a[href^="#"]');
  return new Map(
    [...links]
      .map((link) => [link.getAttribute("href")!.slice(1), link.textContent?.trim() ?? ""] as const)
      .reverse(),
  );
}

export interface Found extends Position {
  exact: boolean; // false: no slide has this id, and this is the nearest
}

/**
 * The slide of an address, or the slide that holds the element it names; the first slide without an address.
 * Steps are limited to those of the slide.
 */
export function resolvePosition(slides: readonly Slide[], address: Address | null): Found {
  const named = findSlide(slides, address?.id);
  const slide = named ?? (address ? nearestSlide(slides, address.id) : (slides[0] as Slide));
  const holds =
    named?.id !== address?.id && named?.element.querySelector(`#${CSS.escape(address?.id ?? "")}`);
  const step = address && named && !holds ? Math.min(address.step, slide.steps) : 0;
  return { slide, step, exact: named !== undefined || address === null };
}

/** By id ignoring case, by number, or by an element's id on the slide. */
export function findSlide(slides: readonly Slide[], id: string | undefined): Slide | undefined {
  if (!id) return undefined;
  const lower = id.toLowerCase();
  const named = slides.find((slide) => slide.id === id) ?? slides.find((slide) => slide.id === lower);
  if (named) return named;
  const holding = slides.find(({ element }) => element.querySelector(`#${CSS.escape(id)}`));
  return holding ?? slides.find(({ folio }) => folio === id);
}

function nearestSlide(slides: readonly Slide[], id: string): Slide {
  const number = /^\d+/.exec(id);
  if (number)
    return slides.findLast(({ folio }) => Number.parseInt(folio, 10) <= Number(number[0])) ?? slides[0]!;
  const distances = slides.map((slide) => countEdits(slide.id, id.toLowerCase().slice(0, 80)));
  return slides[distances.indexOf(Math.min(...distances))]!;
}

/** Levenshtein distance: smallest number of letters to insert, delete or change. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= to.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (letter === to[j - 1] ? 0 : 1));
    row = next;
  }
  return row[to.length]!;
}

/** One step forward, in reading order through stacks; null at the end. */
export function nextPosition(slides: readonly Slide[], { slide, step }: Position): Position | null {
  if (step < slide.steps) return { slide, step: step + 1 };
  const next = slides[slide.index + 1];
  return next ? { slide: next, step: 0 } : null;
}

/** One step back; the slide before is shown with all its steps. Null at the beginning. */
export function previousPosition(slides: readonly Slide[], { slide, step }: Position): Position | null {
  if (step > 0) return { slide, step: step - 1 };
  const previous = slides[slide.index - 1];
  return previous ? { slide: previous, step: previous.steps } : null;
}

/** Number of the last slide as shown, not counting slides below others. */
export function lastFolio(slides: readonly Slide[]): string {
  return String(Math.max(...slides.map((slide) => Number.parseInt(slide.folio, 10) || 0)));
}

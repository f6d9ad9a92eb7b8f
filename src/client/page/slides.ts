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

const usualDuration = 60; // s, of a slide without a planned duration

/** The slides of the document in reading order, those on shelves too. */
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
    seconds: Number(element.dataset.duration) || usualDuration,
    element,
  }));
}

/**
 * Reads the slides again after a change of the document. The list `slides` itself is changed, and a slide that stays
 * is the same object with new content, since many parts of the client hold both.
 */
export function renewSlides(slides: Slide[], deck: HTMLElement): void {
  const before = new Map(slides.map((slide) => [slide.id, slide]));
  const now = readSlides(deck).map((slide) => Object.assign(before.get(slide.id) ?? slide, slide));
  slides.splice(0, slides.length, ...now);
}

/** What the contents call each slide, by its id. Where several links lead to a slide, the first counts. */
function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const link of document.querySelectorAll('.contents a[href^="#"]')) {
    const id = link.getAttribute("href")!.slice(1);
    if (!names.has(id)) names.set(id, link.textContent?.trim() ?? "");
  }
  return names;
}

export interface Found extends Position {
  exact: boolean; // false: no slide has this id, and this is the nearest
}

/**
 * The slide of an address, or the slide that holds the element it names; the first slide without an address. Steps
 * are limited to those of the slide; an element has none.
 */
export function resolvePosition(slides: readonly Slide[], address: Address | null): Found {
  if (!address) return { slide: slides[0]!, step: 0, exact: true };
  const slide = findSlide(slides, address.id);
  if (!slide) return { slide: nearestSlide(slides, address.id), step: 0, exact: false };
  const namesElement = slide.id !== address.id && holdsElement(slide, address.id);
  return { slide, step: namesElement ? 0 : Math.min(address.step, slide.steps), exact: true };
}

const holdsElement = ({ element }: Slide, id: string): boolean =>
  element.querySelector(`#${CSS.escape(id)}`) !== null;

/** By id ignoring case, by number, or by an element's id on the slide. */
export function findSlide(slides: readonly Slide[], id: string | undefined): Slide | undefined {
  if (!id) return undefined;
  const lower = id.toLowerCase();
  const named = slides.find((slide) => slide.id === id) ?? slides.find((slide) => slide.id === lower);
  if (named) return named;
  const holding = slides.find((slide) => holdsElement(slide, id));
  return holding ?? slides.find(({ folio }) => folio === id);
}

const mostLetters = 80; // of an unknown id that are compared, since a URL may be of any length

/** The last slide up to a number, or the slide whose id is most like an unknown one. */
function nearestSlide(slides: readonly Slide[], id: string): Slide {
  const number = /^\d+/.exec(id);
  if (number)
    return slides.findLast(({ folio }) => Number.parseInt(folio, 10) <= Number(number[0])) ?? slides[0]!;
  const wanted = id.toLowerCase().slice(0, mostLetters);
  const distances = slides.map((slide) => countEdits(slide.id, wanted));
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

/** One step forward (1) or back (-1); null at the ends. */
export const positionBeside = (slides: readonly Slide[], position: Position, way: 1 | -1): Position | null =>
  way > 0 ? nextPosition(slides, position) : previousPosition(slides, position);

/** Number of the last slide as shown, not counting slides below others. */
export function lastFolio(slides: readonly Slide[]): string {
  return String(Math.max(...slides.map((slide) => Number.parseInt(slide.folio, 10) || 0)));
}

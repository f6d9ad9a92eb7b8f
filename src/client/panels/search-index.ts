// What can be searched: blocks of text of every slide and its notes, with the step that highlights each.
import { firstStep } from "../page/highlight.ts";
import type { Slide } from "../page/slides.ts";
import { type Folded, fold } from "./fold.ts";

export interface Entry {
  slide: Slide;
  step: number;
  kind: "headline" | "text" | "notes";
  text: string;
  folded: Folded;
}

const blocks = "h1, h2, h3, h4, p, li, td, th, dt, dd, blockquote, text, span.name";
// A figure's narrow form repeats the wide one.
const apparatus =
  ".chrome, .foot, .key, .rail .day, svg title, svg desc, .step-anchors, .note-label, .narrow";

const atOnce = 60; // slides
const stretch = 15; // slides in one task, so that typing is answered between two

/**
 * The first slides are read at once. Those of a longer deck follow a stretch at a time while `goOn` holds, and `done`
 * is called after the last.
 */
export function indexSlides(slides: readonly Slide[], goOn: () => boolean, done: () => void): Entry[] {
  const entries = slides.slice(0, atOnce).flatMap(indexSlide);
  const follow = (from: number) => {
    if (!goOn()) return;
    entries.push(...slides.slice(from, from + stretch).flatMap(indexSlide));
    if (from + stretch < slides.length) setTimeout(follow, 0, from + stretch);
    else done();
  };
  if (slides.length > atOnce) setTimeout(follow, 0, atOnce);
  return entries;
}

function indexSlide(slide: Slide): Entry[] {
  const headline: Entry = { slide, step: 0, kind: "headline", text: slide.title, folded: fold(slide.title) };
  const found = [...slide.element.querySelectorAll(blocks)].filter(isInnermost);
  return [headline, ...found.map((block) => entryOf(slide, block)).filter((entry) => entry.text !== "")];
}

function isInnermost(block: Element): boolean {
  return !block.closest(`${apparatus}, .head`) && !block.querySelector(blocks);
}

function entryOf(slide: Slide, block: Element): Entry {
  const text = readText(block);
  const kind = block.closest(".notes") ? "notes" : "text";
  const highlighted = block.closest<HTMLElement | SVGElement>("[data-step]");
  const step = highlighted ? firstStep(highlighted) : 0;
  return { slide, step: Math.min(step, slide.steps), kind, text, folded: fold(text) };
}

/** Text of a block, with spaces between what is apart on the slide, without citation marks. */
function readText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(".cites, .cite, .day, title, desc")) mark.remove();
  for (const part of copy.querySelectorAll("small, br, span, tspan")) part.after(" ");
  const text = (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  return text.replace(/ (?=[,.;:!?”’)\]])/g, "");
}

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

export function indexSlides(slides: readonly Slide[]): Entry[] {
  return slides.flatMap(indexSlide);
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
  const lit = block.closest<HTMLElement | SVGElement>("[data-step]");
  const step = lit ? firstStep(lit) : 0;
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

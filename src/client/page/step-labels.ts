// Labels of a slide's steps, as its rail or list shows them.
import type { Slide } from "./slides.ts";

export interface StepLabel {
  text: string;
  side: string; // a, b, n …; "" if nobody acts
}

/** One label for each step, in order; with empty text if the slide has none. */
export function readStepLabels(slide: Slide): StepLabel[] {
  const items = [...slide.element.querySelectorAll<HTMLElement>(".fragment")];
  items.sort((one, other) => fragmentIndex(one) - fragmentIndex(other));
  return items.map((item) => ({
    text: labelOf(item),
    side: /\bside-([abn])\b/.exec(item.className)?.[1] ?? "",
  }));
}

function labelOf(item: HTMLElement): string {
  if (item.dataset.label) return item.dataset.label;
  const copy = item.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(".day, .when, .cites, .cite, .badge, svg")) part.remove();
  return (copy.textContent ?? "")
    .replace(/\s+/g, " ")
    .replace(/^\s*\d+\s+/, "")
    .trim();
}

function fragmentIndex(item: HTMLElement): number {
  return Number(item.dataset.fragmentIndex ?? 0);
}

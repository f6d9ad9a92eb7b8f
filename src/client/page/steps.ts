// The steps of a slide: their labels, as its rail or list shows them, and the entities that each highlights, so that a
// sentence with a citation belongs to a step.

import { findEntity } from "../inspector/entity.ts";
import { firstStep } from "./highlight.ts";
import type { Slide } from "./slides.ts";

interface StepLabel {
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

const named = ["event", "relation", "actor", "x"] as const;

/** The first step that highlights each entity of the slide, by id. */
export function stepsOfEntities(root: Element | null): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of root?.querySelectorAll(
    "[data-event], [data-relation], [data-step][data-actor], [data-step][data-x]",
  ) ?? []) {
    const holder = part.closest<HTMLElement>("[data-step]");
    const name = named.find((each) => part.hasAttribute(`data-${each}`));
    if (!holder || !name) continue;
    for (const id of part.getAttribute(`data-${name}`)?.split(" ") ?? [])
      if (!found.has(id)) found.set(id, firstStep(holder));
  }
  return found;
}

/** The step of what a citation mark stands for, or of the event that this is about. */
export function stepOfMark(mark: HTMLElement, stepOf: ReadonlyMap<string, number>): number | undefined {
  const ids = (mark.dataset.cite ?? "").split(" ").flatMap((id) => [id, findEntity(id)?.data.about ?? ""]);
  return ids.map((id) => stepOf.get(id)).find((found) => found !== undefined);
}

/** The steps of all marks in a paragraph, in order, each once. */
export function citedSteps(paragraph: Element, stepOf: ReadonlyMap<string, number>): number[] {
  const marks = [...paragraph.querySelectorAll<HTMLElement>("[data-cite]")];
  const steps = marks.map((mark) => stepOfMark(mark, stepOf)).filter((step) => step !== undefined);
  return [...new Set(steps)].sort((one, other) => one - other);
}

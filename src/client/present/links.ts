// Links inside the document while presenting: to a slide or an element on one. Items of the rail lead to
// their steps.
import { parseAddress } from "../page/address.ts";
import type { Briefing } from "../page/briefing.ts";
import { firstStep } from "../page/highlight.ts";
import { findSlide, resolvePosition } from "../page/slides.ts";

export function followLinks(briefing: Briefing, deck: HTMLElement): void {
  // In the capture phase, before reveal.js, which would count steps from 0.
  deck.addEventListener("click", (event) => followLink(briefing, event), true);
  deck.addEventListener("click", (event) => followStep(briefing, event));
}

function followLink(briefing: Briefing, event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || briefing.mode !== "present" || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const address = parseAddress(link.getAttribute("href") ?? "");
  if (findSlide(briefing.slides, address?.id)) briefing.go(resolvePosition(briefing.slides, address), "push");
}

function followStep(briefing: Briefing, event: MouseEvent): void {
  if (briefing.mode !== "present" || (event.target as Element).closest("a[href]")) return;
  const item = (event.target as Element).closest<HTMLElement>(".rail [data-step], .steps [data-step]");
  const { slide } = briefing.position;
  if (!item || !slide.element.contains(item)) return;
  briefing.go({ slide, step: firstStep(item) }, "replace");
}

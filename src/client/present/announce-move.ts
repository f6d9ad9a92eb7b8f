// What screen readers announce for a move, and where reading continues after it.
import type { Move } from "../page/listeners.ts";
import { lastFolio, type Slide } from "../page/slides.ts";
import { readStepLabels } from "../page/steps.ts";
import type { Say } from "../ui/strings.ts";

export function describeMove({ position, before }: Move, slides: readonly Slide[], say: Say): string {
  const { slide, step } = position;
  const values = { slide: slide.folio, of: lastFolio(slides), title: slide.title, step, steps: slide.steps };
  if (before?.slide !== slide) return say(step > 0 ? "nav.at-step" : "nav.at", values);
  if (step === 0) return say("nav.no-step", values);
  const label = readStepLabels(slide)[step - 1]?.text;
  return say("nav.step", { ...values, label: label ?? "" }).trim();
}

/**
 * On a new slide, focus moves to it unless a control or dialog has focus, so that reading and Tab begin
 * there.
 */
export function focusSlide({ position, before }: Move): void {
  if (before?.slide === position.slide || document.activeElement?.closest(".ui")) return;
  const stage = position.slide.element.querySelector<HTMLElement>(".stage");
  stage?.setAttribute("tabindex", "-1");
  stage?.focus({ preventScroll: true });
}

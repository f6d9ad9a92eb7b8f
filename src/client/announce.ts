// Says once, to those who listen, what changed; and lets reading begin at the new slide.
import type { Move } from "./briefing.ts";
import { element } from "./element.ts";
import { lastFolio, type Slide } from "./slides.ts";
import { readStepLabels } from "./steps.ts";
import type { Say } from "./strings.ts";

export type Announce = (text: string) => void;

/** The page's only live region. */
export function makeAnnouncer(ui: HTMLElement): Announce {
  const region = element("p", { class: "announcer", role: "status", "aria-live": "polite" });
  ui.append(region);
  return (text) => {
    region.textContent = text;
  };
}

export function describeMove({ place, before }: Move, slides: readonly Slide[], say: Say): string {
  const { slide, step } = place;
  const values = { slide: slide.folio, of: lastFolio(slides), title: slide.title, step, steps: slide.steps };
  if (before?.slide !== slide) return say(step > 0 ? "nav.at-step" : "nav.at", values);
  if (step === 0) return say("nav.no-step", values);
  const label = readStepLabels(slide)[step - 1]?.text;
  return say("nav.step", { ...values, label: label ?? "" }).trim();
}

/** On another slide, focus goes to it unless a control or a dialog has it: reading and Tab begin there. */
export function focusSlide({ place, before }: Move): void {
  if (before?.slide === place.slide || document.activeElement?.closest(".ui")) return;
  const stage = place.slide.element.querySelector<HTMLElement>(".stage");
  stage?.setAttribute("tabindex", "-1");
  stage?.focus({ preventScroll: true });
}

// Measures the slide that is open and sends the server each fault that is found. The server prints the faults in the
// terminal and sends them to its pages, as it does with all other problems.
import type { Sight } from "../../model/look.ts";
import { measureShown } from "../look/measure.ts";
import { findShownSlide } from "./shown-slide.ts";

/**
 * Measures once the fonts are loaded and nothing moves, and only a slide that looks as an audience would see it. Null
 * if it was not measured.
 */
export async function sendShownSlide(): Promise<Sight[] | null> {
  await document.fonts.ready;
  const section = findShownSlide();
  const stage = section?.querySelector<HTMLElement>(":scope > .stage");
  if (!section || !stage || !isShownWhole()) return null;
  const moving = stage.getAnimations({ subtree: true });
  await Promise.allSettled(moving.map(({ finished }) => finished));
  if (section !== findShownSlide() || !isShownWhole()) return null;
  const step = section.querySelectorAll(".stage .fragment.visible").length;
  const content = document.querySelector<HTMLMetaElement>('meta[name="content-hash"]')?.content ?? "";
  const sights = measureShown(stage, step);
  const body = JSON.stringify({ content, slide: section.id, sights });
  void fetch("/__look", { method: "POST", body }).catch(() => undefined);
  return sights;
}

/** False beside the inspector and while it is enlarged. */
const isShownWhole = (): boolean =>
  document.visibilityState === "visible" &&
  document.documentElement.matches(".present:not(.inspecting, .zoomed)");

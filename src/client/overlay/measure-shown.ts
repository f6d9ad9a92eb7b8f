// Measures the slide that is open and sends the server each fault that is found. The server prints the faults in the
// terminal and sends them to its pages, as it does with all other problems.
import { measureShown } from "../look/measure.ts";
import { findShownSlide } from "./shown-slide.ts";

/** Measures once the fonts are loaded and nothing moves, and only a slide that looks as an audience would see it. */
export async function sendShownSlide(): Promise<void> {
  await document.fonts.ready;
  const section = findShownSlide();
  const stage = section?.querySelector<HTMLElement>(":scope > .stage");
  if (!section || !stage || !isShownWhole()) return;
  const moving = stage.getAnimations({ subtree: true });
  await Promise.allSettled(moving.map(({ finished }) => finished));
  if (section !== findShownSlide() || !isShownWhole()) return;
  const step = section.querySelectorAll(".stage .fragment.visible").length;
  const content = document.querySelector<HTMLMetaElement>('meta[name="content-hash"]')?.content ?? "";
  const body = JSON.stringify({ content, slide: section.id, sights: measureShown(stage, step) });
  await fetch("/__look", { method: "POST", body }).catch(() => undefined);
}

/** Beside the inspector and enlarged it is not. */
const isShownWhole = (): boolean =>
  document.visibilityState === "visible" &&
  document.documentElement.matches(".present:not(.inspecting, .zoomed)");

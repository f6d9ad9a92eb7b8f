// Measures the slide that is open and sends the server what is found. The server says it in the terminal, and to all its
// pages, as problems like others.
import { measureShown } from "../look/measure.ts";
import { findShownSlide } from "./shown-slide.ts";

/** When fonts are there and nothing moves; nothing of a slide that is not shown as an audience gets to see it. */
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

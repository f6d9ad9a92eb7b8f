// Draws the whole desk from its state. What was typed, the focus of the search field and the place in the text
// outlast a drawing.
import { drawBar, drawList } from "./draw-list.ts";
import { drawResults } from "./draw-results.ts";
import { drawText } from "./draw-text.ts";
import { drawUses } from "./draw-uses.ts";
import { drawFoot } from "./keys.ts";
import type { DeskState } from "./state.ts";

/** A region whose changes screen readers say. It stays in the page from drawing to drawing. */
export function makeLiveRegion(): HTMLElement {
  const live = document.createElement("p");
  live.className = "live";
  live.setAttribute("role", "status");
  return live;
}

export function drawDesk(state: DeskState, live: HTMLElement): void {
  const typed = findField();
  const [value, isTyping] = [typed?.value ?? "", typed !== null && document.activeElement === typed];
  const scroll = document.querySelector(".text")?.scrollTop ?? 0;
  const left = state.searched ? drawResults(state.searched) : drawList(state);
  live.textContent = state.said;
  document.body.classList.toggle("with-list", state.isListOpen || state.searched !== null);
  document.body.replaceChildren(
    drawBar(state),
    left,
    drawText(state),
    drawUses(state),
    drawFoot(state),
    live,
  );
  const field = findField();
  if (field) field.value = value;
  if (isTyping) field?.focus();
  const text = document.querySelector(".text");
  if (text) text.scrollTop = scroll;
}

/** The search field; null while the desk is not drawn. */
export const findField = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>("#find");

/** Null, or a number without a paragraph, leaves the focus where it is. */
export function focusParagraph(paragraph: number | null): void {
  document.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`)?.focus();
}

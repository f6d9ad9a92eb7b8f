// Removes what reveal.js leaves after destroy(), so that reading and printing get the document as written.
import { clearHighlights } from "../page/highlight.ts";

const wrapAttributes = ["role", "aria-roledescription", "aria-label", "data-navigation-mode", "style"];
const slideAttributes = [
  "hidden",
  "aria-hidden",
  "inert",
  "data-fragment",
  "data-index-h",
  "data-index-v",
  "data-previous-indexv",
  "style",
];
const slideClasses = ["past", "present", "future", "stack", "has-dark-background", "has-light-background"];

export function cleanDeck(wrap: HTMLElement, deck: HTMLElement): void {
  wrap.className = "wrap";
  for (const name of wrapAttributes) wrap.removeAttribute(name);
  for (const left of wrap.querySelectorAll(":scope > :is(.backgrounds, .pause-overlay)")) left.remove();
  for (const left of deck.querySelectorAll(":scope > :is(.pointing, h1)")) left.remove();
  deck.className = "deck";
  deck.removeAttribute("style");
  document.body.removeAttribute("style");
  document.body.classList.remove("reveal-viewport");
  for (const section of deck.querySelectorAll("section")) cleanSection(section);
  for (const fragment of deck.querySelectorAll(".fragment"))
    fragment.classList.remove("visible", "current-fragment");
  clearHighlights(deck);
}

function cleanSection(section: Element): void {
  section.classList.remove(...slideClasses);
  if (section.className === "") section.removeAttribute("class");
  // Tested first, because Chromium keeps an empty `style` that a script emptied and nothing has read since.
  for (const name of slideAttributes) if (section.hasAttribute(name)) section.removeAttribute(name);
  for (const focused of section.querySelectorAll(":scope > .stage[tabindex]"))
    focused.removeAttribute("tabindex");
}

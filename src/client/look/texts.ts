// The visible texts in an element, each line with its box on the screen; and where a text is: its slide, its figure,
// and the part of the slide's section.
import type { Finding } from "../../model/look.ts";
import { openSurroundings, type Surroundings } from "./surroundings.ts";

export interface SeenText {
  node: Text;
  element: Element;
  text: string; // of the whole node, with single spaces
  box: DOMRect; // of one line, px of the window
  around: Surroundings;
}

const unread = ".unseen, .made, .announcer, [hidden], title, desc, style, script, template, .hand";

/** In reading order. A text of several lines occurs several times. @param except a part that is left out */
export function readSeenTexts(root: Element, except: Element | null = null): SeenText[] {
  const isRead = (node: Node): boolean =>
    !(node instanceof Element) || (node !== except && !node.matches(unread));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isRead(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const findAround = openSurroundings();
  const seen: SeenText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!(node instanceof Text) || !element) continue;
    const text = node.data.replace(/\s+/g, " ").trim();
    if (text === "" || !isSeen(element)) continue;
    const around = findAround(element);
    for (const box of readLines(node)) seen.push({ node, element, text, box, around });
  }
  return seen;
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  if (isPoint(element) || (element.parentElement && isPoint(element.parentElement))) return false;
  const { color, fill } = getComputedStyle(element);
  return !isTransparent(element instanceof SVGElement ? fill : color);
}

/** Words for screen readers alone are in a box of one px. */
const isPoint = (element: Element): boolean =>
  element instanceof HTMLElement && element.offsetWidth <= 1 && element.offsetHeight <= 1;

/** `colour` is as browsers return computed colours. */
const isTransparent = (colour: string): boolean =>
  colour === "none" || colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);

function readLines(node: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** Null if it belongs to no slide, such as the page's controls. */
function findSection(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("section[data-folio]");
}

/** Where the text of an element is. */
export function describeText(element: Element): Pick<Finding, "slide" | "figure" | "part"> {
  const section = findSection(element);
  const drawing = element.closest(".fig")?.querySelector("svg.dg");
  return {
    slide: section?.id || section?.dataset.of || "", // a page of a later step has no id of its own
    figure: drawing?.id.replace(/-narrow$/, "") ?? null,
    part: partOf(element),
  };
}

function partOf(element: Element): Finding["part"] {
  if (element.closest(".notes")) return "notes";
  if (element.closest(".beside, .all-sources")) return "sources";
  return element.closest(".chrome, .foot, .rail") ? "chrome" : "slide";
}

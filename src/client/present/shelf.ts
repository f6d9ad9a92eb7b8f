// A long deck is presented a stretch at a time: slides far from the current one stand on two shelves, one before the
// deck and one after it. reveal.js, which goes through everything in the deck at each move, and the browser's layout
// work on the slides that are near. The slides keep their order in the document. A short deck has no shelves.

import { element } from "../ui/element.ts";

const longest = 60; // slides and stacks of a deck without shelves
const reach = 8; // slides on each side of the current one that stand in the deck
const margin = 3; // slides on each side that reveal.js prepares

/** Puts a slide and its neighbours into the deck, and the others on the shelves. Returns whether slides were moved. */
export function bringNear(deck: HTMLElement, slide: Element): boolean {
  const [before, after] = shelvesOf(deck);
  const top = topOf(slide);
  if (before && after && isInside(deck, top, before, after)) return false;
  const all = topSections(deck);
  if (all.length <= longest) return clearShelves(deck);
  const at = all.indexOf(top);
  const [from, to] = [Math.max(0, at - reach), at + reach + 1];
  const shelf = before && after ? { before, after } : addShelves(deck);
  shelf.before.append(...missingIn(shelf.before, all.slice(0, from)));
  shelf.after.prepend(...missingIn(shelf.after, all.slice(to)));
  const near = all.slice(from, to);
  const kept = near.findIndex((section) => section.parentElement === deck);
  near[kept]?.before(...near.slice(0, kept));
  deck.append(...missingIn(deck, near));
  return true;
}

/** Puts all slides back into the deck. Returns whether there were shelves. */
export function clearShelves(deck: HTMLElement): boolean {
  const [before, after] = shelvesOf(deck);
  if (!before || !after) return false;
  const near = sectionsIn(deck);
  near[0]?.before(...before.children);
  near.at(-1)?.after(...after.children);
  before.remove();
  after.remove();
  return true;
}

/** Slides and stacks in the order of the document, wherever they stand. */
export function topSections(deck: HTMLElement): HTMLElement[] {
  const [before, after] = shelvesOf(deck);
  return [before, deck, after].flatMap((one) => (one ? sectionsIn(one) : []));
}

/** Every slide by itself, in the order of the document. */
export function sectionsOfSlides(deck: HTMLElement): HTMLElement[] {
  return topSections(deck).flatMap((top) => (top.hasAttribute("data-stack") ? sectionsIn(top) : [top]));
}

/** Null before the deck is presented, and where it is not long. */
function shelvesOf({ parentElement: wrap }: HTMLElement): (HTMLElement | null)[] {
  const around = [wrap?.previousElementSibling, wrap?.nextElementSibling];
  return around.map((one) => (one?.className === "shelf" ? (one as HTMLElement) : null));
}

const sectionsIn = (parent: Element): HTMLElement[] =>
  [...parent.children].filter((each): each is HTMLElement => each.localName === "section");

function addShelves(deck: HTMLElement): Record<"before" | "after", HTMLElement> {
  const [before, after] = [element("div", { class: "shelf" }), element("div", { class: "shelf" })];
  deck.parentElement?.before(before);
  deck.parentElement?.after(after);
  return { before, after };
}

/** Only what stands elsewhere is moved, since each move costs time. */
const missingIn = (parent: HTMLElement, wanted: readonly HTMLElement[]): HTMLElement[] =>
  wanted.filter((section) => section.parentElement !== parent);

/** The slide itself, or the stack that it is in. */
function topOf(slide: Element): HTMLElement {
  return (slide.closest<HTMLElement>("[data-stack]") ?? slide) as HTMLElement;
}

/** Whether a slide is in the deck with enough neighbours: an empty shelf means that there are no more. */
function isInside(deck: HTMLElement, top: HTMLElement, before: HTMLElement, after: HTMLElement): boolean {
  if (top.parentElement !== deck) return false;
  const hasEnough = (shelf: HTMLElement, way: "nextElementSibling" | "previousElementSibling") => {
    let one: Element | null = top;
    for (let i = 0; i < margin && one; i++) one = one[way];
    return one?.localName === "section" || shelf.childElementCount === 0;
  };
  return hasEnough(before, "previousElementSibling") && hasEnough(after, "nextElementSibling");
}

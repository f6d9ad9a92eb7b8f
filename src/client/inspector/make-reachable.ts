// Makes what opens the inspector reachable by keyboard and screen readers: parts of figures, badges, names,
// citations. Undone for printing.
import type { Patched } from "../patch/patch-slides.ts";
import { sectionsOfSlides } from "../present/shelf.ts";
import { changeAttributes, type Undo } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { openFigure } from "./figure-parts.ts";
import { nameOpener } from "./names.ts";
import { findOpeners, findOpenersOf } from "./openers.ts";

export interface Reachable {
  renew({ sections, entities }: Pick<Patched, "sections" | "entities">): void;
}

export function makeReachable(deck: HTMLElement, say: Say): Reachable {
  const undo = new Map<Element, Undo>(); // by slide
  const slides = () => sectionsOfSlides(deck);
  const prepare = (slide: Element) => undo.set(slide, prepareSlide(slide, say));
  const restore = (slide: Element) => {
    undo.get(slide)?.();
    undo.delete(slide);
  };
  slides().forEach(prepare);
  addEventListener("beforeprint", () => [...undo.keys()].forEach(restore));
  addEventListener("afterprint", () => {
    for (const slide of slides()) if (!undo.has(slide)) prepare(slide);
  });
  return {
    renew: ({ sections, entities }) => {
      for (const slide of undo.keys()) if (!slide.isConnected) undo.delete(slide);
      for (const slide of sections) undo.delete(slide);
      const named = slides().filter((slide) => !sections.includes(slide) && opensAny(slide, entities));
      named.forEach(restore);
      [...sections, ...named].forEach(prepare);
    },
  };
}

/** Whether something on the slide opens one of these. */
function opensAny(slide: Element, entities: ReadonlySet<string>): boolean {
  return entities.size > 0 && findOpenersOf(slide, [...entities]).length > 0;
}

function prepareSlide(slide: Element, say: Say): Undo {
  const openers = findOpeners(slide);
  const undo = [
    ...openers.map((opener) => changeAttributes(opener, attributesOf(opener, say))),
    ...openers.flatMap((opener) => [...opener.querySelectorAll(".edge-line")].map(widen)),
  ];
  const figures = [...slide.querySelectorAll("svg[role=img]:not(.mark)")];
  undo.push(...figures.map((figure) => openFigure(figure, say)));
  return () => {
    for (const each of undo) each();
  };
}

/** Links can be reached already. A title would be read after the name, so it is the name too. */
function attributesOf(opener: Element, say: Say): Record<string, string> {
  const name = nameOpener(opener, say);
  const label: Record<string, string> = name ? { "aria-label": name } : {};
  if (!opener.matches("a[href]")) return { tabindex: "0", role: "button", ...label };
  return name && opener.hasAttribute("title") ? { ...label, title: name } : label;
}

/** A thin line gets an invisible wide copy below it, so that it can be clicked. */
function widen(line: Element): Undo {
  const copy = line.cloneNode() as Element;
  copy.setAttribute("class", "hit");
  line.before(copy);
  return () => copy.remove();
}

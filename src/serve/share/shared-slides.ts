// The slides of a built page, each by itself and without notes. A follower receives those that were shown.
import { parseHTML } from "linkedom";
import type { Patch } from "../../model/page.ts";
import type { Page } from "../../outputs/html/page.ts";

export interface SharedSlide {
  id: string;
  folio: string;
  title: string;
  items: readonly number[]; // steps at which its list items appear; none of them is there before
  upTo(step: number): string; // its stage with those items alone that have appeared by then
}

export interface SharedSlides {
  marks: string; // the symbols that slides refer to
  slides: ReadonlyMap<string, SharedSlide>;
  last: string; // number of the last slide
  withoutNotes: string; // body for a remote: all slides and nothing else
}

const appearing = (stage: Element): Element[] =>
  [...stage.querySelectorAll("li.fragment")].filter((item) => !item.closest(".rail, .step-anchors"));

const stepOf = (item: Element): number =>
  Math.min(...(item.getAttribute("data-step") ?? "0").split(" ").map(Number));

function cutAfter(stage: Element, step: number): string {
  const copy = stage.cloneNode(true) as unknown as Element;
  for (const item of appearing(copy)) if (stepOf(item) > step) item.innerHTML = "";
  return copy.outerHTML;
}

/** `page` is the public one. */
export function readSharedSlides({ body }: Page): SharedSlides {
  const { document } = parseHTML(`<!doctype html><html><body>${body.value}</body></html>`);
  const sections = [...document.querySelectorAll("section[data-folio]")];
  const slides = sections.map((section): SharedSlide => {
    const stage = section.querySelector(".stage");
    return {
      id: section.id,
      folio: section.getAttribute("data-folio") ?? "",
      title: section.getAttribute("data-title") ?? section.querySelector(".head")?.textContent?.trim() ?? "",
      items: stage ? appearing(stage).map(stepOf) : [],
      upTo: (step) => (stage ? cutAfter(stage, step) : ""),
    };
  });
  const marks = document.querySelector("svg.defs")?.outerHTML ?? "";
  removeNotes(document);
  return {
    marks,
    slides: new Map(slides.map((slide) => [slide.id, slide])),
    last: String(Math.max(0, ...slides.map(({ folio }) => Number.parseInt(folio, 10) || 0))),
    withoutNotes: document.body.innerHTML,
  };
}

function removeNotes(document: Document): void {
  for (const part of document.querySelectorAll(".notes, .beside, .all-sources, .contents, .skip, template"))
    part.remove();
}

const isShown = (key: string): boolean => key === "marks" || key.startsWith("slide ");

/** The same change for a page without notes: of slides and the symbols that they refer to. */
export function dropNotes(patch: Patch): Patch {
  const blocks = Object.entries(patch.blocks).flatMap(([key, html]) => {
    if (!isShown(key)) return [];
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    removeNotes(document);
    return [[key, document.body.innerHTML] as const];
  });
  return { ...patch, order: patch.order?.filter(isShown) ?? null, blocks: Object.fromEntries(blocks) };
}

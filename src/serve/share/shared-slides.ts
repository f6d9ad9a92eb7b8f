// The slides of a built page, each by itself and without notes. A follower receives those that were shown.
import { parseHTML } from "linkedom";
import type { Page } from "../../outputs/html/page.ts";

export interface SharedSlide {
  id: string;
  folio: string;
  title: string;
  html: string; // its stage
}

export interface SharedSlides {
  marks: string; // the symbols that slides refer to
  slides: ReadonlyMap<string, SharedSlide>;
  last: string; // number of the last slide
  withoutNotes: string; // body for a remote: all slides and nothing else
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
      html: stage?.outerHTML ?? "",
    };
  });
  const marks = document.querySelector("svg.defs")?.outerHTML ?? "";
  for (const part of document.querySelectorAll(".notes, .beside, .all-sources, .contents, .skip, template"))
    part.remove();
  return {
    marks,
    slides: new Map(slides.map((slide) => [slide.id, slide])),
    last: String(Math.max(0, ...slides.map(({ folio }) => Number.parseInt(folio, 10) || 0))),
    withoutNotes: document.body.innerHTML,
  };
}

// Goes to a slide by number or headline.
import type { Position, Slide } from "../page/slides.ts";
import type { Say } from "../ui/strings.ts";
import { fold } from "./fold.ts";
import { type Choice, openPicker } from "./picker.ts";

export function openGoTo(
  ui: HTMLElement,
  slides: readonly Slide[],
  go: (position: Position) => void,
  say: Say,
): void {
  openPicker(
    ui,
    {
      className: "go-to",
      title: say("go.title"),
      field: say("go.field"),
      find: (query) => findSlides(slides, query).map(choiceOf),
      summary: (query, count) => (count === 0 ? say("go.none", { query }) : ""),
      choose: go,
    },
    say,
  );
}

/** The slide with that number comes first. All words must be in the headline or the section's name. */
export function findSlides(slides: readonly Slide[], query: string): Slide[] {
  const words = fold(query).text.split(/\s+/).filter(Boolean);
  const named = slides.filter((slide) => slide.folio === query);
  const begun = slides.filter((slide) => query !== "" && slide.folio.startsWith(query));
  const titled = slides.filter((slide) => {
    const text = fold(`${slide.title} ${slide.section}`).text;
    return words.every((word) => text.includes(word));
  });
  return [...new Set([...named, ...begun, ...titled])];
}

function choiceOf(slide: Slide): Choice {
  return {
    position: { slide, step: 0 },
    lead: slide.folio,
    label: [slide.title],
    detail: slide.section ? [slide.section] : [],
  };
}

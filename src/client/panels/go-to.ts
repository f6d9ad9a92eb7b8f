// Goes to a slide by number or headline.
import type { Position, Slide } from "../page/slides.ts";
import type { Say } from "../ui/strings.ts";
import { fold, foldWords } from "./fold.ts";
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
      find: (query) => findSlideChoices(slides, query),
      summary: (query, count) => (count === 0 ? say("go.none", { query }) : ""),
      choose: go,
    },
    say,
  );
}

/** The slide with that number comes first. All words must be in the headline or the section's name. */
export function findSlides(slides: readonly Slide[], query: string): Slide[] {
  const words = foldWords(query);
  const named = slides.filter((slide) => slide.folio === query);
  const begun = slides.filter((slide) => query !== "" && slide.folio.startsWith(query));
  const titled = slides.filter((slide) => {
    const text = fold(`${slide.title} ${slide.section}`).text;
    return words.every((word) => text.includes(word));
  });
  return [...new Set([...named, ...begun, ...titled])];
}

/** Slides found by number or headline, each at its beginning. */
export const findSlideChoices = (slides: readonly Slide[], query: string): Choice[] =>
  findSlides(slides, query).map(choiceOf);

function choiceOf(slide: Slide): Choice {
  return {
    position: { slide, step: 0 },
    lead: slide.folio,
    label: [slide.title],
    detail: slide.section ? [slide.section] : [],
  };
}

// What the layout of a slide made by hand gives of its content, as the check does for one that an author wrote.
import { layoutOf } from "../../src/layouts/registry.ts";
import type { Slide } from "../../src/model/deck.ts";
import type { Scenario } from "../../src/model/scenario.ts";

type Bare = Omit<Slide, "texts" | "figures" | "shows">;

export function layOut(slide: Bare, scenario: Scenario): Slide {
  const layout = layoutOf(slide.content);
  const { content } = slide;
  return {
    ...slide,
    texts: layout.texts(content),
    figures: layout.figures(content, slide, scenario),
    shows: layout.shows(content),
  };
}

// What the layout of a hand-made slide gives of its content, as the check stage does for an author's slide.
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

// What outputs ask of a browser. The rim has it; what prints here knows nothing of how it is driven.
import type { SlideShapes } from "./pptx/shapes.ts";

export type PrintedAs = "slides" | "handout";

export interface Printer {
  /** The page on paper, as a tagged PDF. `html` is the whole page; `steps`: a page for each step of a slide. */
  print(html: string, as: PrintedAs, options?: { steps?: boolean }): Promise<Uint8Array>;

  /** What stands on each slide of the page, with its pictures drawn. */
  takeSlides(html: string, options?: { steps?: boolean }): Promise<SlideShapes[]>;
}

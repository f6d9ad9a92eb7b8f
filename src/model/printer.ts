// What outputs need from a browser, as an interface that src/browser implements, so that outputs do not depend on how a
// browser is driven.
import type { SlideShapes } from "./shapes.ts";

export type PrintedAs = "slides" | "handout";

export interface Printer {
  /**
   * The page on paper, as a tagged PDF. `html` is the whole page. `steps`: a page for each step of a slide.
   */
  print(html: string, as: PrintedAs, options?: { steps?: boolean }): Promise<Uint8Array>;

  /** The shapes on each slide of the page. The browser goes on to make pictures of the drawings. */
  takeSlides(html: string, options?: { steps?: boolean }): Promise<SlideShapes[]>;

  /** PNGs of the drawings on each slide that was taken last, base64, in the order of their shapes. */
  takePictures(): Promise<string[][]>;
}

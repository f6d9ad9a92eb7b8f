// Entry of the script that reads slides as shapes for PowerPoint. It is put into a page from outside and is
// never part of a built one.
import { drawPictures } from "./shapes/draw-pictures.ts";
import { takeSlides } from "./shapes/take-slides.ts";

Object.assign(globalThis, {
  /** SlideShapes of all slides as JSON: one long text leaves a page many times faster than as many values. */
  takeSlides: async () => {
    const slides = takeSlides();
    await drawPictures(slides);
    return JSON.stringify(slides);
  },
});

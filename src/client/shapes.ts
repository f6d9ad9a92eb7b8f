// Entry of the script that reads slides as shapes for PowerPoint. It is put into a page from outside and is
// never part of a built one.
import { drawPictures } from "./shapes/draw-pictures.ts";
import { takeSlides } from "./shapes/take-slides.ts";

let drawing: Promise<string[][]> = Promise.resolve([]);

// As JSON: one long text leaves a page many times faster than as many values.
Object.assign(globalThis, {
  /** SlideShapes of all slides. Begins to draw their pictures. */
  takeSlides: () => {
    const slides = takeSlides();
    drawing = drawPictures(slides);
    return JSON.stringify(slides);
  },
  /** PNGs of the slides' drawings. */
  takePictures: async () => JSON.stringify(await drawing),
});

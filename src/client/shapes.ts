// Entry of the script that reads slides as shapes for PowerPoint. It is put into a page from outside and is
// never part of a built one.
import { takeSlides } from "./shapes/take-slides.ts";

Object.assign(globalThis, { takeSlides });

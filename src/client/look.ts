// Entry of what measures a page in a browser. It is put into a page from outside and never part of a built one.
import { measureFlow, measurePaper, measureSlides } from "./look/measure.ts";

Object.assign(globalThis, { look: { measureSlides, measurePaper, measureFlow } });

// Entry of the script that measures a page. It is put into a page from outside and is never part of a built
// one.
import { measureFlow, measurePaper, measureSlides } from "./look/measure.ts";

Object.assign(globalThis, { look: { measureSlides, measurePaper, measureFlow } });

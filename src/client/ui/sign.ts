// The signs on buttons and in lists, drawn as lines in a view box of 24 × 24.
import { svgElement } from "./element.ts";

const paths = {
  close: "M6 6l12 12M18 6L6 18",
  previous: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  list: "M4 7h16M4 12h16M4 17h16",
  wrong: "M5 5L19 19M19 5L5 19", // a cross
  right: "M3 13L9 19L21 5", // a tick
  warning: "M12 4L21 20H3Z", // a triangle
};

export type SignName = keyof typeof paths;

/** Hidden from screen readers: a sign stands beside its words, or its button has a label. */
export function sign(name: SignName): SVGSVGElement {
  const path = svgElement("path", { d: paths[name] });
  return svgElement("svg", { class: "sign", viewBox: "0 0 24 24", "aria-hidden": "true" }, [path]);
}

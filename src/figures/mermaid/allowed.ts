// What may stand in a figure. Everything that is not here is left out: elements, attributes, values, classes.

/** Elements that are drawn; `a` becomes `g`. */
export const allowedElements = new Set(
  "g a path rect circle ellipse line polyline polygon text defs marker".split(" "),
);

const geometry = new Set(
  (
    "d x y x1 y1 x2 y2 cx cy r rx ry width height points transform refX refY markerWidth markerHeight " +
    "orient viewBox markerUnits stroke-dasharray"
  ).split(" "),
);

/** Letters, numbers and what paths and transforms need; no colon, no slash, no semicolon. */
const harmless = /^[\w\s.,()+%-]*$/;

export function isAllowedAttribute(name: string, value: string): boolean {
  return geometry.has(name) && harmless.test(value) && !/NaN|undefined|Infinity/.test(value);
}

/** Classes that figures.css knows; a test holds the two together. */
export const allowedClasses = new Set(
  (
    "node label-container outer-path cluster edgeLabel background side-a side-b side-n is-target " +
    "flowchart-link transition relationshipLine relation edge-pattern-dotted edge-pattern-dashed edge-thickness-thick " +
    "state-start state-end fork-join note-edge statediagram-note row-rect-odd row-rect-even divider " +
    "actor actor-line actor-man messageLine1 loopLine labelBox note rect " +
    "activation sequenceNumber " +
    "section section1 section3 task active done crit milestone tick domain " +
    "node-bkg lineWrapper quadrant border data-point pieCircle pieOuterCircle legend edge hollow solid text"
  ).split(" "),
);

/** The allowed ones of a class attribute. Mermaid numbers some (done0, activation1): without the number they count too. */
export function allowClasses(value: string): string[] {
  const words = value.split(/\s+/).flatMap((word) => {
    if (/^(done|active)?Crit\d$/i.test(word)) return [word.replace(/Crit\d$/i, ""), "crit"];
    return [word, word.replace(/\d+$/, "")];
  });
  return [...new Set(words)].filter((word) => allowedClasses.has(word));
}

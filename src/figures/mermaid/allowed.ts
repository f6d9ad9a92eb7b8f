// What a figure may contain. Elements, attributes, values and classes that are not listed here are dropped.

/** Elements that are kept; `a` becomes `g`. */
export const allowedElements = new Set(
  "g a path rect circle ellipse line polyline polygon text defs marker".split(" "),
);

const geometry = new Set(
  (
    "d x y x1 y1 x2 y2 cx cy r rx ry width height points transform refX refY markerWidth markerHeight " +
    "orient viewBox markerUnits stroke-dasharray"
  ).split(" "),
);

/** Letters, digits and characters of paths and transforms; no colon, slash or semicolon. */
const harmless = /^[\w\s.,()+%-]*$/;

/** Whether an attribute draws something and its value can do nothing else, such as loading an address. */
export function isAllowedAttribute(name: string, value: string): boolean {
  return geometry.has(name) && harmless.test(value) && !/NaN|undefined|Infinity/.test(value);
}

/** Classes in figures.css; a test compares the two. */
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

/**
 * The allowed classes of an attribute. Mermaid numbers some (done0, activation1), which are allowed without
 * the number; those of sides were named without a hyphen for it.
 */
export function allowClasses(value: string): string[] {
  const words = value.split(/\s+/).flatMap((word) => {
    if (/^(done|active)?Crit\d$/i.test(word)) return [word.replace(/Crit\d$/i, ""), "crit"];
    return [word, word.replace(/\d+$/, ""), word.replace(/^side_/, "side-")];
  });
  return [...new Set(words)].filter((word) => allowedClasses.has(word));
}

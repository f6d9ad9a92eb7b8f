// Marks over the slide what was measured on it: a dashed box round the text, a line where its place ends, and a tint on
// what is beyond. They are drawn over the page, so that they change nothing in it, and only while the list is open.

import type { Sight } from "../../model/look.ts";
import { readSeenTexts } from "../look/texts.ts";
import { element, svgElement } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const air = 4; // px between a text and its dashed box

export class FaultMarks {
  readonly root = element("div", { class: "problem-marks", "aria-hidden": "true" });
  private readonly drawing = svgElement("svg");
  private readonly legend = element("p", { class: "problem-legend" });
  private readonly say: Say;

  constructor(say: Say) {
    this.say = say;
    this.root.append(this.drawing, this.legend);
  }

  /** `sights` are what was measured of this slide at this step. */
  draw(stage: HTMLElement, sights: readonly Sight[]): void {
    const findings = sights.flatMap((sight) => sight.findings);
    const cut = new Set(findings.filter(({ kind }) => kind === "cut").map(({ text }) => text));
    const texts = findTexts(stage, new Set(findings.map(({ text }) => text)));
    const slide = stage.getBoundingClientRect();
    const excesses = texts
      .filter(({ text }) => cut.has(text))
      .map(({ element, box }) => ({ box: widen(box), place: findPlace(element, box, slide) }));
    const marks = [
      ...joinByPlace(excesses).flatMap((each) => drawExcess(each, slide)),
      ...texts.map(({ box }) => rectangle("text", clip(widen(box), slide))),
    ];
    this.drawing.replaceChildren(...marks);
    this.legend.replaceChildren(...(marks.length > 0 ? this.drawLegend(cut.size > 0) : []));
  }

  clear(): void {
    this.drawing.replaceChildren();
    this.legend.replaceChildren();
  }

  private drawLegend(hasCuts: boolean): HTMLElement[] {
    const parts = hasCuts ? ["text", "end", "excess"] : ["text"];
    return [
      ...parts.map((part) => element("span", { class: `key-${part}` }, [this.say(`live.mark-${part}`)])),
      element("span", { class: "as-shown" }, [this.say("live.as-shown")]),
    ];
  }
}

interface FoundText {
  text: string;
  element: Element; // that holds its last line
  box: Edges; // of all its lines
}

/** The texts of a stage that are among the wanted ones, each once. */
function findTexts(stage: HTMLElement, wanted: ReadonlySet<string>): FoundText[] {
  const found = new Map<string, FoundText>();
  for (const { text, element, box } of readSeenTexts(stage))
    if (wanted.has(text)) found.set(text, { text, element, box: unite(found.get(text)?.box ?? box, box) });
  return [...found.values()];
}

interface Excess {
  box: Edges; // of the text
  place: Edges; // that it should be in
}

/** The slide, or a box that clips and that the text reaches furthest out of. */
function findPlace(text: Element, box: Edges, slide: Edges): Edges {
  let place = slide;
  for (let at: Element | null = text; at && !at.matches(".stage"); at = at.parentElement) {
    const clips = /hidden|clip/.test(getComputedStyle(at).overflow) && !(at instanceof SVGElement);
    const edges = at.getBoundingClientRect();
    if (clips && measureReach(box, edges) > measureReach(box, place)) place = edges;
  }
  return place;
}

/** Texts beyond the same place have one tint and one line. */
function joinByPlace(all: readonly Excess[]): Excess[] {
  const joined = new Map<string, Excess>();
  for (const { box, place } of all) {
    const name = JSON.stringify([place.left, place.top, place.right, place.bottom]);
    joined.set(name, { box: unite(joined.get(name)?.box ?? box, box), place });
  }
  return [...joined.values()];
}

const sides = ["left", "top", "right", "bottom"] as const;
type Side = (typeof sides)[number];
const opposites: Record<Side, Side> = { left: "right", top: "bottom", right: "left", bottom: "top" };

const measureBeyond = (box: Edges, place: Edges, side: Side): number =>
  side === "left" || side === "top" ? place[side] - box[side] : box[side] - place[side];

const measureReach = (box: Edges, place: Edges): number =>
  Math.max(...sides.map((side) => measureBeyond(box, place, side)));

/** The line at the side of its place that a text crosses furthest, and what is beyond it, as far as the slide goes. */
function drawExcess({ box, place }: Excess, slide: Edges): SVGElement[] {
  const side = [...sides].sort(
    (a, b) => measureBeyond(box, place, b) - measureBeyond(box, place, a),
  )[0] as Side;
  const excess = clip({ ...box, [opposites[side]]: place[side] }, slide);
  const { left, top, right, bottom } = clip(box, slide);
  const end = place[side];
  const isFlat = side === "top" || side === "bottom";
  const line = isFlat ? { x1: left, x2: right, y1: end, y2: end } : { x1: end, x2: end, y1: top, y2: bottom };
  return [rectangle("excess", excess), svgElement("line", { class: "end", ...line })];
}

const clip = ({ left, top, right, bottom }: Edges, slide: Edges): Edges => ({
  left: Math.max(left, slide.left),
  top: Math.max(top, slide.top),
  right: Math.min(right, slide.right),
  bottom: Math.min(bottom, slide.bottom),
});

const widen = ({ left, top, right, bottom }: Edges): Edges => ({
  left: left - air,
  top: top - air,
  right: right + air,
  bottom: bottom + air,
});

const unite = (one: Edges, other: Edges): Edges => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

const rectangle = (className: string, { left, top, right, bottom }: Edges): SVGElement =>
  svgElement("rect", {
    class: className,
    x: left,
    y: top,
    width: Math.max(0, right - left),
    height: Math.max(0, bottom - top),
  });

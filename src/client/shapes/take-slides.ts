// Slides laid out for paper → what is on each of them, as shapes.
import type { Box, PictureShape, Shape, SlideShapes } from "../../model/shapes.ts";
import { boxOf, isShown, readColor } from "./boxes.ts";
import { drawAlone } from "./draw-alone.ts";
import { findInnerLists, findMark } from "./take-runs.ts";
import { takeTable } from "./take-table.ts";
import { holdsText, takeText } from "./take-text.ts";

const pictures = 'svg, img, [role="img"]';

/** Pictures come without their pixels: their elements get `data-picture`, numbered in order. */
export function takeSlides(): SlideShapes[] {
  const drawn = { count: 0 };
  return [...document.querySelectorAll<HTMLElement>("section[data-folio]")].map((section) => {
    const stage = section.querySelector<HTMLElement>(":scope > .stage");
    const layout = [...(stage?.classList ?? [])].find((name) => name.startsWith("l-"))?.slice(2) ?? "";
    // a page for a step has the id of its slide in `data-of`
    const id = section.id || (section.dataset.of ?? "");
    if (!stage) return { id, layout, shapes: [] };
    const take = new Taking(stage, drawn);
    for (const child of stage.children) take.visit(child);
    return { id, layout, shapes: take.shapes };
  });
}

class Taking {
  readonly shapes: Shape[] = [];
  private readonly stage: HTMLElement;
  private readonly drawn: { count: number };

  constructor(stage: HTMLElement, drawn: { count: number }) {
    this.stage = stage;
    this.drawn = drawn;
  }

  visit(element: Element): void {
    if (!isShown(element)) return;
    this.takeParts(element);
    this.takeOutline(element);
  }

  private takeParts(element: Element): void {
    if (element.matches("svg, img") || (element.matches(pictures) && element.querySelector("svg, img"))) {
      this.takePicture(element);
      return;
    }
    if (element.matches(pictures)) this.takeName(element);
    if (!(element instanceof HTMLElement)) return;
    this.takeGround(element);
    if (element instanceof HTMLTableElement) this.shapes.push(takeTable(element, this.stage));
    else if (holdsText(element)) this.shapes.push(takeText(element, this.stage));
    else {
      for (const child of element.children) this.visit(child);
      return;
    }
    const innerLists = findInnerLists(element);
    for (const picture of element.querySelectorAll("svg, img"))
      if (
        isShown(picture) &&
        findMark(picture) === null &&
        !innerLists.some((list) => list.contains(picture))
      )
        this.takePicture(picture);
    for (const list of innerLists) this.visit(list);
  }

  /**
   * Adds an empty picture that carries the name of a drawing made of text and boxes. These stay text and boxes; the
   * picture tells a screen reader what they show together.
   */
  private takeName(element: Element): void {
    const box = boxOf(element, this.stage);
    const size = `width="${Math.round(box.width)}" height="${Math.round(box.height)}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`;
    this.shapes.push({ kind: "picture", ...box, alt: nameOf(element), svg, png: "" });
    element.setAttribute("data-picture", String(this.drawn.count++));
  }

  private takePicture(element: Element): void {
    const drawn = element.matches("svg, img") ? element : element.querySelector("svg, img");
    if (!drawn || !isShown(drawn)) return;
    const picture: PictureShape = {
      kind: "picture",
      ...boxOf(drawn, this.stage),
      png: "",
      alt: nameOf(drawn),
      svg: drawn instanceof SVGSVGElement ? drawAlone(drawn) : null,
    };
    drawn.setAttribute("data-picture", String(this.drawn.count++));
    this.shapes.push(picture);
    this.takeBorders(drawn);
  }

  /** Lines that a style sheet draws before and after an element, such as those of the rail. */
  private takeDrawnLines(element: HTMLElement, { x, y }: Box): void {
    if (element.matches("li") && holdsText(element)) return; // its bullet is a part of the text
    for (const pseudo of ["::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      const fill = readColor(style.backgroundColor);
      if (style.content === "none" || style.display === "none" || style.position !== "absolute" || !fill)
        continue;
      const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
        Number.parseFloat,
      );
      this.shapes.push({
        kind: "box",
        x: x + (left ?? 0),
        y: y + (top ?? 0),
        width: width ?? 0,
        height: height ?? 0,
        fill,
      });
    }
  }

  /** An element's background and borders. */
  private takeGround(element: HTMLElement): void {
    const box = boxOf(element, this.stage);
    const fill = readColor(getComputedStyle(element).backgroundColor);
    if (fill) this.shapes.push({ kind: "box", ...box, fill });
    this.takeDrawnLines(element, box);
    this.takeBorders(element);
  }

  private takeBorders(element: Element): void {
    const style = getComputedStyle(element);
    const widthOf = (side: string) => {
      const isDrawn = style.getPropertyValue(`border-${side}-style`) !== "none";
      return isDrawn ? Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) : 0;
    };
    const colorOf = (side: string) => style.getPropertyValue(`border-${side}-color`);
    this.takeFrame(boxOf(element, this.stage), widthOf, colorOf);
  }

  /** A line around an element that takes no room, over what is in it. */
  private takeOutline(element: Element): void {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
    const width = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    if (!(width > 0)) return;
    const out = width + Number.parseFloat(outlineOffset);
    const { x, y, width: across, height } = boxOf(element, this.stage);
    const box = { x: x - out, y: y - out, width: across + 2 * out, height: height + 2 * out };
    this.takeFrame(
      box,
      () => width,
      () => outlineColor,
    );
  }

  /** Lines along the inner edges of a box; `widthOf` gives px, 0 for none. */
  private takeFrame(box: Box, widthOf: (side: string) => number, colorOf: (side: string) => string): void {
    const lines = {
      top: (width: number) => ({ height: width }),
      bottom: (width: number) => ({ height: width, y: box.y + box.height - width }),
      left: (width: number) => ({ width }),
      right: (width: number) => ({ width, x: box.x + box.width - width }),
    };
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const width = widthOf(side);
      const fill = width > 0 ? readColor(colorOf(side)) : null;
      if (fill) this.shapes.push({ kind: "box", ...box, fill, ...lines[side](width) });
    }
  }
}

/** As a screen reader says it: its own name, its description, or that of the figure that it pictures. */
function nameOf(element: Element): string {
  const own = element.closest("[role=img], img");
  const said = (own?.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .filter(Boolean);
  if (said.length > 0) return said.join(". ").replace(/\.\. /g, ". ");
  return (
    own?.getAttribute("aria-label") ??
    own?.getAttribute("alt") ??
    own?.querySelector("title")?.textContent ??
    ""
  );
}

// Slides laid out for paper → what is on each of them, as shapes.
import type { BoxShape, PictureShape, Shape, SlideShapes } from "../../outputs/pptx/shapes.ts";
import { boxOf, isShown, readColor } from "./boxes.ts";
import { drawAlone } from "./draw-alone.ts";
import { takeTable } from "./take-table.ts";
import { holdsText, takeText } from "./take-text.ts";

const pictures = 'svg, img, [role="img"]';

/** Pictures come without their pixels: elements to be drawn get `data-picture`, numbered in order. */
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
    if (element.matches(pictures)) {
      this.takePicture(element);
      return;
    }
    if (!(element instanceof HTMLElement)) return;
    this.takeGround(element);
    if (element instanceof HTMLTableElement) this.shapes.push(takeTable(element, this.stage));
    else if (holdsText(element)) {
      this.shapes.push(takeText(element, this.stage));
      for (const picture of element.querySelectorAll("svg, img"))
        if (isShown(picture)) this.takePicture(picture);
    } else for (const child of element.children) this.visit(child);
  }

  /** A mark inside a word is named by what it belongs to. */
  private takePicture(element: Element): void {
    const drawn = element.matches("svg, img") ? element : element.querySelector("svg, img");
    if (!drawn || !isShown(drawn)) return;
    const picture: PictureShape = {
      ...{ kind: "picture", ...boxOf(drawn, this.stage), png: "" },
      ...{ alt: nameOf(drawn), svg: drawn instanceof SVGSVGElement ? drawAlone(drawn) : null },
    };
    drawn.setAttribute("data-picture", String(this.drawn.count++));
    this.shapes.push(picture);
  }

  /** An element's background and borders. */
  private takeGround(element: HTMLElement): void {
    const style = getComputedStyle(element);
    const box = boxOf(element, this.stage);
    const add = (fill: string | null, part: Partial<BoxShape>) => {
      if (fill) this.shapes.push({ kind: "box", ...box, fill, ...part });
    };
    add(readColor(style.backgroundColor), {});
    const lines = [
      ["Top", { height: 0 }],
      ["Bottom", { height: 0, y: box.y + box.height }],
      ["Left", { width: 0 }],
      ["Right", { width: 0, x: box.x + box.width }],
    ] as const;
    for (const [side, part] of lines) {
      const width = Number.parseFloat(style[`border${side}Width`]);
      if (!(width > 0) || style[`border${side}Style`] === "none") continue;
      const across = "height" in part ? { height: width } : { width };
      const shift =
        side === "Bottom"
          ? { y: box.y + box.height - width }
          : side === "Right"
            ? { x: box.x + box.width - width }
            : {};
      add(readColor(style[`border${side}Color`]), { ...part, ...across, ...shift });
    }
  }
}

/** As a screen reader says it: its own name, its description, or that of the figure that it pictures. */
function nameOf(element: Element): string {
  const own = element.closest("[role=img], img");
  const said = (own?.getAttribute("aria-labelledby") ?? "")
    .split(" ")
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

// A drawn map asked where things stand on it, in px of its view box.

import type { Box } from "../../src/figures/geometry.ts";
import { widthOf } from "../../src/figures/map/label.ts";
import { beforePoint, readAnchor } from "../../src/figures/text/anchor.ts";

export type Point = [number, number];

/** The dots of path data as maps write it: an absolute start, then relative steps. */
export function dotsOf(path: Element | null): Point[][] {
  return (path?.getAttribute("d") ?? "")
    .split("M")
    .filter(Boolean)
    .map((line) => {
      const [x = 0, y = 0, ...steps] = (line.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const dots: Point[] = [[x, y]];
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = dots.at(-1)!;
        dots.push([lastX + steps[i]!, lastY + steps[i + 1]!]);
      }
      return dots;
    });
}

export const middle = (mark: Element): Point => {
  const [x = 0, y = 0, ...rest] = (
    mark
      .querySelector(".m-shape")!
      .getAttribute("d")!
      .match(/-?[\d.]+/g) ?? []
  ).map(Number);
  return mark.matches(".side-a") ? [x, y + rest[0]!] : [x + rest[0]! / 2, y + rest[0]! / 2];
};

export function boxOf(text: Element): Box {
  const face = text.getAttribute("class")!.replace(/^m-(\w+).*/, "$1") as Parameters<typeof widthOf>[1];
  const width = widthOf(text.textContent ?? "", face);
  const anchor = readAnchor(text.getAttribute("text-anchor") ?? "");
  const x = Number(text.getAttribute("x")) - beforePoint(width, anchor);
  return { x, y: Number(text.getAttribute("y")) - 14, width, height: 18 };
}

/** px a km, by the scale bar. */
export function dotsOfBar(bar: Element): number {
  const width = Number(/h([\d.]+)/.exec(bar.getAttribute("d")!)![1]);
  return width / Number.parseInt(bar.parentElement!.querySelector("text")!.textContent!, 10);
}

// Corrects a gantt chart drawn by Mermaid: lets it have an axis above, drops labels of an axis that repeat or
// overlap, and finds section names that reach the bars.
import type { Mermaid } from "mermaid";
import type { Styles } from "../dom/styles.ts";
import { measure } from "../text/metrics.ts";
import { findStore } from "./diagram-types.ts";

export const namesWidth = 200; // px left of the bars
const gap = 12; // px between two labels

/** Mermaid's grammar asks its store for an axis above the bars by a name that the store does not have. */
export async function allowTopAxis(mermaid: Mermaid): Promise<void> {
  const store = (await findStore("gantt", mermaid)) as { enableTopAxis(): void; TopAxis?: () => void };
  store.TopAxis ??= store.enableTopAxis;
}

/** Drops labels of ticks; the lines stay. Of overlapping labels the leftmost stays. */
export function thinTicks(svg: Element, styles: Styles, width: number): void {
  for (const axis of svg.querySelectorAll(".grid")) thinAxis(axis, styles, width);
}

function thinAxis(axis: Element, styles: Styles, width: number): void {
  let free = Number.NEGATIVE_INFINITY;
  let last = "";
  for (const tick of axis.querySelectorAll(".tick")) {
    const text = tick.querySelector("text");
    const x = /translate\(([-\d.]+)/.exec(tick.getAttribute("transform") ?? "")?.[1];
    if (!text || x === undefined) continue;
    const words = text.textContent ?? "";
    const half = measure(words, styles.face(text)) / 2;
    const fits = Number(x) - half >= free && Number(x) + half <= width - namesWidth;
    if (!fits || words === last) {
      text.remove();
      continue;
    }
    free = Number(x) + half + gap;
    last = words;
  }
}

/** Lines of section names wider than the space left of the bars. */
export function findLongNames(svg: Element, styles: Styles): string[] {
  const lines = [...svg.querySelectorAll(".sectionTitle")].flatMap((title) => {
    const rows = [...title.querySelectorAll("tspan")];
    return (rows.length > 0 ? rows : [title]).map((row) => ({ words: row.textContent ?? "", title }));
  });
  return lines
    .filter(({ words, title }) => measure(words, styles.face(title)) > namesWidth - 20)
    .map(({ words }) => words.trim());
}

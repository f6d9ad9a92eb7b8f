// The words of a timeline around its lanes: the axis, and below the lanes the names that had no room beside their
// marks.

import { contentWidth } from "../../model/slide-size.ts";
import { type Label, plainRun, quoteRuns, widthOf } from "../text/label.ts";
import { fillWords } from "../words.ts";
import type { Axis } from "./axis.ts";
import type { PlacedEvent } from "./lanes.ts";
import type { TimelinePlan } from "./model.ts";

export const letterLine = 22; // px from line to line of the names below
export const letters = "abcdefghijklmnopqrstuvwxyz";

export function labelAxis({ zone, words, page, pages }: TimelinePlan, { ticks }: Axis): Label[] {
  const at = (text: string, x: number, y: number, look?: string): Label => ({
    face: "pl-small",
    line: plainRun(text),
    x,
    y,
    anchor: "start",
    entity: "",
    ...(look ? { look } : {}),
  });
  return [
    ...(zone.name ? [at(zone.name, 0, 38)] : []),
    ...(pages > 1 ? [at(fillWords(words, "figure.page-of", { page, pages }), 0, 16)] : []),
    ...ticks.map(({ x, text, row }) => at(text, x, row === 0 ? 16 : 38, row === 0 ? "is-strong" : undefined)),
  ];
}

/** Names without room beside their marks, with their letters, in lines of the figure's width. */
export function labelBelow({ scenario }: TimelinePlan, lettered: readonly PlacedEvent[], top: number) {
  let x = 0;
  let y = top;
  let lines = lettered.length > 0 ? 1 : 0;
  const labels = lettered.map(({ event }, i): Label => {
    const text = `${letters[i % 26]}  ${event.event.title}, ${event.event.when.as}`;
    const line = quoteRuns(text, scenario.language);
    const length = widthOf(line, "pl-small");
    if (x > 0 && x + length > contentWidth) {
      x = 0;
      y += letterLine;
      lines++;
    }
    const label: Label = {
      face: "pl-small",
      line,
      x,
      y,
      anchor: "start",
      entity: event.event.id,
      look: "pl-2",
    };
    x += length + 28;
    return label;
  });
  return { labels, lines, bottom: (lettered.length > 0 ? y : top - letterLine) + 8 };
}

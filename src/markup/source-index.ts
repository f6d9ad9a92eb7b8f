// All sources on the last slide, if its text leaves room: number, publisher, grade. Each links to the full
// entry.

import type { Source } from "../model/scenario.ts";
import { contentWidth } from "../model/slide-size.ts";
import { estimateLines } from "../text/type-width.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";

const full = { width: contentWidth, gap: 28, line: 24, head: 38, number: 24, grade: 22, above: 20 }; // px

/** Height in px, with the space above; 0 without sources. */
export function heightOfIndex(sources: readonly Source[]): number {
  return sources.length === 0 ? 0 : full.above + full.head + rowsOf(sources, columnsFor(sources)) * full.line;
}

export function renderSourceIndex({ scenario, say }: Context): Html {
  const { sources } = scenario;
  const items = sources.map(
    (source) =>
      html`<li><a href="#source-${source.id}"><b>${source.number}</b> <span>${shortPublisher(source)}</span> <i>${source.reliability}</i></a></li>`,
  );
  return html`<div class="source-index"><h3>${say("source.all")} <span>${say("source.index-note")}</span></h3><ol class="rows-${Math.ceil(sources.length / columnsFor(sources))}">${items}</ol></div>`;
}

/** The publisher without the outlet that carried it, which the full entry names. */
const shortPublisher = ({ publisher }: Source): string => publisher.split(", ")[0] ?? publisher;

/** Four columns, unless names are so long that three make a shorter list. */
function columnsFor(sources: readonly Source[]): number {
  return rowsOf(sources, 4) <= rowsOf(sources, 3) ? 4 : 3;
}

/** Approximate number of lines in the longest column. A name too long for its column wraps between words. */
function rowsOf(sources: readonly Source[], columns: number): number {
  const width = (full.width - full.gap * (columns - 1)) / columns - full.number - full.grade;
  const lines = sources.map((source) => estimateLines(shortPublisher(source), 15, "narrow", width));
  return Math.ceil(lines.reduce((sum, each) => sum + each, 0) / columns) + Math.max(0, ...lines) - 1;
}

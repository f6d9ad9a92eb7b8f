// The opening: what happened, in display type, and the sources of the briefing.

import type { Context } from "../../markup/context.ts";
import { renderOwnMap } from "../../markup/figure.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Content, Flow, Slide } from "../../model/deck.ts";
import { idOfOwnMap, type SlideFigure } from "../../model/figure.ts";
import { textAsSet } from "../../model/plain-text.ts";
import type { Scenario } from "../../model/scenario.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { unitsInFlow } from "../../model/text-unit.ts";
import { countLines, estimateLines, estimateWidth } from "../../text/type-width.ts";
import { figuresOfFlow, type Layout, type Placing, roomAboveRail, usualTraits } from "../layout.ts";

interface TitleContent extends Content {
  flow: Flow;
}

export const title: Layout<TitleContent, Record<never, never>> = {
  layout: "title",
  summary: "The scenario's title, subtitle and dates; one paragraph.",
  keys: {},
  traits: { ...usualTraits, headline: "head display", opens: true, rail: true, asserts: false },
  read: ({ flow }) => ({ layout: "title", flow }),
  makeHeadline: (_, at, scenario) => [{ kind: "text", text: scenario.title, at }],
  texts: ({ flow }) => unitsInFlow(flow),
  figures: ({ flow }, slide, scenario) => [...ownMap(flow, slide, scenario), ...figuresOfFlow(flow)],
  shows: () => [],
  footNotes: () => [],
  isTooLong: ({ flow }, { scenario }) => sizeOfBasis(flow, scenario) === null,
  render: renderTitle,
};

/** A map of the region where everything takes place, if that is known and the author shows no map. */
function ownMap(flow: Flow, slide: Placing, scenario: Scenario): SlideFigure[] {
  const events = scenario.moves.flatMap((move) => move.events);
  if (figuresOfFlow(flow).some(({ spec }) => spec.kind === "map")) return [];
  if (events.every(({ places }) => places.length === 0)) return [];
  const spec = { id: idOfOwnMap(slide), kind: "map", text: "", options: {}, at: slide.at } as const;
  return [{ spec, room: roomAboveRail(scenario), ownMap: { size: "ground", events } }];
}

const roomBelowTitle = 224; // px between the title and the rail
const sizes = [
  { name: "", size: 22, line: 30, above: 42 },
  { name: " is-small", size: 18, line: 24, above: 30 },
];

/** CSS class of the largest size in which the paragraph on sources ends above the rail; null if none does. */
function sizeOfBasis(flow: Flow, scenario: Scenario): string | null {
  const hasMap = scenario.moves.some((move) => move.events.some(({ places }) => places.length > 0));
  const width = hasMap || figuresOfFlow(flow).length > 0 ? 470 : 744;
  const subtitle = scenario.subtitle ? estimateLines(scenario.subtitle, 24, "sans", width) : 0;
  const left = roomBelowTitle - (subtitle + 1) * 32;
  const found = sizes.find(({ size, line, above }) => {
    const lines = unitsInFlow(flow).flatMap(({ parts }) =>
      parts.map((part) => estimateLines(textAsSet(part), size, "sans", width)),
    );
    return lines.length === 0 || lines.reduce((sum, count) => sum + count * line + 8, above - 8) <= left;
  });
  return found?.name ?? null;
}

const headSizes = [
  { name: "", beside: 62, alone: 76 },
  { name: " is-long-1", beside: 58, alone: 68 },
  { name: " is-long-2", beside: 52, alone: 60 },
  { name: " is-long-3", beside: 46, alone: 52 },
  { name: " is-long-4", beside: 40, alone: 44 },
]; // px of type beside a figure and without one, as in style.css
const headHeight = 232; // px of lines that stand between the top and the subtitle
const headTracking = 0.96; // ratio of the title's width to that of its letters, which are set closer

/** CSS class of the largest type in which the title has room; beside a figure it never reaches into it. */
function sizeOfHead(title: string, hasFigure: boolean): string {
  const width = (hasFigure ? contentWidth / 2 : contentWidth) / headTracking;
  const words = title.split(/\s+/);
  const found = headSizes.find(({ beside, alone }) => {
    const size = hasFigure ? beside : alone;
    if (words.some((word) => estimateWidth(word, size, "bold") > width)) return false;
    return countLines(title, size, "bold", width) * size <= headHeight;
  });
  return (found ?? headSizes.at(-1)!).name;
}

function renderTitle({ flow }: TitleContent, slide: Slide, context: Context): Html {
  const { title, subtitle, dates } = context.scenario;
  const words = flow.filter((block) => block.kind !== "figure");
  const figures = flow.filter((block) => block.kind === "figure");
  const basis =
    words.length > 0 &&
    html`<div class="basis flow${sizeOfBasis(flow, context.scenario) ?? " is-small"}">${renderFlow(words, context)}</div>`;
  const figure = figures.length > 0 ? renderFlow(figures, context) : renderOwnMap(slide, context);
  return html`<div class="standfirst${sizeOfHead(title, figure !== null)}">${subtitle && html`<p>${renderString(subtitle, context)}</p>`}<p class="dates">${dates}</p>${basis}</div>${figure}`;
}

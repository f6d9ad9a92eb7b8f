// A headline and text below it; the last slide also lists the sources, if there is room.

import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { heightOfIndex, renderSourceIndex } from "../../markup/source-index.ts";
import type { Content, Flow } from "../../model/deck.ts";
import { chooseSetting, type Setting } from "./setting.ts";

export interface TextContent extends Content {
  flow: Flow;
}

/** Height in px between the headline and the foot. A headline of two lines takes some of it. */
const roomFor = (longHead: boolean): number => (longHead ? 460 : 504);

export function setText(flow: Flow, longHead: boolean): Setting {
  return chooseSetting(flow, roomFor(longHead));
}

export function renderTextSlide({ flow }: TextContent, context: Context): Html {
  const alone = setText(flow, context.longHead);
  const index = context.last ? heightOfIndex(context.scenario.sources) : 0;
  const beside = index > 0 ? chooseSetting(flow, roomFor(context.longHead) + 28 - index) : null;
  const withIndex = beside?.fits && beside.size !== "small";
  const setting = withIndex ? beside : alone;
  const figure = findTallFigure(flow, context);
  const set = figure ? renderBeside(flow, figure, setting, context) : renderBelow(flow, setting, context);
  return html`<div class="text-slide">${set}${withIndex && renderSourceIndex(context)}</div>`;
}

function renderBelow(flow: Flow, setting: Setting, context: Context): Html {
  return html`<div class="${classOf(setting)}">${renderFlow(flow, context)}</div>`;
}

/** Text at the left and the figure at the right, so that the figure has the whole height. */
function renderBeside(flow: Flow, figure: Block, setting: Setting, context: Context): Html {
  const words = flow.filter((block) => block !== figure);
  return html`<div class="${classOf(setting)} is-beside"><div class="flow">${renderFlow(words, context)}</div>${renderFlow([figure], context)}</div>`;
}

type Block = Flow[number];

/** The slide's only figure, if its height is at least `tall` of its width and little text stands with it. */
function findTallFigure(flow: Flow, { figures }: Context): Block | null {
  const [figure, second] = flow.filter(({ kind }) => kind === "figure");
  if (figure?.kind !== "figure" || second) return null;
  const words = flow.filter((block) => block !== figure);
  const drawn = figures.get(figure.figure.id);
  const isTall = drawn !== undefined && drawn.height > drawn.width * tall;
  const isFew = words.length <= 3 && words.every(({ kind }) => kind === "paragraph" || kind === "list");
  return isTall && words.length > 0 && isFew ? figure : null;
}

const tall = 0.8; // ratio of height to width

function classOf({ form, size, columns, rows, fits }: Setting): string {
  const inColumns = columns === 2 ? ` in-columns rows-${rows}` : "";
  return `flow is-${form} is-${size}${inColumns}${fits ? "" : " is-full"}`;
}

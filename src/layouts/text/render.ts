// A headline and what the author writes under it; on the last slide the list of sources, where it leaves room.

import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { heightOfIndex, renderSourceIndex } from "../../markup/source-index.ts";
import type { Content, Flow } from "../../model/deck.ts";
import { chooseSetting, type Setting } from "./setting.ts";

export interface TextContent extends Content {
  flow: Flow;
}

/** px between the headline and the foot; a second line of the headline takes some. */
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
  return html`<div class="text-slide"><div class="${classOf(setting)}">${renderFlow(flow, context)}</div>${
    withIndex && renderSourceIndex(context)
  }</div>`;
}

function classOf({ form, size, columns, rows }: Setting): string {
  const inColumns = columns === 2 ? ` in-columns rows-${rows}` : "";
  return `flow is-${form} is-${size}${inColumns}`;
}

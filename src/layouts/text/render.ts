// A headline and what the author writes under it; on the last slide the list of sources, where it leaves room.

import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { heightOfIndex, renderSourceIndex } from "../../markup/source-index.ts";
import { textAsSet } from "../../markup/text.ts";
import { estimateLines } from "../../markup/type-width.ts";
import type { Content, Flow } from "../../model/deck.ts";

export interface TextContent extends Content {
  flow: Flow;
}

interface Setting {
  size: number; // px, as are the others
  line: number;
  width: number;
  gap: number;
}

const large: Setting = { size: 26, line: 35, width: 1054, gap: 22 };
const usual: Setting = { size: 22, line: 29, width: 1054, gap: 14 };
const room = 500;

/** Few words are set larger: nothing but paragraphs and lists that then still have room. */
export function renderTextSlide({ flow }: TextContent, context: Context): Html {
  const index = context.last ? heightOfIndex(context.scenario.sources) : 0;
  const left = room - (context.longHead ? 44 : 0);
  const withIndex = index > 0 && heightOf(flow, usual) + index <= left;
  const isShort = heightOf(flow, large) + (withIndex ? index : 0) <= left;
  return html`<div class="${isShort ? "flow is-short" : "flow"}">${renderFlow(flow, context)}</div>${
    withIndex && renderSourceIndex(context)
  }`;
}

function heightOf(flow: Flow, setting: Setting): number {
  return flow.reduce((sum, block) => {
    if (block.kind === "list")
      return sum + block.items.reduce((height, item) => height + heightOf(item, setting), 0);
    if (block.kind !== "paragraph") return Number.POSITIVE_INFINITY;
    const lines = estimateLines(textAsSet(block.children), setting.size, "sans", setting.width);
    return sum + lines * setting.line + setting.gap;
  }, 0);
}

// A headline and what the author writes under it.
import { type Html, html } from "../../html.ts";
import type { Flow } from "../../model/deck.ts";
import type { Context } from "../context.ts";
import { renderFlow } from "../flow.ts";
import { textAsSet } from "../text.ts";
import { estimateLines } from "../type-width.ts";

export function renderTextSlide({ flow }: { flow: Flow }, context: Context): Html {
  return html`<div class="${isShort(flow) ? "flow is-short" : "flow"}">${renderFlow(flow, context)}</div>`;
}

const large = { size: 26, line: 35, width: 1054, gap: 22, room: 500 }; // px

/** Few words are set larger: nothing but paragraphs and lists that then still have room. */
function isShort(flow: Flow): boolean {
  return heightOf(flow) <= large.room;
}

function heightOf(flow: Flow): number {
  return flow.reduce((sum, block) => {
    if (block.kind === "list") return sum + block.items.reduce((height, item) => height + heightOf(item), 0);
    if (block.kind !== "paragraph") return Number.POSITIVE_INFINITY;
    const lines = estimateLines(textAsSet(block.children), large.size, "sans", large.width);
    return sum + lines * large.line + large.gap;
  }, 0);
}

// The line at the head of every slide: title of the briefing, section, and the legend of sides.

import { layoutOf } from "../layouts/registry.ts";
import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderSideMark } from "../markup/marks.ts";
import { renderString } from "../markup/quoted.ts";
import type { Slide } from "../model/deck.ts";
import type { Side } from "../model/scenario.ts";

/** `sides` are those that the slide shows. */
export function renderChrome(slide: Slide, sides: readonly Side[], context: Context): Html {
  const { scenario, say } = context;
  const opening = layoutOf(slide.content).traits.opens;
  const name = opening
    ? html`<b>${say("layout.briefing")}</b>`
    : html`<b>${scenario.shortTitle}</b>${scenario.dates && `, ${scenario.dates}`}`;
  const account = slide.account ? scenario.accounts[slide.account] : "";
  const part = slide.section || (opening ? scenario.handling : account);
  return html`<header class="chrome"><span class="briefing">${name}</span>${
    part && html`<span class="part">${renderString(part, context)}</span>`
  }${sides.length > 0 && renderKey(sides, context)}</header>`;
}

function renderKey(sides: readonly Side[], { scenario, say }: Context): Html {
  const items = sides.map(
    (side) => html`<li class="side-${side}">${renderSideMark(side)}${scenario.sides[side]}</li>`,
  );
  return html`<ul class="key" aria-label="${say("layout.key")}">${items}</ul>`;
}

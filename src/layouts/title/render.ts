// The opening: what happened, in display type, and what the briefing is built on.

import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Flow } from "../../model/deck.ts";

/** `map` is the ground on which it all takes place, if that is known and the author shows no figure. */
export function renderTitle({ flow }: { flow: Flow }, map: Html | null, context: Context): Html {
  const { subtitle, dates } = context.scenario;
  const words = flow.filter((block) => block.kind !== "figure");
  const figures = flow.filter((block) => block.kind === "figure");
  const basis = words.length > 0 && html`<div class="basis flow">${renderFlow(words, context)}</div>`;
  return html`<div class="standfirst">${subtitle && html`<p>${renderString(subtitle, context)}</p>`}<p class="dates">${dates}</p>${basis}</div>${figures.length > 0 ? renderFlow(figures, context) : map}`;
}

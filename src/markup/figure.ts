// A drawn figure and its form for a narrow page, of which styles show one. A figure without a narrow form can
// be scrolled there, so it takes keyboard focus and has the picture's name.

import type { Slide } from "../model/deck.ts";
import { type DrawnFigure, idOfOwnMap } from "../model/figure.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";

/** Empty for a figure that was not drawn. */
export function renderFigure(spec: FigureSpec, { figures }: Context): Html {
  const figure = figures.get(spec.id);
  if (!figure) return html``;
  const { id, narrow } = figure;
  const scrolls = { tabindex: 0, role: "group", "aria-labelledby": `${id}-title` };
  const attributes = html.attributes({
    class: `fig fig-${spec.kind}${narrow ? " has-narrow" : ""}`,
    ...(narrow ? {} : scrolls),
  });
  return html`<div${attributes}>${drawings(figure)}</div>`;
}

/** The map that the layouts `title` and `event` add. Its frame never scrolls. */
export function renderOwnMap(slide: Slide, { figures }: Context): Html | null {
  const figure = figures.get(idOfOwnMap(slide));
  return figure ? html`<div class="fig fig-map is-own">${drawings(figure)}</div>` : null;
}

/** Both forms; style sheets show one of them, depending on the width available. */
const drawings = ({ svg, narrow }: DrawnFigure): Html => html.unsafe(svg + (narrow ?? ""));

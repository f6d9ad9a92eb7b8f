// A drawn figure in its place, with its form for a narrow page; styles show one of the two. One without scrolls there,
// so it takes focus, and has its picture's name.

import type { Slide } from "../model/deck.ts";
import { type DrawnFigure, idOfOwnMap } from "../model/figure.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";

/** Nothing for a figure that was not drawn. */
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

/** The map of a title or of an event's slide, in a frame of its own: it never scrolls. */
export function renderOwnMap(slide: Slide, { figures }: Context): Html | null {
  const figure = figures.get(idOfOwnMap(slide));
  return figure ? html`<div class="fig fig-map is-own">${drawings(figure)}</div>` : null;
}

/** Which of both is shown the styles decide, by the width that there is. */
const drawings = ({ svg, narrow }: DrawnFigure): Html => html.unsafe(svg + (narrow ?? ""));

// A drawn figure in its place. On a narrow screen it scrolls, so it takes focus.
import { type Html, html } from "../html.ts";
import type { Slide } from "../model/deck.ts";
import { type DrawnFigure, idOfOwnMap } from "../model/figure.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Context } from "./context.ts";

/** Nothing for a figure that was not drawn. */
export function renderFigure(spec: FigureSpec, { figures }: Context): Html {
  const figure = figures.get(spec.id);
  if (!figure) return html``;
  return html`<div class="fig fig-${spec.kind}" tabindex="0">${drawings(figure)}</div>`;
}

/** The map of a title or of an event's slide, in a frame of its own: it never scrolls. */
export function renderOwnMap(slide: Slide, { figures }: Context): Html | null {
  const figure = figures.get(idOfOwnMap(slide));
  return figure ? html`<div class="fig fig-map is-own">${drawings(figure)}</div>` : null;
}

/** Which of both is shown the styles decide, by the width that there is. */
const drawings = ({ svg, narrow }: DrawnFigure): Html => html.unsafe(svg + (narrow ?? ""));

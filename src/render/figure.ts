// A drawn figure in its place. On a narrow screen it scrolls, so it takes focus.
import { type Html, html } from "../html.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Context } from "./context.ts";

/** Nothing for a figure that was not drawn. */
export function renderFigure(spec: FigureSpec, { figures }: Context): Html {
  const figure = figures.get(spec.id);
  if (!figure) return html``;
  return html`<div class="fig fig-${spec.kind}" tabindex="0">${html.unsafe(figure.svg)}</div>`;
}

// The map for a phone: drawn again, closer to its places, and set beside the wide one. It shares that one's words.
import { html } from "../../markup/html.ts";
import type { DrawnFigure } from "../../model/figure.ts";
import type { Drawing } from "../request.ts";
import { narrow } from "./frames.ts";

/** Only one of both is shown and told, so that the description need not be there twice. */
export function addNarrow(figure: DrawnFigure, { markup, width, height, classes }: Drawing): DrawnFigure {
  const { id, description } = figure;
  const attributes = html.attributes({
    ...{ id: `${id}-narrow`, class: ["dg", ...classes].join(" "), role: "img" },
    ...{ width: narrow.shown, height: Math.round((height * narrow.shown) / width) },
    ...{ viewBox: `0 0 ${width} ${height}` },
    "aria-labelledby": `${id}-title${description ? ` ${id}-desc` : ""}`,
  });
  return { ...figure, narrow: html`<svg${attributes}>${html.unsafe(markup)}</svg>`.value };
}

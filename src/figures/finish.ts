// A drawing becomes a slide's figure: ids are made its own, title and description are put first.
import { html } from "../html.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { PlacedFigure } from "./collect.ts";
import type { Drawing } from "./request.ts";

export function finishFigure(drawing: Drawing, { spec, slide }: PlacedFigure): DrawnFigure {
  const { id } = spec;
  const { width, height, description } = drawing;
  const title = drawing.title ?? slide.headlineText;
  const attributes = html.attributes({
    ...{ id, class: ["dg", ...drawing.classes].join(" "), role: "img", width, height },
    ...{ viewBox: `${drawing.left ?? 0} ${drawing.top ?? 0} ${width} ${height}` },
    "aria-labelledby": `${id}-title${description ? ` ${id}-desc` : ""}`,
  });
  const words = html`<title id="${id}-title">${title}</title>${description && html`<desc id="${id}-desc">${description}</desc>`}`;
  const markup = html.unsafe(drawing.markup.replaceAll("%id%", id));
  return {
    id,
    svg: html`<svg${attributes}>${words}${markup}</svg>`.value,
    width,
    height,
    title,
    description,
    ...(drawing.note && { note: drawing.note }),
  };
}

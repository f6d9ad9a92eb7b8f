// Turns a drawing into a slide's figure: sets its ids, and adds title and description.
import { html } from "../markup/html.ts";
import type { PlacedFigure } from "../model/collect-figures.ts";
import type { DrawnFigure } from "../model/figure.ts";
import type { Drawing, NarrowDrawing } from "./drawing.ts";
import { findKind } from "./registry.ts";

/** A Mermaid diagram is drawn in its natural size; a slide may enlarge it up to this factor. */
const mostGrowth = 1.8;

export function finishFigure(drawing: Drawing, { spec, slide }: PlacedFigure): DrawnFigure {
  const { id } = spec;
  const { width, height, description, narrow } = drawing;
  const title = drawing.title ?? slide.headlineText;
  const byHand = findKind(spec.kind).options === null;
  const grown = (length: number) => (byHand ? Math.round(length * mostGrowth * 100) / 100 : length);
  const named = `${id}-title${description ? ` ${id}-desc` : ""}`;
  const attributes = html.attributes({
    id,
    class: [...new Set(["dg", ...drawing.classes, ...(narrow ? ["wide"] : [])])].join(" "),
    role: "img",
    width: grown(width),
    height: grown(height),
    viewBox: `${drawing.left ?? 0} ${drawing.top ?? 0} ${width} ${height}`,
    "aria-labelledby": named,
  });
  const words = html`<title id="${id}-title">${title}</title>${description && html`<desc id="${id}-desc">${description}</desc>`}`;
  const markup = html.unsafe(drawing.markup.replaceAll("%id%", id));
  return {
    id,
    width,
    height,
    title,
    description,
    ids: [...new Set(drawing.ids)].filter(Boolean),
    svg: html`<svg${attributes}>${words}${markup}</svg>`.value,
    ...(narrow && { narrow: finishNarrow(narrow, id, named) }),
    ...(drawing.note && { note: drawing.note }),
  };
}

/** A picture gets the name and description of the wide form; a list is read as it is. */
function finishNarrow(narrow: NarrowDrawing, id: string, named: string): string {
  const markup = html.unsafe(narrow.markup.replaceAll("%id%", `${id}-narrow`));
  const classes = [...new Set(["narrow", ...narrow.classes])].join(" ");
  if (narrow.form === "list")
    return html`${html.unsafe(`<${narrow.element}`)} class="${classes}">${markup}${html.unsafe(`</${narrow.element}>`)}`
      .value;
  const { width, height, shownWidth = width } = narrow;
  const attributes = html.attributes({
    id: `${id}-narrow`,
    class: `dg ${classes}`,
    role: "img",
    width: shownWidth,
    height: Math.round((height * shownWidth) / width),
    viewBox: `0 0 ${width} ${height}`,
    "aria-labelledby": named,
  });
  return html`<svg${attributes}>${markup}</svg>`.value;
}

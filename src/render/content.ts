// What a slide shows, by its layout.

import { renderBluf } from "../layouts/bluf/render.ts";
import { renderCompare } from "../layouts/compare/render.ts";
import { renderEvent } from "../layouts/event/render.ts";
import { renderFigureSlide } from "../layouts/figure-slide/render.ts";
import { renderMapSlide } from "../layouts/map/render.ts";
import { renderQuote } from "../layouts/quote/render.ts";
import { renderSources } from "../layouts/sources/render.ts";
import { renderTextSlide } from "../layouts/text/render.ts";
import { renderTitle } from "../layouts/title/render.ts";
import type { Context } from "../markup/context.ts";
import { renderOwnMap } from "../markup/figure.ts";
import type { Html } from "../markup/html.ts";
import type { Slide } from "../model/deck.ts";

export function renderContent(slide: Slide, context: Context): Html {
  const { content } = slide;
  switch (content.layout) {
    case "title":
      return renderTitle(content, renderOwnMap(slide, context), context);
    case "bluf":
      return renderBluf(content, context);
    case "sources":
      return renderSources(content, context);
    case "event":
      return renderEvent(content, slide.steps, renderOwnMap(slide, context), context);
    case "quote":
      return renderQuote(content, context);
    case "compare":
      return renderCompare(content, context);
    case "text":
      return renderTextSlide(content, context);
    case "map":
      return renderMapSlide(slide, content, context);
    case "actors":
    case "sequence":
    case "ladder":
    case "toll":
      return renderFigureSlide(content, context);
    default:
      return content satisfies never;
  }
}

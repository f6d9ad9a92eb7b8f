// What a slide shows, by its layout.
import type { Html } from "../html.ts";
import type { Slide } from "../model/deck.ts";
import type { Context } from "./context.ts";
import { renderOwnMap } from "./figure.ts";
import { renderBluf } from "./layouts/bluf.ts";
import { renderCompare } from "./layouts/compare.ts";
import { renderEvent } from "./layouts/event.ts";
import { renderFigureSlide } from "./layouts/figure.ts";
import { renderMapSlide } from "./layouts/map.ts";
import { renderQuote } from "./layouts/quote.ts";
import { renderSources } from "./layouts/sources.ts";
import { renderTextSlide } from "./layouts/text.ts";
import { renderTitle } from "./layouts/title.ts";

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

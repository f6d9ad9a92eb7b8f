// What a slide shows, by its layout.
import type { Html } from "../html.ts";
import type { Content } from "../model/deck.ts";
import type { Context } from "./context.ts";
import { renderBluf } from "./layouts/bluf.ts";
import { renderCompare } from "./layouts/compare.ts";
import { renderEvent } from "./layouts/event.ts";
import { renderFigureSlide } from "./layouts/figure.ts";
import { renderQuote } from "./layouts/quote.ts";
import { renderSources } from "./layouts/sources.ts";
import { renderTextSlide } from "./layouts/text.ts";
import { renderTitle } from "./layouts/title.ts";

export function renderContent(content: Content, context: Context): Html {
  switch (content.layout) {
    case "title":
      return renderTitle(content, context);
    case "bluf":
      return renderBluf(content, context);
    case "sources":
      return renderSources(content, context);
    case "event":
      return renderEvent(content, context);
    case "quote":
      return renderQuote(content, context);
    case "compare":
      return renderCompare(content, context);
    case "text":
      return renderTextSlide(content, context);
    case "map":
    case "actors":
    case "sequence":
    case "ladder":
    case "toll":
      return renderFigureSlide(content, context);
    default:
      return content satisfies never;
  }
}

// What layouts of one figure share: a headline, the figure, and text beside or below it.

import type { Context } from "../markup/context.ts";
import { renderFigure } from "../markup/figure.ts";
import { renderFlow } from "../markup/flow.ts";
import { type Html, html } from "../markup/html.ts";
import type { Content, Flow, Slide } from "../model/deck.ts";
import type { Room } from "../model/figure.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Scenario } from "../model/scenario.ts";
import { unitsInFlow } from "../model/text-unit.ts";
import {
  figuresOfFlow,
  type Layout,
  type Placing,
  type Reading,
  roomBelowHead,
  usualTraits,
} from "./layout.ts";

export interface FigureContent extends Content {
  figure: FigureSpec;
  flow: Flow;
}

type FigureLayout = Layout<FigureContent, Record<never, never>>;

interface Given {
  layout: string;
  summary: string;
  rail?: boolean;
  room?(slide: Placing, scenario: Scenario, content: FigureContent): Room;
  render?(content: FigureContent, slide: Slide, context: Context): Html;
}

/**
 * A layout for one figure of the kinds that name this layout as theirs. A `mermaid` figure may take its
 * place.
 */
export function makeFigureLayout({ layout, summary, rail = false, room, render }: Given): FigureLayout {
  return {
    layout,
    summary,
    keys: {},
    traits: { ...usualTraits, rail },
    read: (reading) => readFigure(layout, reading),
    makeHeadline: () => null,
    texts: ({ flow }) => unitsInFlow(flow),
    figures: (content, slide, scenario) => [
      {
        spec: content.figure,
        ownMap: null,
        room: room ? room(slide, scenario, content) : roomBelowHead,
      },
      ...figuresOfFlow(content.flow),
    ],
    shows: () => [],
    footNotes: () => [],
    isTooLong: () => false,
    render: render ?? renderFigureSlide,
  };
}

function readFigure(layout: string, reading: Reading<object>): FigureContent | null {
  const { flow, figureWords, takesFigure, lacks } = reading;
  const [figure, second] = flow.filter((block) => block.kind === "figure");
  if (!figure || second || !takesFigure(figure.figure)) {
    const message = `A slide of layout ${layout} shows one figure of the kind ${figureWords.join(" or ")}.`;
    return lacks(message, `Write one fence \`\`\`${figureWords[0]}.`, second?.at ?? figure?.at);
  }
  return { layout, figure: figure.figure, flow: flow.filter((block) => block !== figure) };
}

/** The figure, whose height is what the text below it leaves. */
export function renderBelowFigure(figure: FigureSpec, said: Html | false | null, context: Context): Html {
  return html`<div class="fig-slide">${renderFigure(figure, context)}${said}</div>`;
}

/** The figure with its text below. */
function renderFigureSlide({ figure, flow }: FigureContent, _: Slide, context: Context): Html {
  const said = flow.length > 0 && html`<div class="flow">${renderFlow(flow, context)}</div>`;
  return renderBelowFigure(figure, said, context);
}

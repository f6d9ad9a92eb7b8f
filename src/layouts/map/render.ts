// A map with the steps that it lights as a list beside it, or with other text.

import type { Context } from "../../markup/context.ts";
import { renderFigure } from "../../markup/figure.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderSideMark } from "../../markup/marks.ts";
import { renderString } from "../../markup/quoted.ts";
import { sideOfStep } from "../../markup/steps.ts";
import type { Flow, Slide, Step } from "../../model/deck.ts";
import type { FigureContent } from "../figure-slide.ts";

type List = Extract<Flow[number], { kind: "list" }>;

/** The list of the steps is the first list with as many items as there are steps. */
export function renderMapSlide({ figure, flow }: FigureContent, { steps }: Slide, context: Context): Html {
  const isOfSteps = (block: Flow[number]) =>
    block.kind === "list" && !block.stepwise && block.items.length === steps.length && steps.length > 0;
  const list = flow.find(isOfSteps);
  const said = flow.map((block) =>
    block === list && block.kind === "list"
      ? renderSteps(block, steps, context)
      : renderFlow([block], context),
  );
  return html`${renderFigure(figure, context)}${flow.length > 0 && html`<div class="flow map-says">${said}</div>`}`;
}

function renderSteps({ items }: List, steps: readonly Step[], context: Context): Html {
  const rows = steps.map((step, i) => {
    const side = sideOfStep(step) ?? "n";
    const number = step.target.kind === "event" && step.target.event.step;
    const name = step.target.kind === "event" ? step.target.event.title : step.label;
    return html`<li class="side-${side}" data-step="${i + 1}">${renderSideMark(side, context.scenario.sides[side])}<div><b>${
      number && html`<span class="no">${number}</span> `
    }${renderString(name, context)}</b>${renderFlow(items[i]!, context)}</div></li>`;
  });
  return html`<ol class="steps">${rows}</ol>`;
}

// One slide as a section: the stage that is presented, and the notes.

import { layoutOf } from "../layouts/registry.ts";
import type { Context } from "../markup/context.ts";
import { renderHeadline } from "../markup/headline.ts";
import { type Html, html } from "../markup/html.ts";
import { hasRail, renderRail } from "../markup/rail.ts";
import { isStepByStep, renderStepAnchors } from "../markup/steps.ts";
import type { Slide } from "../model/deck.ts";
import { takesTwoLines } from "../model/headline-lines.ts";
import { renderBeside } from "./beside.ts";
import { findSidesShown, renderChrome } from "./chrome.ts";
import { renderFoot } from "./foot.ts";
import { renderNotes } from "./notes.ts";

/** `first`: this slide has the page's only h1. `after` is placed after the notes. */
export function renderSlide(slide: Slide, first: boolean, after: Html | null, shared: Context): Html {
  const context: Context = {
    ...shared,
    longHead: takesTwoLines(slide.headline),
    items: { shown: -slide.standing },
  };
  const { id } = slide;
  const layout = layoutOf(slide.content);
  const rail = layout.traits.rail && hasRail(slide, context);
  const anchored = slide.steps.length > 0 && !(rail && isStepByStep(context.scenario.moves, slide.steps));
  const attributes = html.attributes({
    id,
    class: "slide-section",
    "data-folio": slide.folio,
    "data-steps": slide.stepCount || null,
    "data-duration": slide.duration,
    "data-title": slide.headlineText,
    "data-section": slide.section || null,
    "data-account": slide.account,
  });
  const stageAttributes = html.attributes({
    class: stageClass(slide, context),
    "data-begin": slide.beginsDimmed ? "dimmed" : null,
  });
  const stage = html`<div${stageAttributes}>${renderChrome(slide, findSidesShown(slide, rail, context), context)}${renderHead(slide, first, context)}${layout.render(slide.content, slide, context)}${anchored && renderStepAnchors(slide)}${rail && renderRail(slide, context)}${renderFoot(slide, context)}</div>`;
  const notes: Context = { ...context, place: "notes", badges: "words" };
  const level = first ? 2 : 3;
  return html`<section${attributes}>${stage}${renderNotes(slide, level, notes)}${renderBeside(slide, level, notes)}${after}</section>`;
}

/** A quotation's slide shows the words themselves; its headline is for outlines and contents only. */
function renderHead(slide: Slide, first: boolean, context: Context): Html {
  const { id, content, headline } = slide;
  const tag = html.unsafe(first ? "h1" : "h2");
  const { traits } = layoutOf(content);
  const term = traits.underlines(content, slide.headlineText, context.scenario);
  return html`<${tag} class="${traits.headline}" id="${id}-h">${renderHeadline(headline, term, context)}</${tag}><a class="head-link" href="#${id}" aria-label="${context.say("reading.link", { slide: slide.folio })}">#</a>`;
}

function stageClass({ content }: Slide, { longHead }: Context): string {
  return ["stage slide", `l-${content.layout}`, longHead && "has-long-head"].filter(Boolean).join(" ");
}

// Who acts through whom: a chain of actors, and a note below it.

import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderSideMark } from "../../markup/marks.ts";
import { renderString } from "../../markup/quoted.ts";
import { renderText } from "../../markup/text.ts";
import type { Flow, Slide, Text } from "../../model/deck.ts";
import { plainText } from "../../model/plain-text.ts";
import { type FigureContent, makeFigureLayout, renderBelowFigure } from "../figure-slide.ts";
import { roomBelowHead } from "../layout.ts";

export const actors = makeFigureLayout({
  layout: "actors",
  summary: "A `chain` figure, and a paragraph; one that opens with an actor's name in bold is headed by it.",
  // A note below the figure, or a headline of two lines, takes the rest of the height.
  room: (_, __, { flow }) => ({ ...roomBelowHead, height: flow.length > 0 ? 440 : 500 }),
  render: renderActors,
});

function renderActors({ figure, flow }: FigureContent, _: Slide, context: Context): Html {
  return renderBelowFigure(figure, renderFocusNote(flow, context), context);
}

/**
 * A paragraph that begins with an actor's name in bold gets the name as its heading, with the mark of the
 * actor's side.
 */
function renderFocusNote(flow: Flow, context: Context): Html | null {
  const [first, ...rest] = flow;
  if (!first) return null;
  const opening = first.kind === "paragraph" ? first.children[0] : undefined;
  if (first.kind !== "paragraph" || opening?.kind !== "strong") {
    return html`<div class="focus-note is-wide"><div class="flow">${renderFlow(flow, context)}</div></div>`;
  }
  const words = html`<p>${renderText(trimStart(first.children.slice(1)), context)}</p>${renderFlow(rest, context)}`;
  return html`<div class="focus-note"><h3>${renderName(plainText(opening.children), context)}</h3><div class="flow">${words}</div></div>`;
}

function renderName(name: string, context: Context): Html {
  const actor = context.scenario.actors.find((one) => one.name === name);
  if (!actor) return renderString(name, context);
  return html`${renderSideMark(actor.side, context.scenario.sides[actor.side])} <span${html.attributes({ "data-x": actor.id })}>${renderString(name, context)}</span>`;
}

/** The text without the colon or dash that followed the name. */
function trimStart([first, ...rest]: Text): Text {
  if (first?.kind !== "text") return first ? [first, ...rest] : rest;
  return [{ ...first, text: first.text.replace(/^[\s:–—.]+/, "") }, ...rest];
}

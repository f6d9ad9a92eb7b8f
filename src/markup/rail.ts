// The step rail: the moves of the story along the foot of a slide, and how far this slide has come.

import type { Slide } from "../model/deck.ts";
import type { Move } from "../model/scenario.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderSideMark } from "./marks.ts";
import { renderString } from "./quoted.ts";
import { belongs, isStepByStep, stepsOfMove } from "./steps.ts";

/**
 * Whether a slide shows the rail: its layout has one, and its steps, if it has any, are moves of the story. The moves
 * are the told account's, hours included: a slide of the record does not show them.
 */
export function hasRail({ account, content, steps }: Slide, { scenario }: Context): boolean {
  const { moves } = scenario;
  if (moves.length === 0 || account === "record") return false;
  if (content.layout === "event") return moveOf(slideEvent(content), moves) !== undefined;
  if (!["title", "map", "sequence"].includes(content.layout)) return false;
  return steps.length === 0 || moves.some((move) => stepsOfMove(move, steps).length > 0);
}

export function renderRail(slide: Slide, context: Context): Html {
  const { moves } = context.scenario;
  const now = slide.content.layout === "event" ? moveOf(slideEvent(slide.content), moves)?.step : undefined;
  const carries = isStepByStep(moves, slide.steps);
  const items = moves.map((move) => renderMove(move, slide, carries, now, context));
  const attributes = { class: "rail", "aria-label": context.say("layout.rail"), "data-now": now };
  return html`<nav${html.attributes(attributes)}><ol class="n-${moves.length}${moves.length > 5 && " many"}">${items}</ol></nav>`;
}

function renderMove(
  move: Move,
  slide: Slide,
  carries: boolean,
  now: number | undefined,
  context: Context,
): Html {
  const steps = stepsOfMove(move, slide.steps);
  const state =
    now === undefined ? "" : move.step < now ? "is-past" : move.step === now ? "is-now" : "is-next";
  const step = carries && steps[0] !== undefined ? steps[0] : null;
  const attributes = html.attributes({
    class: [`side-${move.side}`, state, step !== null && "fragment custom"].filter(Boolean).join(" "),
    "data-fragment-index": step === null ? null : step - 1,
    "data-step": steps.join(" ") || null,
    "aria-current": state === "is-now" ? "step" : null,
  });
  return html`<li${attributes}><span class="day">${renderString(move.when.as, context)}</span> ${renderSideMark(move.side, context.scenario.sides[move.side])} <span class="name"><span class="no">${move.step}</span> ${renderString(move.title, context)}</span></li>`;
}

const slideEvent = (content: Extract<Slide["content"], { layout: "event" }>): string => content.event.id;

function moveOf(event: string, moves: readonly Move[]): Move | undefined {
  return moves.find((move) => belongs(move, event));
}

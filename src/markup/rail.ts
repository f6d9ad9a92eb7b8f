// The rail: the moves of the story along the foot of a slide, and how far this slide has come.

import type { Slide } from "../model/deck.ts";
import type { Move } from "../model/scenario.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderSideMark } from "./marks.ts";
import { renderString } from "./quoted.ts";
import { type MoveRoom, shareRail } from "./rail-room.ts";
import { belongs, isStepByStep, stepsOfMove } from "./steps.ts";

/**
 * Whether a slide shows the rail. Its layout must allow it, and the slide must be about a move: its event is
 * one, or its steps light some. The rail shows the moves and hours of one account, so slides of the record do
 * not have it.
 */
export function hasRail(slide: Slide, { scenario }: Context): boolean {
  const { moves } = scenario;
  if (moves.length === 0 || (slide.account !== null && slide.account !== scenario.rail)) return false;
  if (slide.shows.some(({ kind }) => kind === "event")) return moveShown(slide, moves) !== undefined;
  return slide.steps.length === 0 || moves.some((move) => stepsOfMove(move, slide.steps).length > 0);
}

export function renderRail(slide: Slide, context: Context): Html {
  const { moves } = context.scenario;
  const now = moveShown(slide, moves)?.step;
  const carries = isStepByStep(moves, slide.steps);
  const room = shareRail(moves);
  const items = moves.map((move, i) =>
    renderMove(move, room.moves[i]!, { slide, carries, now, distance: moves.length - 1 - i }, context),
  );
  const className = `rail${room.timeLines > 1 ? " is-tall" : ""}`;
  const name = { role: "group", "aria-label": context.say("layout.rail") }; // no landmark: it leads nowhere
  const attributes = { class: className, ...name, "data-now": now };
  return html`<div${html.attributes(attributes)}><ol class="names-${room.names}">${items}</ol></div>`;
}

interface Standing {
  slide: Slide;
  carries: boolean; // whether the rail's items are the slide's steps
  now: number | undefined; // step number of the move that the slide is about
  distance: number; // columns to the end of the rail
}

function stateAt(step: number, now: number): "is-past" | "is-now" | "is-next" {
  if (step === now) return "is-now";
  return step < now ? "is-past" : "is-next";
}

function renderMove(
  move: Move,
  room: MoveRoom,
  { slide, carries, now, distance }: Standing,
  context: Context,
): Html {
  const steps = stepsOfMove(move, slide.steps);
  const state = now === undefined ? "" : stateAt(move.step, now);
  const step = carries && steps[0] !== undefined ? steps[0] : null;
  const covers = room.covers > 0 && `covers-${room.covers}`;
  const flush = room.flush && `is-flush ends-${distance}`;
  const attributes = html.attributes({
    class: [`side-${move.side}`, state, covers, flush, step !== null && "fragment custom"]
      .filter(Boolean)
      .join(" "),
    "data-fragment-index": step === null ? null : step - 1,
    "data-step": steps.join(" ") || null,
    "aria-current": state === "is-now" ? "step" : null,
  });
  return html`<li${attributes}>${renderTime(move, room, context)} ${renderSideMark(move.side, context.scenario.sides[move.side])} <span class="name"><span class="no">${move.step}</span> <span class="title">${renderString(move.title, context)}</span></span></li>`;
}

/** A part of a time for which there is no room is still read out by screen readers. */
function renderTime({ when }: Move, { time: { lines, isWhole } }: MoveRoom, context: Context): Html {
  const shown = html`${lines.map((line, i) => html`${i > 0 && html` <br>`}${renderString(line, context)}`)}`;
  if (isWhole) return html`<span class="day">${shown}</span>`;
  return html`<span class="day"><span class="unseen">${renderString(when.as, context)}</span><span aria-hidden="true">${shown}</span></span>`;
}

/** The move that the slide is about. */
function moveShown({ shows }: Slide, moves: readonly Move[]): Move | undefined {
  const event = shows.find((fact) => fact.kind === "event")?.event;
  return event && moves.find((move) => belongs(move, event.id));
}

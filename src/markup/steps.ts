// Which moves of the story a slide's steps light, and what holds the steps where neither rail nor list can.

import type { Slide, Step } from "../model/deck.ts";
import type { Claim, Move, Side } from "../model/scenario.ts";
import { type Html, html } from "./html.ts";

/** The slide's steps (1-based) that show the move, in order. */
export function stepsOfMove(move: Move, steps: readonly Step[]): number[] {
  return steps.flatMap(({ target }, i) =>
    target.kind === "event" && belongs(move, target.event.id) ? [i + 1] : [],
  );
}

export const belongs = (move: Move, event: string): boolean => move.events.some(({ id }) => id === event);

/** Whether the rail's items can be the slide's steps: exactly one step for each move. */
export function isStepByStep(moves: readonly Move[], steps: readonly Step[]): boolean {
  const shown = moves.flatMap((move) => stepsOfMove(move, steps));
  return (
    steps.length > 0 &&
    shown.length === steps.length &&
    moves.every((move) => stepsOfMove(move, steps).length < 2)
  );
}

/** Invisible items for the presenter to step through. */
export function renderStepAnchors({ steps }: Slide): Html {
  const items = steps.map((step, i) => {
    const side = sideOfStep(step);
    const attributes = { class: `fragment custom${side ? ` side-${side}` : ""}`, "data-fragment-index": i };
    return html`<li${html.attributes({ ...attributes, "data-step": i + 1, "data-label": step.label })}></li>`;
  });
  return html`<ol class="step-anchors" aria-hidden="true">${items}</ol>`;
}

/** The slide's step (1-based) that shows the claim; null if none does. */
export function stepOfClaim({ id }: Claim, steps: readonly Step[]): number | null {
  const at = steps.findIndex(({ target }) => target.kind === "claim" && target.claim.id === id);
  return at < 0 ? null : at + 1;
}

/**
 * The side of the actor; of a relation's `from`; of whoever did what a claim is about. Null if there is none.
 */
export function sideOfStep({ target }: Step): Side | null {
  if (target.kind === "actor") return target.actor.side;
  if (target.kind === "relation") return target.relation.from.side;
  if (target.kind === "judgement") return null;
  const event = target.kind === "claim" ? target.claim.about : target.event;
  return event?.actor?.side ?? null;
}

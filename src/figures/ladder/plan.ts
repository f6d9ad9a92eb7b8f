// The options of a ladder: its rungs, and which event stands on which. Fence and scenario in, rungs and rounds out.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureOption } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Event, Move, Scenario } from "../../model/scenario.ts";
import { findNamed } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";

const mostRungs = 7;
const mostRounds = 6;

/**
 * What a ladder's fence holds. The rungs stand as they are drawn, the highest first; a rung may be empty. Every move of
 * the story has one event on one rung; that event names the round.
 *
 * ```ladder
 * rungs:
 *   Deadly, one site: [drone-attack]
 *   Forces moved: []
 *   Words: [kurilla-warning]
 * ```
 */
export interface LadderOptions {
  rungs: string[]; // the highest first
  rounds: Round[]; // in the order of the story
}

export interface Round {
  move: Move;
  event: Event;
  height: number; // 1 is the lowest rung
}

/** The rounds, and what their words and steps are made from. */
export interface LadderPlan extends LadderOptions {
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

export function planLadder({ spec, slide, scenario, words }: AskedFigure): {
  plan: LadderPlan | null;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const rungs = spec.options.rungs ?? [];
  const heights = new Map<string, { event: Event; height: number }>();
  rungs.forEach((rung, i) => {
    for (const event of findNamed(scenario.events, rung.ids)) {
      diagnostics.push(...misplaced(event, rung, slide, scenario));
      if (heights.has(event.id))
        diagnostics.push(wrong(`The event ${event.id} stands on two rungs.`, "Leave it on one.", rung.at));
      heights.set(event.id, { event, height: rungs.length - i });
    }
  });
  const rounds = scenario.moves.flatMap((move) => {
    const here = move.events.flatMap(({ id }) => heights.get(id) ?? []);
    if (here.length !== 1 && rungs.length > 0) diagnostics.push(notOne(move, here.length, spec));
    return here.slice(0, 1).map((place) => ({ move, ...place }));
  });
  diagnostics.push(...tooMany(spec, rungs.length, scenario.moves.length));
  const plan = { rungs: rungs.map(({ value }) => value), rounds, slide, scenario, words };
  return { plan: diagnostics.length > 0 ? null : plan, diagnostics };
}

function misplaced(
  event: Event,
  rung: FigureOption,
  slide: FigureSlide,
  { moves, accounts }: Scenario,
): Diagnostic[] {
  const at = rung.ids.find(({ value }) => value === event.id)?.at ?? rung.at;
  if (slide.account !== null && slide.account !== event.account)
    return [
      {
        ...{ rule: "told-record", severity: "error", at, fix: "Name an event of that account." },
        message: `The event ${event.id} is of another account, and this slide tells that of ${accounts[slide.account]}.`,
      },
    ];
  if (moves.some((move) => move.events.some(({ id }) => id === event.id))) return [];
  const fix = "Give the event a `step`, or take it off the ladder.";
  return [wrong(`The event ${event.id} belongs to no move, and a ladder’s rounds are the moves.`, fix, at)];
}

function notOne({ step, title, events }: Move, found: number, spec: FigureSpec): Diagnostic {
  const ids = events.map(({ id }) => id).join(", ");
  return found === 0
    ? wrong(`Move ${step}, ${title}, stands on no rung.`, `Put one of its events on a rung: ${ids}.`, spec.at)
    : wrong(
        `Move ${step}, ${title}, stands on ${found} rungs.`,
        "Leave one of its events on the ladder.",
        spec.at,
      );
}

function tooMany(spec: FigureSpec, rungs: number, rounds: number): Diagnostic[] {
  if (rungs < 2)
    return [wrong("A ladder needs its rungs, at least two.", "Write `rungs:`, the highest first.", spec.at)];
  if (rungs <= mostRungs && rounds <= mostRounds) return [];
  const message = `A ladder shows ${mostRungs} rungs and ${mostRounds} rounds, and this one has ${rungs} and ${rounds}.`;
  return [{ rule: "figure-size", severity: "error", message, at: spec.at, fix: "Join rungs." }];
}

const wrong = (message: string, fix: string, at: Diagnostic["at"]): Diagnostic => ({
  ...{ rule: "figure-option", severity: "error", message, fix, at },
});

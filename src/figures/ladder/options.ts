// The options of a ladder: its rungs, and which event stands on which. Fence and scenario in, rungs and rounds out.

import type { Slide } from "../../model/deck.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Event, Move, Scenario } from "../../model/scenario.ts";
import { choose } from "../choose.ts";
import { type Option, readOptions } from "../options.ts";

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

export function readLadder(
  spec: FigureSpec,
  slide: Slide,
  scenario: Scenario,
): { ladder: LadderOptions; diagnostics: Diagnostic[] } {
  const { options, diagnostics } = readOptions(spec, { rungs: "lists" });
  const rungs = options.get("rungs") ?? [];
  const heights = new Map<string, { event: Event; height: number }>();
  rungs.forEach((rung, i) => {
    const { chosen, diagnostics: found } = choose(scenario.events, rung.ids, "event");
    diagnostics.push(...found, ...chosen.flatMap((event) => misplaced(event, rung, slide, scenario)));
    for (const event of chosen) {
      const before = heights.get(event.id);
      if (before)
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
  return { ladder: { rungs: rungs.map(({ value }) => value), rounds }, diagnostics };
}

function misplaced(event: Event, rung: Option, slide: Slide, { moves }: Scenario): Diagnostic[] {
  const at = rung.ids?.find(({ value }) => value === event.id)?.at ?? rung.at;
  if (slide.account === "told" && event.account === "record")
    return [
      {
        ...{ rule: "told-record", severity: "error", at, fix: "Name the event as it is told." },
        message: `The event ${event.id} is the record’s, and this slide tells the article’s account.`,
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

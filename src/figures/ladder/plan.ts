// The options of a ladder: fence and scenario → rungs and rounds.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FigureOption } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Event, Move, Scenario } from "../../model/scenario.ts";
import { findNamed, wrongOption } from "../asked.ts";
import type { AskedFigure, FigureSlide } from "../figure-kind.ts";
import { explainLimits } from "../limits.ts";

export const ladderLimits = { rungs: 7, rounds: 12 };

/**
 * What a ladder's fence holds. The rungs stand as they are drawn, the highest first; a rung may be empty. Where its
 * events are moves of the story, every move has one event on one rung, which names the round; else each event is a
 * round.
 * ```ladder rungs: Deadly, one site: [drone-attack] Forces moved: [] Words: [kurilla-warning] ```
 */
interface LadderOptions {
  rungs: string[]; // highest first
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
      if (heights.has(event.id))
        diagnostics.push(
          wrongOption(`The event ${event.id} stands on two rungs.`, "Leave it on one.", rung.at),
        );
      heights.set(event.id, { event, height: rungs.length - i });
    }
  });
  const isMove = ({ event }: { event: Event }) => moveOf(event, scenario) !== undefined;
  const ofMoves = [...heights.values()].some(isMove) || heights.size === 0;
  diagnostics.push(...rungs.flatMap((rung) => misplacedOn(rung, slide, scenario, ofMoves)));
  const rounds = ofMoves ? [] : roundsOf([...heights.values()]);
  if (ofMoves)
    for (const move of scenario.moves) {
      const here = move.events.flatMap(({ id }) => heights.get(id) ?? []);
      if (here.length !== 1 && rungs.length > 0) diagnostics.push(reportNotOne(move, here.length, spec));
      rounds.push(...here.slice(0, 1).map((place) => ({ move, ...place })));
    }
  diagnostics.push(...tooMany(spec, rungs.length, rounds.length));
  const plan = { rungs: rungs.map(({ value }) => value), rounds, slide, scenario, words };
  return { plan: diagnostics.length > 0 ? null : plan, diagnostics };
}

const moveOf = ({ id }: Event, { moves }: Scenario): Move | undefined =>
  moves.find(({ events }) => events.some((event) => event.id === id));

/**
 * Events that are not moves become rounds in order of time, or in the order written if one has no time; each
 * is a move of its own.
 */
function roundsOf(placed: readonly { event: Event; height: number }[]): Round[] {
  const isTimed = placed.every(({ event }) => event.when.from !== null);
  const order = isTimed ? [...placed].sort((a, b) => a.event.when.from! - b.event.when.from!) : placed;
  return order.map(({ event, height }, i) => {
    const { title, when, actor } = event;
    const move: Move = { step: event.step ?? i + 1, side: actor?.side ?? "n", title, when, events: [event] };
    return { move, event, height };
  });
}

const misplacedOn = (
  rung: FigureOption,
  slide: FigureSlide,
  scenario: Scenario,
  ofMoves: boolean,
): Diagnostic[] =>
  findNamed(scenario.events, rung.ids).flatMap((event) =>
    reportMisplaced(event, rung, slide, scenario, ofMoves),
  );

function reportMisplaced(
  event: Event,
  rung: FigureOption,
  slide: FigureSlide,
  scenario: Scenario,
  ofMoves: boolean,
): Diagnostic[] {
  const { accounts } = scenario;
  const at = rung.ids.find(({ value }) => value === event.id)?.at ?? rung.at;
  if (slide.account !== null && slide.account !== event.account)
    return [
      {
        rule: "told-record",
        severity: "error",
        at,
        fix: "Name an event of that account.",
        message: `The event ${event.id} is of another account, and this slide tells that of ${accounts[slide.account] ?? slide.account}.`,
      },
    ];
  if (!ofMoves || moveOf(event, scenario)) return [];
  const fix = "Give the event a `step`, or take it off the ladder.";
  return [
    wrongOption(`The event ${event.id} belongs to no move, and a ladder’s rounds are the moves.`, fix, at),
  ];
}

function reportNotOne({ step, title, events }: Move, found: number, spec: FigureSpec): Diagnostic {
  const ids = events.map(({ id }) => id).join(", ");
  return found === 0
    ? wrongOption(
        `Move ${step}, ${title}, stands on no rung.`,
        `Put one of its events on a rung: ${ids}.`,
        spec.at,
      )
    : wrongOption(
        `Move ${step}, ${title}, stands on ${found} rungs.`,
        "Leave one of its events on the ladder.",
        spec.at,
      );
}

function tooMany(spec: FigureSpec, rungs: number, rounds: number): Diagnostic[] {
  if (rungs < 2)
    return [
      wrongOption("A ladder needs its rungs, at least two.", "Write `rungs:`, the highest first.", spec.at),
    ];
  return explainLimits({
    spec,
    figure: "ladder",
    fix: "Join rungs, or make it two slides.",
    counts: [
      { what: "rungs", here: rungs, fits: ladderLimits.rungs },
      { what: "events", here: rounds, fits: ladderLimits.rounds },
    ],
  });
}

interface Answered {
  to: Round;
  basis: "stated" | "inferred";
}

/** Which of the rounds a round answers, and on what basis: `stated` by the account takes precedence over `inferred`. */
export function answersOf({ event }: Round, rounds: readonly Round[]): Answered[] {
  return rounds.flatMap((to) => {
    const ties = event.respondsTo.filter((tie) => to.move.events.some(({ id }) => id === tie.event.id));
    if (ties.length === 0) return [];
    return [{ to, basis: ties.some(({ basis }) => basis === "stated") ? "stated" : "inferred" }];
  });
}

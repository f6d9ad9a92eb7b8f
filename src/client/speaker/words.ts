// The words of the speaker view: where the room is, what comes next, and the time. Pure, except that the
// browser formats times of day.
import type { Clock } from "../../model/room.ts";
import { lastFolio, type Position, type Slide } from "../page/slides.ts";
import { readStepLabels } from "../page/steps.ts";
import { canUndo, elapsedOf, isRunning } from "../room/clock.ts";
import {
  endState,
  formatHour,
  formatTime,
  paceOf,
  plannedLeft,
  plannedTotal,
  planStart,
} from "../room/pace.ts";
import type { Room } from "../room/room.ts";
import type { Say } from "../ui/strings.ts";

/** "5 As DEBKAfile tells it, step 2" */
export function sayPlace({ slide, step }: Position, say: Say): string {
  const name = `${slide.folio} ${slide.section || slide.title}`;
  return step > 0 ? say("speaker.at-step", { name, step }) : name;
}

/** "5, step 2" */
export function sayShort({ slide, step }: Position, say: Say): string {
  return step > 0 ? say("speaker.at-step", { name: slide.folio, step }) : slide.folio;
}

/** "Slide 5 of 20, step 2 of 3" */
export function sayPosition({ slide, step }: Position, slides: readonly Slide[], say: Say): string {
  const values = { slide: slide.folio, of: lastFolio(slides), step, steps: slide.steps };
  return say(slide.steps > 0 ? "speaker.position-step" : "speaker.position", values);
}

/** Why the room cannot be moved, and where it stays. */
export function sayLost(room: Room, position: Position, say: Say): string {
  const place = sayShort(position, say);
  if (room.state()?.presenting === false) return say("speaker.reading");
  const connection = room.connection();
  if (connection !== "late" || room.name() === null) return say(`speaker.lost-${connection}`, { place });
  return say("speaker.not-connected", { place, time: formatTime((Date.now() - room.heard()) / 1000) });
}

/** "step 3, Rockets"; "6 Four moves" for another slide. */
export function sayStep(from: Slide, { slide, step }: Position, say: Say): string {
  if (slide !== from) return `${slide.folio} ${slide.name}`;
  const label = readStepLabels(slide)[step - 1]?.text ?? "";
  return say(label ? "speaker.step-label" : "speaker.step", { step, label });
}

export interface Times {
  time: string; // in large type
  beside: string; // "of 21:30"
  state: "" | "low" | "over" | "held";
  pace: string; // "1:10 behind plan"
  ends: string; // ", ends 14:39"; or empty
}

const near = 5; // s that still count as on plan

export function sayTimes(
  clock: Clock,
  position: Position,
  slides: readonly Slide[],
  now: number,
  say: Say,
): Times {
  return {
    ...sayFigure(clock, plannedTotal(slides, planStart(slides, clock)), now, say),
    ...sayPace(clock, position, slides, now, say),
  };
}

/** The figure in large type, the words beside it, and its look. `total` is the plan in seconds. */
function sayFigure(
  clock: Clock,
  total: number,
  now: number,
  say: Say,
): Pick<Times, "time" | "beside" | "state"> {
  const { paused, end } = clock;
  const beside =
    paused === null
      ? say("speaker.of", { time: formatTime(total, true) })
      : say("speaker.paused-for", { time: formatTime((now - paused) / 1000) });
  const held = paused === null ? "" : "held";
  if (end === null || !clock.left)
    return { time: formatTime(elapsedOf(clock, now), true), beside, state: held };
  const left = Math.ceil((end - now) / 1000);
  const hour = { end: formatHour(end) };
  const state = endState(left) || held;
  return state === "over"
    ? { time: `+${formatTime(-left, true)}`, beside: say("speaker.over", hour), state }
    : { time: formatTime(left, true), beside: say("speaker.left", hour), state };
}

/** How the talk stands to its plan and its end. */
function sayPace(
  clock: Clock,
  position: Position,
  slides: readonly Slide[],
  now: number,
  say: Say,
): Pick<Times, "pace" | "ends"> {
  const only = (pace: string) => ({ pace, ends: "" });
  if (canUndo(clock, now))
    return only(
      say("speaker.undo", { time: formatTime(elapsedOf(clock.undo!.clock, clock.undo!.at), true) }),
    );
  if (clock.started === null) return only(say("speaker.not-started"));
  const first = planStart(slides, clock);
  const elapsed = elapsedOf(clock, now);
  const left = plannedLeft(slides, position, elapsed, first);
  const end = now + left * 1000;
  if (clock.end !== null) return only(sayAgainstEnd(clock.end, end, left, now, say));
  const ends = say("speaker.ends", { end: formatHour(end) });
  if (!isRunning(clock)) return { pace: say("speaker.paused"), ends };
  const pace = paceOf(slides, position, elapsed, first);
  return { pace: say(`speaker.${namePace(pace)}`, { time: formatTime(Math.abs(pace)) }), ends };
}

/** `pace` is in seconds behind the plan. */
function namePace(pace: number): "on-plan" | "behind" | "ahead" {
  if (Math.abs(pace) < near) return "on-plan";
  return pace > 0 ? "behind" : "ahead";
}

/** `end` is when the talk has to end, `ends` when the talk will end at this pace. */
function sayAgainstEnd(end: number, ends: number, left: number, now: number, say: Say): string {
  if (now > end) return say("speaker.plan-left", { time: formatTime(left) });
  const over = (ends - end) / 1000;
  if (Math.abs(over) <= near) return say("speaker.fits");
  return say(over > 0 ? "speaker.too-long" : "speaker.to-spare", { time: formatTime(Math.abs(over)) });
}

// Where the plan is, and how far a talk is from it. Pure; times in seconds. The plan counts from the slide
// where the clock was started.
import type { Clock } from "../../model/room.ts";
import type { Position, Slide } from "../page/slides.ts";

/** Index of the slide where the clock was started, from which the plan counts; 0 where that slide is no more. */
export function planStart(slides: readonly Slide[], { from }: Clock): number {
  return slides.find(({ id }) => id === from)?.index ?? 0;
}

/** Planned seconds of the slides from `first` on. */
export function plannedTotal(slides: readonly Slide[], first = 0): number {
  return slides.slice(first).reduce((sum, slide) => sum + slide.seconds, 0);
}

/** A slide's time is divided evenly between its first state and its steps. */
export function plannedStep(slide: Slide): number {
  return slide.seconds / (slide.steps + 1);
}

/** When the plan reaches this position and when it leaves it. */
export function plannedSpan(
  slides: readonly Slide[],
  { slide, step }: Position,
  first = 0,
): { from: number; to: number } {
  const start = plannedTotal(slides.slice(0, slide.index), first);
  const share = plannedStep(slide);
  return { from: start + share * step, to: start + share * (step + 1) };
}

/** Seconds behind the plan; negative: ahead; 0 during the position's own time. */
export function paceOf(slides: readonly Slide[], position: Position, elapsed: number, first = 0): number {
  const { from, to } = plannedSpan(slides, position, first);
  return elapsed > to ? elapsed - to : Math.min(0, elapsed - from);
}

/** Planned seconds after this position. */
export function plannedLeft(
  slides: readonly Slide[],
  position: Position,
  elapsed: number,
  first = 0,
): number {
  const { from, to } = plannedSpan(slides, position, first);
  return plannedTotal(slides, first) - Math.min(to, Math.max(from, elapsed));
}

const soon = 120; // s before the end, from which on the time counts as low

/** How near the end is: "low" in the last two minutes, "over" after it; "" before. */
export type EndState = "" | "low" | "over";

/** `left` is in seconds, negative after the end. */
export function endState(left: number): EndState {
  if (left < 0) return "over";
  return left <= soon ? "low" : "";
}

/** "08:40" if padded, else "8:40"; "1:02:09" from an hour on. */
export function formatTime(seconds: number, padded = false): string {
  const whole = Math.floor(seconds);
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  if (hours > 0) return `${hours}:${two(minutes)}:${two(whole % 60)}`;
  return `${padded ? two(minutes) : minutes}:${two(whole % 60)}`;
}

/** Local time of a moment, "14:38". */
export function formatHour(moment: number): string {
  return new Date(moment).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
}

/**
 * When a talk has to end, as typed: a time ("14:35", tomorrow if it is past), or minutes from now ("20").
 * Null for an empty text, undefined for an invalid one.
 */
export function readEnd(text: string, now: number): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const minutes = /^\d{1,3}$/.exec(typed);
  if (minutes) return now + Number(minutes[0]) * 60_000;
  const hour = /^(\d{1,2})[:.h](\d{2})$/.exec(typed);
  if (!hour || Number(hour[1]) > 23 || Number(hour[2]) > 59) return undefined;
  const end = new Date(now);
  end.setHours(Number(hour[1]), Number(hour[2]), 0, 0);
  if (end.getTime() <= now) end.setDate(end.getDate() + 1);
  return end.getTime();
}

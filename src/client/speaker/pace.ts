// Where the plan is, and how far from it we are. Pure; all times in seconds.
import type { Position, Slide } from "../page/slides.ts";

export function plannedTotal(slides: readonly Slide[]): number {
  return slides.reduce((sum, slide) => sum + slide.seconds, 0);
}

/** A slide's time is shared evenly by what it shows: its opening state and its steps. */
export function plannedStep(slide: Slide): number {
  return slide.seconds / (slide.steps + 1);
}

/** When the plan comes to this position, and when it leaves it. */
export function plannedSpan(
  slides: readonly Slide[],
  { slide, step }: Position,
): { from: number; to: number } {
  const start = plannedTotal(slides.slice(0, slide.index));
  const share = plannedStep(slide);
  return { from: start + share * step, to: start + share * (step + 1) };
}

/** Positive: behind the plan by so many seconds; negative: ahead; 0 within the position's own time. */
export function paceOf(slides: readonly Slide[], position: Position, elapsed: number): number {
  const { from, to } = plannedSpan(slides, position);
  return elapsed > to ? elapsed - to : Math.min(0, elapsed - from);
}

/** "08:40" on the clock, "8:40" in a sentence, "1:02:09" from an hour on. */
export function formatTime(seconds: number, padded = false): string {
  const whole = Math.floor(seconds);
  const two = (number: number) => String(number).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  if (hours > 0) return `${hours}:${two(minutes)}:${two(whole % 60)}`;
  return `${padded ? two(minutes) : minutes}:${two(whole % 60)}`;
}

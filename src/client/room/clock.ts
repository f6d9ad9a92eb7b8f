// The clock of a talk: when and where it began, pauses, when it has to end, and how long each slide was
// shown. A plain value that is stored and sent; pure. Moments are ms since 1970, durations are seconds.
import type { Clock } from "../../model/room.ts";

export const newClock = (slide: string): Clock => ({
  started: null,
  paused: null,
  pauses: 0,
  from: slide,
  end: null,
  left: false,
  slide,
  entered: 0,
  times: {},
  undo: null,
});

/** Seconds since the start, without pauses; 0 before it. */
export function elapsedOf({ started, paused, pauses }: Clock, now: number): number {
  return started === null ? 0 : Math.max(0, ((paused ?? now) - started) / 1000 - pauses);
}

export const isRunning = ({ started, paused }: Clock): boolean => started !== null && paused === null;

/** Starts with the first move, or by hand, at the current slide. */
export function startClock(clock: Clock, now: number): Clock {
  return clock.started === null ? { ...clock, started: now, from: clock.slide, entered: 0 } : clock;
}

/** Starts, pauses or continues. */
export function toggleClock(clock: Clock, now: number): Clock {
  if (clock.started === null) return startClock(clock, now);
  if (clock.paused === null) return { ...clock, paused: now };
  return { ...clock, paused: null, pauses: clock.pauses + (now - clock.paused) / 1000 };
}

const undoable = 10; // s

/** Resets to zero; a second reset within ten seconds undoes the first. */
export function resetClock(clock: Clock, now: number): Clock {
  if (canUndo(clock, now)) return clock.undo!.clock;
  if (clock.started === null) return clock;
  const { slide, end, left } = clock;
  return { ...newClock(slide), end, left, undo: { at: now, clock: { ...clock, undo: null } } };
}

/** Whether a second reset would undo the first. */
export const canUndo = ({ undo }: Clock, now: number): boolean =>
  undo !== null && now - undo.at < undoable * 1000;

/** Adds the time on the slide that is left to its earlier time. */
export function enterSlide(clock: Clock, slide: string, now: number): Clock {
  if (slide === clock.slide) return clock;
  const elapsed = elapsedOf(clock, now);
  const times = { ...clock.times, [clock.slide]: timeOnSlide(clock, now) };
  return { ...clock, slide, entered: elapsed, times };
}

/** Seconds on the current slide, with earlier visits. */
export function timeOnSlide(clock: Clock, now: number): number {
  return (clock.times[clock.slide] ?? 0) + elapsedOf(clock, now) - clock.entered;
}

const kept = 12 * 3600 * 1000; // ms

/** A stored clock; null for anything else, and for one older than half a day. */
export function readClock(text: string | null, now: number): Clock | null {
  try {
    const clock = JSON.parse(text ?? "null") as Clock | null;
    const known = clock !== null && typeof clock.slide === "string" && typeof clock.times === "object";
    return known && now - (clock.started ?? 0) < kept ? { ...newClock(clock.slide), ...clock } : null;
  } catch {
    return null;
  }
}

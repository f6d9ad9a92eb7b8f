// The events of a timeline: each one's mark at its time, with its name beside or below it.
import type { Side } from "../../model/scenario.ts";
import type { Span } from "../geometry.ts";
import { stepsOfEvent } from "../steps.ts";
import { plotFaces } from "../text/faces.ts";
import { type Label, quoteRuns } from "../text/label.ts";
import type { Line } from "../text/wrap.ts";
import { letters } from "./apparatus.ts";
import type { Axis } from "./axis.ts";
import type { PlacedEvent } from "./lanes.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";
import type { Spacing } from "./spacing.ts";

export interface TimelineItem {
  id: string;
  side: Side;
  steps: string | null;
  y: number;
  mark: { left: number; right: number; bar: boolean; text: string | null };
  labels: Label[];
}

const markHalf = 8;
const numberedHalf = 11.5;

/** From left to right in px: the time that an event takes, or a mark at its middle if that is shorter. */
export function placeMark(event: LaneEvent, axis: Axis): Span {
  const [from, to] = [axis.x(event.from), axis.x(event.to)];
  if (to - from > 2 * markHalf) return { from, to };
  const half = event.event.step === null ? markHalf : numberedHalf;
  const middle = Math.min(Math.max((from + to) / 2, axis.left + half), axis.right - half);
  return { from: middle - half, to: middle + half };
}

/** Whether a time is so long that it is drawn as a bar and not as a mark. */
export const isBar = ({ from, to }: Span): boolean => to - from > 2 * numberedHalf + 0.01;

export const sideOf = ({ event }: LaneEvent): Side => event.actor?.side ?? "n";

/**
 * A name on one line, or on two of about equal length; null for two lines of a single word. A bar bears no mark, so its
 * name begins with the number of its move.
 */
export function nameLines({ event }: LaneEvent, lines: 1 | 2, bar: boolean, language: string): Line[] | null {
  const title = bar && event.step !== null ? `${event.step}\u00a0\u00a0${event.title}` : event.title;
  if (lines === 1) return [quoteRuns(title, language)];
  const words = title.split(/ +/);
  const splits = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(" "), words.slice(i + 1).join(" ")] as const);
  const longer = ([one, other]: readonly [string, string]) => Math.max(one.length, other.length);
  const best = splits.sort((a, b) => longer(a) - longer(b))[0];
  return best ? best.map((part) => quoteRuns(part, language)) : null;
}

/** `letter` is the number of its letter, for an event without room for its name. */
export function makeItem(
  plan: TimelinePlan,
  placed: PlacedEvent,
  { face, line: nameLine, row, yOf }: Spacing,
  letter: number,
): TimelineItem {
  const { event, mark, name } = placed;
  const look = event.priority === 1 ? "is-strong" : "pl-2";
  const shared = { face, entity: event.event.id, look };
  const y = yOf(placed);
  const bar = isBar(mark);
  const isBelow = name === "below" || name === "below-left";
  const count = isBelow ? 1 : placed.lines;
  const lines = name ? (nameLines(event, count, bar, plan.scenario.language) ?? []) : [];
  const labels = lines.map((line, i): Label => {
    const below = (isBelow ? 1 : i) * Math.min(row, nameLine);
    const at = { ...shared, line, y: y + plotFaces[face].plain.size / 3 + below };
    if (isBelow) return name === "below" ? startingAt(at, mark.from) : endingAt(at, mark.to);
    return name === "right" ? startingAt(at, mark.to + 6) : endingAt(at, mark.from - 6);
  });
  const { step } = event.event;
  const number = step === null || bar ? null : String(step);
  const text = name === null ? (letters[letter % 26] ?? "?") : number;
  return {
    id: event.event.id,
    side: sideOf(event),
    steps: stepsOfEvent(event.event, plan.slide).join(" ") || null,
    y,
    mark: { left: mark.from, right: mark.to, bar, text },
    labels,
  };
}

const startingAt = (at: Omit<Label, "x" | "anchor">, x: number): Label => ({ ...at, x, anchor: "start" });
const endingAt = (at: Omit<Label, "x" | "anchor">, x: number): Label => ({ ...at, x, anchor: "end" });

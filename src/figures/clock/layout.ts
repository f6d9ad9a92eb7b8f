// Lays out a clock: rows in order of time, marks at their times, leaders between row and mark.
import type { Event, Side } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { stepsOfEvent } from "../steps.ts";
import type { Label } from "../text/label.ts";
import type { Timed } from "../time/options.ts";
import { assignColumns, placeRows } from "../time/rows.ts";
import { type Axis, makeAxis } from "./axis.ts";
import { bodyTop, type Form, facing, list, markSize, underBody } from "./grid.ts";
import { findWide, labelApparatus, labelFacing, labelRow } from "./labels.ts";
import { type ClockPlan, isSame, rowsFacing, rowsInList } from "./plan.ts";

export interface ClockItem {
  id: string;
  side: Side;
  steps: string | null;
  y: number; // middle of its row
  ground: { left: number; right: number };
  // null: it shares the mark at the end of its leader
  mark: { x: number; top: number; bottom: number } | null;
  sign: number | null; // x of the side's mark in the row; null: none
  leader: string;
  labels: Label[];
}

export interface ClockLayout {
  axis: Axis;
  form: Form;
  items: ClockItem[];
  joins: { from: [number, number]; to: [number, number]; side: Side; steps: string | null }[];
  apparatus: Label[];
  labels: Label[];
  problems: Problem[];
}

interface Placed {
  timed: Timed;
  x: number;
  at: number; // y of the leader's end
  mark: ClockItem["mark"];
}

/** Rows that are too long are laid out all the same, and reported. */
export function layOutClock(plan: ClockPlan): ClockLayout {
  const form = plan.accounts.length === 2 ? facing : list;
  const ends = [bodyTop, plan.height - underBody] as const;
  const axis = makeAxis(plan.events, [plan.zone, plan.beside], plan.scenario.language, ends);
  const problems: Problem[] = [];
  const placed = placeMarks(plan, axis, form);
  const placedOf = (account: string) => placed.filter(({ timed }) => timed.event.account === account);
  const items =
    form === facing
      ? plan.accounts.flatMap(({ id }, lane) => placeItems(plan, placedOf(id), lane, problems))
      : placeItems(plan, placed, null, problems);
  const apparatus = labelApparatus(plan, axis, form);
  return {
    axis,
    form,
    items,
    joins: joinSame(plan, placed),
    apparatus,
    labels: [...apparatus, ...items.flatMap(({ labels }) => labels)],
    problems,
  };
}

/** Each account has its own columns of marks; a single account has all columns. */
function placeMarks({ accounts, events }: ClockPlan, axis: Axis, form: Form): Placed[] {
  const most = form === facing ? 2 : Math.max(1, Math.floor(form.columns / accounts.length));
  return accounts
    .flatMap(({ id }, lane) => {
      const own = events.filter(({ event }) => event.account === id);
      const stretches = own.map((timed) => stretchOf(timed, axis));
      const columns = assignColumns(stretches, most, 1);
      const xOf = (column: number) =>
        form === facing
          ? facing.axes[lane]! + (lane === 0 ? -1 : 1) * column * form.pitch
          : list.first + (lane * most + column) * list.pitch;
      return own.map((timed, i): Placed => {
        const { column, shares } = columns[i]!;
        const { from, to } = stretches[shares ?? i]!;
        const x = xOf(column);
        const mark = shares === null ? { x, top: from, bottom: to } : null;
        return { timed, x, at: (from + to) / 2, mark };
      });
    })
    .sort((a, b) => events.indexOf(a.timed) - events.indexOf(b.timed));
}

/** A span is at least as high as a mark; a longer one is as high as its time is uncertain. */
function stretchOf({ from, to }: Timed, axis: Axis): { from: number; to: number } {
  const [top, bottom] = [axis.y(from), axis.y(to)];
  if (bottom - top > markSize) return { from: top, to: bottom };
  const middle = Math.min(Math.max((top + bottom) / 2, axis.top), axis.bottom);
  return { from: middle - markSize / 2, to: middle + markSize / 2 };
}

/**
 * Rows for marks that are placed. A row that is too long is added to `problems`.
 * @param lane which of two facing accounts; null in a list
 */
function placeItems(
  plan: ClockPlan,
  placed: readonly Placed[],
  lane: number | null,
  problems: Problem[],
): ClockItem[] {
  const rows = lane === null ? rowsInList : rowsFacing;
  const bottom = plan.height - underBody;
  const leastRows = Math.min(rows, 14); // few rows are no further apart than these
  const pitch = Math.min(33, (bottom - bodyTop) / Math.max(placed.length, leastRows));
  const places = placeRows(
    placed.map(({ at }) => at),
    pitch,
    bodyTop,
    bottom,
  );
  return placed.map((one, i) => {
    const { event } = one.timed;
    const y = places[i]!;
    const labels = lane === null ? labelRow(plan, event, y) : labelFacing(plan, event, y, lane);
    const right = lane === null ? list.right : facing.texts[1 - lane]!;
    problems.push(...findWide(labels, lane, right));
    const ground = lane === null ? { left: 0, right: list.right } : facing.lanes[lane]!;
    return {
      id: event.id,
      side: sideOf(event),
      steps: stepsOfEvent(event, plan.slide).join(" ") || null,
      y,
      ground,
      mark: one.mark,
      sign: lane === null ? 15 : null,
      leader: leaderOf(one, y, lane),
      labels,
    };
  });
}

/** The side of whoever acts; that of onlookers where nobody is named. */
export const sideOf = ({ actor }: Event): Side => actor?.side ?? "n";

/** The line from a row to its mark, as the `d` of an SVG path. */
function leaderOf({ x, at }: Placed, y: number, lane: number | null): string {
  const half = markSize / 2 + 4;
  if (lane === null) return `M${list.right + 6} ${r(y)}h12L${list.first - 24} ${r(at)}H${r(x - half)}`;
  const sign = lane === 0 ? 1 : -1;
  const start = facing.texts[lane]! + sign * 8;
  return `M${start} ${r(y)}h${sign * 10}L${start + sign * 30} ${r(at)}H${r(x - sign * half)}`;
}

const r = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lines between marks of neighbouring columns for one event in two accounts. A horizontal line means the same
 * minute.
 */
function joinSame({ accounts, slide }: ClockPlan, placed: readonly Placed[]): ClockLayout["joins"] {
  const lane = ({ timed }: Placed) => accounts.findIndex(({ id }) => id === timed.event.account);
  return placed.flatMap((one) =>
    placed.flatMap((other) => {
      if (lane(other) !== lane(one) + 1 || !isSame(one.timed.event, other.timed.event)) return [];
      const gap = markSize / 2 + 3;
      const steps = [one, other].flatMap(({ timed }) => stepsOfEvent(timed.event, slide));
      return {
        from: [one.x + gap, one.at] as [number, number],
        to: [other.x - gap, other.at] as [number, number],
        side: sideOf(one.timed.event),
        steps: [...new Set(steps)].join(" ") || null,
      };
    }),
  );
}

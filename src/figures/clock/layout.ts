// Lays out a clock: rows in order of time, marks at their times, leaders between row and mark.
import type { Event, Side } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { stepsOfEvent } from "../steps.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import type { Timed } from "../time/asked.ts";
import { assignColumns, placeRows } from "../time/rows.ts";
import { sayTick } from "../time/say.ts";
import { fillWords } from "../words.ts";
import { type Axis, makeAxis } from "./axis.ts";
import { bodyBottom, bodyTop, clockSize, type Form, facing, list, markSize } from "./grid.ts";
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

export function layOutClock(plan: ClockPlan): ClockLayout {
  const form = plan.accounts.length === 2 ? facing : list;
  const axis = makeAxis(plan.events, [plan.zone, plan.beside], plan.scenario.language, [bodyTop, bodyBottom]);
  const problems: Problem[] = [];
  const placed = placeMarks(plan, axis, form);
  const items =
    form === facing
      ? plan.accounts.flatMap(({ id }, lane) =>
          placeItems(
            plan,
            placed.filter(({ timed }) => timed.event.account === id),
            lane,
            problems,
          ),
        )
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

/** At least the height of a mark; a longer time is as long as its uncertainty. */
function stretchOf({ from, to }: Timed, axis: Axis): { from: number; to: number } {
  const [top, bottom] = [axis.y(from), axis.y(to)];
  if (bottom - top > markSize) return { from: top, to: bottom };
  const middle = Math.min(Math.max((top + bottom) / 2, bodyTop), bodyBottom);
  return { from: middle - markSize / 2, to: middle + markSize / 2 };
}

/** @param lane which of two facing accounts; null in a list */
function placeItems(
  plan: ClockPlan,
  placed: readonly Placed[],
  lane: number | null,
  problems: Problem[],
): ClockItem[] {
  const rows = lane === null ? rowsInList : rowsFacing;
  const pitch = Math.min(33, (bodyBottom - bodyTop) / Math.max(placed.length, Math.min(rows, 14)));
  const places = placeRows(
    placed.map(({ at }) => at),
    pitch,
    bodyTop,
    bodyBottom,
  );
  return placed.map((one, i) => {
    const { event } = one.timed;
    const y = places[i]!;
    const labels = lane === null ? labelRow(plan, event, y) : labelFacing(plan, event, y, lane);
    const right = lane === null ? list.right : facing.texts[1 - lane]!;
    problems.push(...findWide(labels, lane, right));
    const ground =
      lane === null
        ? { left: 0, right: list.right }
        : lane === 0
          ? { left: 96, right: 440 }
          : { left: 712, right: 1056 };
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

export const sideOf = ({ actor }: Event): Side => actor?.side ?? "n";

function leaderOf({ x, at }: Placed, y: number, lane: number | null): string {
  const half = markSize / 2 + 4;
  if (lane === null) return `M${list.right + 6} ${r(y)}h12L${list.first - 24} ${r(at)}H${r(x - half)}`;
  const sign = lane === 0 ? 1 : -1;
  const start = facing.texts[lane]! + sign * 8;
  return `M${start} ${r(y)}h${sign * 10}L${start + sign * 30} ${r(at)}H${r(x - sign * half)}`;
}

const r = (value: number): number => Math.round(value * 10) / 10;

/** Mark, name and time; with several accounts also the account's name. */
function labelRow({ accounts, scenario, beside, words }: ClockPlan, event: Event, y: number): Label[] {
  const shared = { entity: event.id, anchor: "start" as const, y: y + 6 };
  const whose = accounts.length > 1 ? (accounts.find(({ id }) => id === event.account)?.name ?? "") : "";
  const time =
    beside && event.when.precision === "minute"
      ? alsoBeside(event, beside, scenario.language, words)
      : event.when.as;
  const name: Label = { ...shared, face: "pl-lead", line: quoteRuns(event.title, scenario.language), x: 36 };
  const end = 36 + widthOf(name.line, "pl-lead") + 18;
  const x = Math.max(whose ? 300 : 340, end);
  const said: Label = { ...shared, face: "pl-small", line: plainRun(time), x, look: "pl-2" };
  if (!whose) return [name, said];
  const account: Label = {
    ...shared,
    face: "pl-small",
    line: plainRun(whose),
    x: list.right - 6,
    anchor: "end",
  };
  return [name, said, account];
}

/** Name and time, with the time next to the axis. */
function labelFacing({ scenario }: ClockPlan, event: Event, y: number, lane: number): Label[] {
  const anchor = lane === 0 ? ("end" as const) : ("start" as const);
  const sign = lane === 0 ? -1 : 1;
  const shared = { entity: event.id, anchor, y: y + 6 };
  const said: Label = {
    ...shared,
    face: "pl-small",
    line: plainRun(event.when.as),
    x: facing.texts[lane]!,
    look: "pl-2",
  };
  const x = facing.texts[lane]! + sign * (widthOf(said.line, "pl-small") + 14);
  return [{ ...shared, face: "pl-lead", line: quoteRuns(event.title, scenario.language), x }, said];
}

function alsoBeside(
  event: Event,
  beside: NonNullable<ClockPlan["beside"]>,
  language: string,
  words: Record<string, string>,
) {
  const time = event.when.from!;
  const tick = { time, wall: beside.toWall(time) };
  const said = sayTick(tick, tick, { unit: "minute", count: 1, about: 60_000 }, language).main;
  return fillWords(words, "figure.also-zone", { as: event.when.as, name: beside.name, time: said });
}

function findWide(labels: readonly Label[], lane: number | null, limit: number): Problem[] {
  return labels.flatMap((label) => {
    const width = widthOf(label.line, label.face);
    const left = label.anchor === "end" ? label.x - width : label.x;
    const over =
      lane === 0
        ? 96 - left
        : lane === 1
          ? left + width - (clockSize.width - 96)
          : label.anchor === "end"
            ? 0
            : left + width - limit;
    const met = labels.find(
      (other) =>
        other !== label &&
        lane === null &&
        other.anchor === "end" &&
        label.anchor !== "end" &&
        left + width > other.x - widthOf(other.line, other.face) - 8,
    );
    if (over > 0) return [tooLarge(label, `is ${Math.ceil(over)} px too wide for its row`)];
    return met ? [tooLarge(label, "leaves no room for the name of its account")] : [];
  });
}

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
      return {
        from: [one.x + gap, one.at] as [number, number],
        to: [other.x - gap, other.at] as [number, number],
        side: sideOf(one.timed.event),
        steps:
          [
            ...new Set([...stepsOfEvent(one.timed.event, slide), ...stepsOfEvent(other.timed.event, slide)]),
          ].join(" ") || null,
      };
    }),
  );
}

function labelApparatus(
  { accounts, zone, beside, words, page, pages }: ClockPlan,
  axis: Axis,
  form: Form,
): Label[] {
  const at = (
    face: Label["face"],
    text: string,
    x: number,
    y: number,
    anchor: Label["anchor"] = "start",
    look?: string,
  ): Label => ({
    ...{ face, line: plainRun(text), x, y, anchor, entity: "" },
    ...(look ? { look } : {}),
  });
  const by = words["figure.clock-by"] ?? "";
  const part = pages > 1 ? fillWords(words, "figure.page-of", { page, pages }) : "";
  const note = (change: "back" | "forward" | null) =>
    change ? ` · ${words[`figure.clocks-${change}`]}` : "";
  if (form === facing)
    return [
      at("pl-lead", accounts[0]!.name, 516, 17, "end"),
      at("pl-lead", accounts[1]!.name, 636, 17),
      at("pl-small", zone.name, 8, 39),
      ...(beside ? [at("pl-small", beside.name, clockSize.width - 8, 39, "end")] : []),
      ...(part ? [at("pl-small", part, 8, 17)] : []),
      ...axis.ticks.flatMap((tick) => [
        at("pl-small", tick.own + note(tick.note), 8, tick.y + 6, "start", "is-strong"),
        ...(tick.other
          ? [at("pl-small", tick.other, clockSize.width - 8, tick.y + 6, "end", "is-strong")]
          : []),
      ]),
    ];
  return [
    at("pl-lead", accounts.length === 1 ? accounts[0]!.name : by, 0, 17),
    ...(part ? [at("pl-small", part, 0, 39)] : []),
    at("pl-small", zone.name, list.ticks, 39),
    ...(beside ? [at("pl-small", beside.name, list.other, 39)] : []),
    ...axis.ticks.flatMap((tick) => [
      at("pl-small", tick.own + note(tick.note), list.ticks, tick.y + 6, "start", "is-strong"),
      ...(tick.other ? [at("pl-small", tick.other, list.other, tick.y + 6)] : []),
    ]),
  ];
}

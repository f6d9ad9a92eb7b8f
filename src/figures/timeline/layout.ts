// Lays out a timeline: axis, rows of lanes, marks and names, lines of answers, names below.
import type { Side } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import { stepsOfEvent } from "../steps.ts";
import { type PlotFace, plotFaces } from "../text/faces.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import type { Line } from "../text/wrap.ts";
import type { Stretch } from "../time/rows.ts";
import { fillWords } from "../words.ts";
import { findAnswers } from "./answers.ts";
import { labelAxis, labelBelow, letterLine, letters, width } from "./apparatus.ts";
import { type Axis, makeAxis } from "./axis.ts";
import { type PlacedEvent, placeLanes } from "./lanes.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";

export interface TimelineItem {
  id: string;
  side: Side;
  steps: string | null;
  y: number;
  mark: { left: number; right: number; bar: boolean; text: string | null };
  labels: Label[];
}

export interface TimelineLayout {
  height: number;
  axis: Axis;
  lanes: { top: number; bottom: number; side: Side | null; labels: Label[] }[];
  items: TimelineItem[];
  answers: { points: [number, number][]; side: Side; steps: string | null }[];
  apparatus: Label[];
  turned: { text: string; x: number; y: number }[]; // what a break leaves out, as vertical text
  problems: Problem[];
  fits: boolean;
}

export const ruleY = 46;
const lanesTop = 50;
const lanesBottom = 500;
const leastPadding = 7; // px of a lane, above and below together
const mostLetters = 8;
const markHalf = 8;
const numberedHalf = 11.5;

/** How large names are, and how far rows may spread; lengths in px. */
interface Setting {
  face: PlotFace;
  line: number; // from line to line of a name
  row: { least: number; most: number };
  padding: number; // of a lane at most, above and below together
}

const usual: Setting = { face: "pl-small", line: 20, row: { least: 18, most: 40 }, padding: 60 };
/** Few events have the slide to themselves. */
const large: Setting = { face: "pl-large", line: 27, row: { least: 36, most: 64 }, padding: 150 };

/** Laid out in large type where all names have room in it, else in the usual type. */
export function layOutTimeline(plan: TimelinePlan): TimelineLayout {
  return layOutIn(large, plan) ?? layOutIn(usual, plan)!;
}

/** Null if large type does not have room for every name. */
function layOutIn(setting: Setting, plan: TimelinePlan): TimelineLayout | null {
  const names = plan.lanes.map(({ name }) => widthOf(plainRun(name), "pl-bold"));
  const left = Math.min(Math.max(...names) + 44, 280);
  const widthOfTick = (text: string) => widthOf(plainRun(text), "pl-small");
  const axis = makeAxis(plan.events, plan.zone, plan.scenario.language, [left, width], widthOfTick);
  const markOf = (event: LaneEvent): Stretch => {
    const [from, to] = [axis.x(event.from), axis.x(event.to)];
    if (to - from > 2 * markHalf) return { from, to };
    const half = event.event.step === null ? markHalf : numberedHalf;
    const middle = Math.min(Math.max((from + to) / 2, axis.left + half), axis.right - half);
    return { from: middle - half, to: middle + half };
  };
  const xOf = (event: LaneEvent) => {
    const mark = markOf(event);
    return (mark.from + mark.to) / 2;
  };
  const answers = findAnswers(plan, xOf);
  const nameWidth = (event: LaneEvent, lines: 1 | 2) => {
    const said = nameLines(event, lines, isBar(markOf(event)), plan.scenario.language);
    return said && Math.max(...said.map((line) => widthOf(line, setting.face)));
  };
  const room = lanesBottom - lanesTop - leastPadding * plan.lanes.length;
  const tries = [4, 3, 2, 5, 6, 1].map((most) =>
    placeLanes(plan, { answers, markOf, nameWidth, frame: axis, most }),
  );
  const rowsOf = ({ rows }: (typeof tries)[number]) => rows.reduce((sum, count) => sum + count, 0);
  const unnamed = ({ events }: (typeof tries)[number]) => events.filter(({ name }) => name === null).length;
  const possible = tries.filter(
    (one) => rowsOf(one) * setting.row.least <= room && unnamed(one) <= mostLetters,
  );
  const best = [...(possible.length > 0 ? possible : tries)].sort(
    (a, b) => unnamed(a) - unnamed(b) || rowsOf(a) - rowsOf(b),
  )[0]!;
  const namesBelow = unnamed(best) > 0 ? 2 * letterLine : 0;
  const own = room - Math.max(0, lanesBottom - (plan.height - namesBelow - 10));
  if (setting === large && (unnamed(best) > 0 || rowsOf(best) * setting.row.least > own)) return null;
  const row = Math.max(setting.row.least, Math.min(setting.row.most, Math.floor(own / rowsOf(best))));
  const spare = (own - rowsOf(best) * row) / plan.lanes.length;
  const padding = leastPadding + Math.max(0, Math.min(setting.padding, Math.floor(spare)));
  const tops = topsOf(best.rows, row, padding);
  const yOf = ({ lane, row: at }: PlacedEvent) => tops[lane]! + padding / 2 + (at + 0.5) * row;
  const bottom = tops.at(-1)!;
  const lettered = best.events
    .filter(({ name }) => name === null)
    .sort((a, b) => a.event.from - b.event.from);
  const below = labelBelow(plan, lettered, bottom + letterLine);
  const problems: Problem[] = [];
  const items = best.events.map((one) =>
    makeItem(plan, one, { y: yOf(one), row, setting }, lettered.indexOf(one)),
  );
  const lanes = plan.lanes.map(({ id, name, side }, i) => {
    const [top, end] = [tops[i]!, tops[i + 1]!];
    const label: Label = {
      face: "pl-bold",
      line: plainRun(name),
      x: side ? 24 : 0,
      y: (top + end) / 2 + 6,
      anchor: "start",
      entity: "",
    };
    if (names[i]! > left - 30)
      problems.push(
        tooLarge({ ...label, entity: id }, `is ${Math.ceil(names[i]! - left + 30)} px too wide for its lane`),
      );
    return { top, bottom: end, side, labels: [label] };
  });
  const lines = answers.map(({ from, to, x }) => {
    const [start, end] = [from, to].map(({ event }) => best.events.find((one) => one.event === event)!);
    return {
      points: route(start!, yOf(start!), end!, yOf(end!), x),
      side: sideOf(from.event),
      steps: stepsOfEvent(to.event.event, plan.slide).join(" ") || null,
    };
  });
  const turned = axis.breaks.map(({ left: l, right: r, said }) => ({
    text: fitTurned(fillWords(plan.words, "figure.left-out", { span: said }), said, bottom - lanesTop),
    x: (l + r) / 2 + 5,
    y: (lanesTop + bottom) / 2,
  }));
  return {
    height: Math.ceil(below.bottom),
    axis,
    lanes,
    items,
    answers: lines,
    problems,
    apparatus: [...labelAxis(plan, axis), ...below.labels],
    turned,
    fits: possible.length > 0 && below.lines <= 2,
  };
}

/** The longer text if it fits the height of the break, else the shorter. */
const fitTurned = (long: string, short: string, height: number): string =>
  widthOf(plainRun(long), "pl-small") <= height - 8
    ? long
    : widthOf(plainRun(short), "pl-small") <= height - 8
      ? short
      : "";

/** y of each lane's top, and of the end of the last. */
function topsOf(rows: readonly number[], row: number, padding: number): number[] {
  const tops = [lanesTop];
  for (const count of rows) tops.push(tops.at(-1)! + count * row + padding);
  return tops;
}

export const sideOf = ({ event }: LaneEvent): Side => event.actor?.side ?? "n";

const isBar = ({ from, to }: Stretch): boolean => to - from > 2 * numberedHalf + 0.01;

/**
 * A name on one line, or on two of about equal length; null for two lines of a single word. A bar bears no mark, so its
 * name begins with the number of its move.
 */
function nameLines({ event }: LaneEvent, lines: 1 | 2, bar: boolean, language: string): Line[] | null {
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

function makeItem(
  plan: TimelinePlan,
  placed: PlacedEvent,
  { y, row, setting }: { y: number; row: number; setting: Setting },
  letter: number,
): TimelineItem {
  const { event, mark, name } = placed;
  const look = event.priority === 1 ? "is-strong" : "pl-2";
  const shared = { face: setting.face, entity: event.event.id, look };
  const bar = isBar(mark);
  const isBelow = name === "below" || name === "below-left";
  const count = isBelow ? 1 : placed.lines;
  const lines = name ? (nameLines(event, count, bar, plan.scenario.language) ?? []) : [];
  const labels = lines.map((line, i): Label => {
    const at = {
      ...shared,
      line,
      y: y + plotFaces[setting.face].plain.size / 3 + (isBelow ? 1 : i) * Math.min(row, setting.line),
    };
    if (isBelow) return name === "below" ? startingAt(at, mark.from) : endingAt(at, mark.to);
    return name === "right" ? startingAt(at, mark.to + 6) : endingAt(at, mark.from - 6);
  });
  const text =
    name === null
      ? (letters[letter % 26] ?? "?")
      : event.event.step === null || bar
        ? null
        : String(event.event.step);
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

/** Sideways round obstacles, up or down, then horizontally to the answer's mark. */
function route(from: PlacedEvent, y1: number, to: PlacedEvent, y2: number, x: number): [number, number][] {
  const start = (from.mark.from + from.mark.to) / 2;
  const down = y2 > y1 ? 1 : -1;
  const points: [number, number][] =
    Math.abs(x - start) < 1
      ? [[x, y1 + down * 10]]
      : [
          [x > start ? from.mark.to + 2 : from.mark.from - 2, y1],
          [x, y1],
        ];
  if (x < to.mark.from - 4) return [...points, [x, y2], [to.mark.from - 3, y2]];
  if (x > to.mark.to + 4) return [...points, [x, y2], [to.mark.to + 3, y2]];
  return [...points, [x, y2 - down * 11]];
}

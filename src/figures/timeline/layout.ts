// Lays out a timeline: axis, rows of lanes, marks and names, lines of answers, names below.
import type { Side } from "../../model/scenario.ts";
import { contentWidth } from "../../model/slide-size.ts";
import type { Problem } from "../drawing.ts";
import { stepsOfEvent } from "../steps.ts";
import type { PlotFace } from "../text/faces.ts";
import { type Label, plainRun, tooLarge, widthOf } from "../text/label.ts";
import { fillWords } from "../words.ts";
import { type Answer, findAnswers } from "./answers.ts";
import { labelAxis, labelBelow, letterLine } from "./apparatus.ts";
import { type Axis, makeAxis } from "./axis.ts";
import { isBar, makeItem, nameLines, placeMark, sideOf, type TimelineItem } from "./items.ts";
import type { PlacedEvent, PlacedLanes } from "./lanes.ts";
import type { LaneEvent, TimelinePlan } from "./model.ts";
import { lanesTop, makeRows, type Spacing } from "./spacing.ts";

export interface TimelineLayout {
  height: number;
  axis: Axis;
  lanes: LaidLane[];
  items: TimelineItem[];
  answers: AnswerLine[];
  apparatus: Label[];
  turned: { text: string; x: number; y: number }[]; // what a break leaves out, as vertical text
  problems: Problem[];
  fits: boolean;
}

interface LaidLane {
  top: number;
  bottom: number;
  side: Side | null;
  labels: Label[];
}

interface AnswerLine {
  points: [number, number][];
  side: Side;
  steps: string | null;
}

export const ruleY = 46;

export function layOutTimeline(plan: TimelinePlan): TimelineLayout {
  const names = plan.lanes.map(({ name }) => widthOf(plainRun(name), "pl-bold"));
  const left = Math.min(Math.max(...names) + 44, 280);
  const widthOfTick = (text: string) => widthOf(plainRun(text), "pl-small");
  const axis = makeAxis(plan.events, plan.zone, plan.scenario.language, [left, contentWidth], widthOfTick);
  const markOf = (event: LaneEvent) => placeMark(event, axis);
  const answers = findAnswers(plan, (event) => {
    const { from, to } = markOf(event);
    return (from + to) / 2;
  });
  const nameWidth = (event: LaneEvent, lines: 1 | 2, face: PlotFace) => {
    const said = nameLines(event, lines, isBar(markOf(event)), plan.scenario.language);
    return said && Math.max(...said.map((line) => widthOf(line, face)));
  };
  const { placed, spacing, fits } = makeRows(plan, { answers, markOf, nameWidth, frame: axis });
  const bottom = spacing.tops.at(-1)!;
  const lettered = placed.events
    .filter(({ name }) => name === null)
    .sort((a, b) => a.event.from - b.event.from);
  const below = labelBelow(plan, lettered, bottom + letterLine);
  return {
    height: Math.ceil(below.bottom),
    axis,
    lanes: layLanes(plan, spacing),
    items: placed.events.map((one) => makeItem(plan, one, spacing, lettered.indexOf(one))),
    answers: answers.map((answer) => layAnswer(answer, plan, placed, spacing)),
    problems: findWideNames(plan, names, left - 30),
    apparatus: [...labelAxis(plan, axis), ...below.labels],
    turned: axis.breaks.map((one) => layBreak(one, plan, bottom)),
    fits: fits && below.lines <= 2,
  };
}

const layLanes = ({ lanes }: TimelinePlan, { tops }: Spacing): LaidLane[] =>
  lanes.map(({ name, side }, i) => {
    const [top, bottom] = [tops[i]!, tops[i + 1]!];
    const label: Label = {
      face: "pl-bold",
      line: plainRun(name),
      x: side ? 24 : 0,
      y: (top + bottom) / 2 + 6,
      anchor: "start",
      entity: "",
    };
    return { top, bottom, side, labels: [label] };
  });

/** Names that are wider than `room` px. */
const findWideNames = ({ lanes }: TimelinePlan, widths: readonly number[], room: number): Problem[] =>
  lanes.flatMap(({ id, name }, i) => {
    const over = Math.ceil(widths[i]! - room);
    return over > 0
      ? [tooLarge({ line: plainRun(name), entity: id }, `is ${over} px too wide for its lane`)]
      : [];
  });

function layAnswer(
  { from, to, x }: Answer,
  plan: TimelinePlan,
  { events }: PlacedLanes,
  { yOf }: Spacing,
): AnswerLine {
  const [start, end] = [from, to].map(({ event }) => events.find((one) => one.event === event)!);
  return {
    points: route(start!, yOf(start!), end!, yOf(end!), x),
    side: sideOf(from.event),
    steps: stepsOfEvent(to.event.event, plan.slide).join(" ") || null,
  };
}

function layBreak({ left, right, said }: Axis["breaks"][number], { words }: TimelinePlan, bottom: number) {
  return {
    text: fitTurned(fillWords(words, "figure.left-out", { span: said }), said, bottom - lanesTop),
    x: (left + right) / 2 + 5,
    y: (lanesTop + bottom) / 2,
  };
}

/** The longer text if it fits the height of the break, else the shorter, else none. */
const fitTurned = (long: string, short: string, height: number): string =>
  [long, short].find((text) => widthOf(plainRun(text), "pl-small") <= height - 8) ?? "";

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

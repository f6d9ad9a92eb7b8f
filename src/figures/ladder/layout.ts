// Lays out a ladder: rungs above the base line, rounds from left to right, words beside each mark.
import type { Side } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import type { Point } from "../geometry.ts";
import type { EdgeKind } from "../shapes/edges.ts";
import { stepsOfEvent } from "../steps.ts";
import { plotFaces } from "../text/faces.ts";
import { type Label, plainRun, tooLarge, widthOf } from "../text/label.ts";
import { wrap } from "../text/wrap.ts";
import { fillWords } from "../words.ts";
import { ladderSize, plotLeft } from "./grid.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import { answersOf, type LadderPlan, type Round } from "./plan.ts";
import { placeSaid } from "./said.ts";

const lowest = 454; // y of the base line over times of one line
const underLine = lowest + 66; // under the rounds' times
const timeHeight = 20; // px from line to line
const mostTimeLines = 3;
const namesWidth = 186;

export interface Arrow {
  kind: EdgeKind;
  points: Point[];
}

export interface PlacedRound {
  id: string;
  side: Side;
  steps: string | null;
  step: number;
  x: number;
  y: number; // of the mark
  labels: Label[];
  arrows: Arrow[];
}

export interface LadderLayout {
  base: number; // y of the base line
  rungs: number[]; // y of each rung
  rounds: PlacedRound[];
  key: KeyEntry[];
  axis: Label[]; // names of the rungs and of the scale
  labels: Label[]; // all labels of the figure
  problems: Problem[];
}

/** For up to six rounds. */
export function layOutFew({ rungs, rounds, slide, scenario, words }: LadderPlan): LadderLayout {
  const step = (ladderSize.width - 240) / Math.max(rounds.length, 3);
  const times = rounds.map((round) => wrapTime(round, step - 12));
  const base = lowest - (Math.max(1, ...times.map(({ lines }) => lines.length)) - 1) * timeHeight;
  const y = (height: number) => base - (height * (base - 22)) / rungs.length;
  const points = rounds.map(({ height }, i) => ({ x: 288 + i * step, y: y(height) }));
  const names = rounds.map(({ move }, i): RoundName => {
    const text = fillWords(words, "figure.round", { step: move.step });
    return { text, x: points[i]!.x, reach: widthOf(plainRun(text), "pl-bold") / 2 + 12 };
  });
  const said = rounds.map(({ event }, i) => placeSaid(event, i, points, scenario.language, words));
  const placed = rounds.map((round, i): PlacedRound => {
    const { event, move } = round;
    return {
      id: event.id,
      side: event.actor?.side ?? "n",
      step: move.step,
      ...points[i]!,
      steps: stepsOfEvent(event, slide).join(" ") || null,
      labels: [...said[i]!.labels, ...footOf(round, names[i]!.text, times[i]!.lines, points[i]!.x, base)],
      arrows: placeAnswers(i, rounds, names, base),
    };
  });
  const axis = nameRungs(rungs, y, base, words);
  const problems = [...times, ...said, axis].flatMap((part) => part.problems);
  const key = keyOf(rounds, scenario, words);
  return { ...gatherLabels(placed, key, axis.labels), base, rungs: rungs.map((_, i) => y(i + 1)), problems };
}

/** The parts of a ladder that have labels, and all of those labels. */
export const gatherLabels = (
  rounds: PlacedRound[],
  key: KeyEntry[],
  axis: Label[],
): Pick<LadderLayout, "rounds" | "key" | "axis" | "labels"> => ({
  rounds,
  key,
  axis,
  labels: [...axis, ...rounds.flatMap(({ labels }) => labels), ...key.map(({ label }) => label)],
});

interface RoundName {
  text: string;
  x: number; // of its middle
  reach: number; // px from its middle that an arrow keeps clear of
}

/**
 * Arrows from the rounds that the i-th answers: level between their names, or under them past the rounds in between.
 */
function placeAnswers(
  i: number,
  rounds: readonly Round[],
  names: readonly RoundName[],
  base: number,
): Arrow[] {
  const own = names[i]!;
  const y = base + 24; // the middle of the names
  return answersOf(rounds[i]!, rounds).map(({ to, basis }) => {
    const k = rounds.indexOf(to);
    const other = names[k]!;
    const level: Point[] = [
      [other.x + other.reach, y],
      [own.x - own.reach, y],
    ];
    const kind = basis === "stated" ? "command" : "patronage";
    return { kind, points: i - k > 1 ? routeUnder(other.x, own.x) : level };
  });
}

/** An arrow under the times, if another round is in between. */
const routeUnder = (from: number, to: number): Point[] => [
  [from, underLine - 8],
  [from, underLine - 2],
  [to, underLine - 2],
  [to, underLine - 20],
];

/** The time of a round in the width of its column, px; no lines where they have no room, which is a problem. */
function wrapTime({ event, move }: Round, width: number): { lines: string[]; problems: Problem[] } {
  const lines = wrap(move.when.as, plotFaces["pl-text"].plain, width, mostTimeLines);
  if (lines) return { lines, problems: [] };
  const label = { line: plainRun(move.when.as), entity: event.id };
  const how = `needs more than ${mostTimeLines} lines of ${Math.floor(width)} px`;
  return { lines: [], problems: [tooLarge(label, how)] };
}

function footOf({ event }: Round, name: string, times: readonly string[], x: number, base: number): Label[] {
  const shared = { x, anchor: "middle" as const, entity: event.id };
  return [
    { ...shared, face: "pl-bold", line: plainRun(name), y: base + 30 },
    ...times.map((time, i): Label => {
      const y = base + 52 + i * timeHeight;
      return { ...shared, face: "pl-text", line: plainRun(time), y, look: "pl-minor" };
    }),
  ];
}

/** The names and heights of the rungs, the highest first, and under the base line what the scale is. */
export function nameRungs(
  rungs: readonly string[],
  y: (height: number) => number,
  base: number,
  words: Record<string, string>,
): { labels: Label[]; problems: Problem[] } {
  const names = rungs.flatMap((name, i) => nameRung(name, rungs.length - i, y(rungs.length - i) + 6));
  const scale = [words["figure.scale-of"] ?? "", words["figure.scale-own"] ?? ""];
  const below = scale.map((text, i): Label => {
    const line = plainRun(text);
    return { face: "pl-small", line, x: 0, y: base + 30 + i * 21, anchor: "start", entity: "" };
  });
  return { labels: [...names, ...below], problems: rungs.flatMap(checkRung) };
}

const nameRung = (name: string, height: number, y: number): Label[] => [
  { face: "pl-text", line: plainRun(name), x: 0, y, anchor: "start", entity: "", look: "pl-2" },
  { face: "pl-bold", line: plainRun(String(height)), x: plotLeft - 16, y, anchor: "end", entity: "" },
];

function checkRung(name: string): Problem[] {
  const line = plainRun(name);
  const over = widthOf(line, "pl-text") - namesWidth;
  return over > 0
    ? [tooLarge({ line, entity: "" }, `is ${Math.ceil(over)} px too wide for a rung’s name`)]
    : [];
}

// A ladder of more than six rounds: words are above each mark, and arrows of answers run below the times.
import type { Problem } from "../drawing.ts";
import { stepsOfEvent } from "../steps.ts";
import { plotFaces } from "../text/faces.ts";
import { type Label, plainRun, quoteRuns, tooLarge } from "../text/label.ts";
import { type Line, wrapQuoting } from "../text/wrap.ts";
import { ladderSize, plotLeft } from "./grid.ts";
import { keyOf } from "./key.ts";
import { type Arrow, gatherLabels, type LadderLayout, nameRungs, type PlacedRound } from "./layout.ts";
import { answersOf, type LadderPlan, type Round } from "./plan.ts";

const lowest = 424; // y of the base line over times of two lines
const face = "pl-tiny";
const lineHeight = 16;
const mostLines = { said: 5, time: 4 };
const overMark = 32; // px from the middle of a mark up to its words
const underBase = 20;
const tracks = { under: 26, pitch: 9, most: 4 }; // px under the last line of the times

export function layOutMany(plan: LadderPlan): LadderLayout {
  const { rungs, rounds, slide, scenario, words } = plan;
  const step = (ladderSize.width - plotLeft - 8) / rounds.length;
  const x = (i: number) => plotLeft + 8 + step * (i + 0.5);
  const fitted = (text: string, most: number, entity: string) => fitWords(text, step - 6, most, entity, plan);
  const said = rounds.map(({ event }) => fitted(event.title, mostLines.said, event.id));
  const times = rounds.map(({ event, move }) => fitted(move.when.as, mostLines.time, event.id));
  const lines = Math.max(2, ...times.map((time) => time.lines.length));
  const base = lowest - (lines - 2) * lineHeight;
  const rise = riseOf(
    base,
    rungs.length,
    rounds,
    said.map((words) => words.lines.length),
  );
  const y = (height: number) => base - height * rise;
  const answers = placeArrows(rounds, x, base + underBase + (lines - 1) * lineHeight + tracks.under);
  const placed = rounds.map((round, i): PlacedRound => {
    const { event, move, height } = round;
    const above = said[i]!.lines;
    return {
      id: event.id,
      side: event.actor?.side ?? "n",
      step: move.step,
      x: x(i),
      y: y(height),
      steps: stepsOfEvent(event, slide).join(" ") || null,
      labels: [
        ...stack(above, x(i), y(height) - overMark - (above.length - 1) * lineHeight, event.id),
        ...stack(times[i]!.lines, x(i), base + underBase, event.id),
      ],
      arrows: answers[i]!.arrows,
    };
  });
  const axis = nameRungs(rungs, y, base, words);
  const problems = [...said, ...times, ...answers, axis].flatMap((part) => part.problems);
  const key = keyOf(rounds, scenario, words);
  return { ...gatherLabels(placed, key, axis.labels), base, rungs: rungs.map((_, i) => y(i + 1)), problems };
}

/**
 * px between rungs, chosen so that the words over the highest marks stay inside the figure. `lines`: how many each
 * round has over its mark.
 */
function riseOf(base: number, rungs: number, rounds: readonly Round[], lines: readonly number[]): number {
  const free = rounds.map(({ height }, i) => (base - overMark - lines[i]! * lineHeight) / height);
  return Math.min((base - 22) / rungs, ...free);
}

function fitWords(
  text: string,
  width: number,
  most: number,
  entity: string,
  { scenario }: LadderPlan,
): { lines: Line[]; problems: Problem[] } {
  const runs = quoteRuns(text, scenario.language);
  const lines = wrapQuoting(runs, plotFaces[face], width, most);
  if (lines) return { lines, problems: [] };
  const how = `needs more than ${most} lines of ${Math.floor(width)} px`;
  return { lines: [], problems: [tooLarge({ line: runs, entity }, how)] };
}

const stack = (lines: readonly Line[], x: number, y: number, entity: string): Label[] =>
  lines.map((line, i) => ({ face, line, x, y: y + i * lineHeight, anchor: "middle", entity }));

/**
 * For each round, the arrows from those that it answers, each in a track without other arrows over the same rounds.
 */
function placeArrows(
  rounds: readonly Round[],
  x: (i: number) => number,
  top: number,
): { arrows: Arrow[]; problems: Problem[] }[] {
  const ends: number[] = []; // by track: index of the last round that it reaches
  return rounds.map((round, i) => {
    const placed = answersOf(round, rounds).map(({ to, basis }) => {
      const other = rounds.indexOf(to);
      const free = ends.findIndex((end) => end <= other);
      const track = free < 0 ? ends.length : free;
      ends[track] = i;
      const kind: Arrow["kind"] = basis === "stated" ? "command" : "patronage";
      const level = top + track * tracks.pitch;
      const points = pointsAt(level, x(other) + 8, x(i) - 8);
      return { arrow: { kind, points }, problems: track < tracks.most ? [] : [tooMany(round)] };
    });
    return {
      arrows: placed.map(({ arrow }) => arrow),
      problems: placed.flatMap((one) => one.problems),
    };
  });
}

/** From under one round's times, along the level of a track, up to under another's. */
const pointsAt = (level: number, from: number, to: number): Arrow["points"] => [
  [from, level - 8],
  [from, level],
  [to, level],
  [to, level - 12],
];

const tooMany = ({ event }: Round): Problem =>
  tooLarge({ line: plainRun(event.title), entity: event.id }, "answers more rounds than there is room for");

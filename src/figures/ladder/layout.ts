// Where everything on a ladder stands: rungs up from the base line, rounds across, what is said beside each mark.
import type { Side } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import type { Point } from "../geometry.ts";
import type { EdgeKind } from "../shapes/edges.ts";
import { stepsOfEvent } from "../steps.ts";
import { type Label, plainRun, tooLarge, widthOf } from "../text/label.ts";
import { fillWords } from "../words.ts";
import { answersOf } from "./answers.ts";
import { type KeyEntry, keyOf } from "./key.ts";
import type { LadderPlan, Round } from "./plan.ts";
import { placeSaid } from "./said.ts";

export const ladderSize = { width: 1152, height: 540 };
export const left = 226; // of the plot; the rungs are named beside it
const base = 454;
const namesLine = base + 24; // the middle of the rounds' names
const underLine = base + 66; // under their times
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
  base: number; // y
  rungs: number[]; // y of each
  rounds: PlacedRound[];
  key: KeyEntry[];
  axis: Label[]; // the rungs' names and the scale's
  labels: Label[]; // all of them
  problems: Problem[];
}

/** Up to six rounds. */
export function layOutFew({ rungs, rounds, slide, scenario, words }: LadderPlan): LadderLayout {
  const problems: Problem[] = [];
  const y = (height: number) => base - (height * (base - 22)) / rungs.length;
  const step = (ladderSize.width - 240) / Math.max(rounds.length, 3);
  const points = rounds.map(({ height }, i) => ({ x: 288 + i * step, y: y(height) }));
  const names = rounds.map(({ move }) => fillWords(words, "figure.round", { step: move.step }));
  const placed = rounds.map((round, i): PlacedRound => {
    const { event, move } = round;
    const feet = footOf(round, names[i]!, points[i]!.x);
    const said = placeSaid(event, i, points, scenario.language, words);
    problems.push(...said.problems);
    return {
      ...{ id: event.id, side: event.actor?.side ?? "n", step: move.step, ...points[i]! },
      steps: stepsOfEvent(event, slide).join(" ") || null,
      labels: [...said.labels, ...feet],
      arrows: answersOf(round, rounds).map(({ to, basis }) => {
        const other = rounds.indexOf(to);
        const end = (at: number, sign: number) =>
          points[at]!.x + sign * (widthOf(plainRun(names[at]!), "pl-bold") / 2 + 12);
        const over = i - other > 1;
        const kind = basis === "stated" ? "command" : "patronage";
        return {
          kind,
          points: over
            ? around(points[other]!.x, points[i]!.x)
            : [
                [end(other, 1), namesLine],
                [end(i, -1), namesLine],
              ],
        };
      }),
    };
  });
  const axis = nameRungs(rungs, y, base, words, problems);
  const key = keyOf(rounds, scenario, words);
  const labels = [...axis, ...placed.flatMap((round) => round.labels), ...key.map(({ label }) => label)];
  return { base, rungs: rungs.map((_, i) => y(i + 1)), rounds: placed, key, axis, labels, problems };
}

/** Under the times, where another round stands between. */
const around = (from: number, to: number): Point[] => [
  [from, underLine - 8],
  [from, underLine - 2],
  [to, underLine - 2],
  [to, underLine - 20],
];

function footOf({ event, move }: Round, name: string, x: number): Label[] {
  const shared = { x, anchor: "middle" as const, entity: event.id };
  return [
    { ...shared, face: "pl-bold", line: plainRun(name), y: base + 30 },
    { ...shared, face: "pl-text", line: plainRun(move.when.as), y: base + 52, look: "pl-minor" },
  ];
}

export function nameRungs(
  rungs: string[],
  y: (height: number) => number,
  base: number,
  words: Record<string, string>,
  problems: Problem[],
): Label[] {
  const names = rungs.flatMap((name, i): Label[] => {
    const at = y(rungs.length - i) + 6;
    const line = plainRun(name);
    const over = widthOf(line, "pl-text") - namesWidth;
    if (over > 0)
      problems.push(tooLarge({ line, entity: "" }, `is ${Math.ceil(over)} px too wide for a rung’s name`));
    return [
      { face: "pl-text", line, x: 0, y: at, anchor: "start", entity: "", look: "pl-2" },
      {
        face: "pl-bold",
        line: plainRun(String(rungs.length - i)),
        x: left - 16,
        y: at,
        anchor: "end",
        entity: "",
      },
    ];
  });
  const scale = [words["figure.scale-of"] ?? "", words["figure.scale-own"] ?? ""];
  return [
    ...names,
    ...scale.map((text, i): Label => {
      return {
        face: "pl-small",
        line: plainRun(text),
        x: 0,
        y: base + 30 + i * 21,
        anchor: "start",
        entity: "",
      };
    }),
  ];
}

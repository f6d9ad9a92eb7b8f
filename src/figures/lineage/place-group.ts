// One origin of a claim, placed: who had it first hand, the first texts, the later ones, and the lines between them.
import type { Side, Source } from "../../model/scenario.ts";
import type { Box, Point } from "../geometry.ts";
import { plotFaces } from "../text/faces.ts";
import { type Label, plainRun, widthOf } from "../text/label.ts";
import { wrap } from "../text/wrap.ts";
import { type Group, isCited, numbersOf } from "./groups.ts";
import { label, nameSource, type Saying, wrapName } from "./labels.ts";
import { sayDate } from "./say.ts";

type Words = Record<string, string>;

export const columns = { hand: 0, first: 284, later: 572, brace: 846, counted: 908 };
const rowHeight = 64;
const nameWidth = 186; // of who had it first hand

export interface Mark {
  box: Box; // of both cells
  split: number; // x between number and grade
  sources: Source[];
  labels: Label[]; // its name and day; a source may stand in two groups, each time with its own
}

export interface Edge {
  kind: "told" | "cited" | "unsaid";
  points: Point[];
}

export interface PlacedThread {
  id: string;
  verdict: string;
  steps: number[];
  hands: { x: number; y: number; party: Side | null }[];
  marks: Mark[];
  edges: Edge[];
  braces: { x: number; top: number; bottom: number }[];
  brackets: { left: number; right: number; y: number }[]; // below texts of one publisher
  verdictY: number; // baseline of its line
  rule: number | null; // y of the line above it
  labels: Label[];
}

const markGap = 14; // px between a mark and the name beside it
const shaft = 48; // px of a line from a name to a later text, with its gaps
const turn = 486; // x where the trunk to several later texts branches
const bracketHeight = 44; // below two texts of one publisher

/** Texts of one publisher side by side: the later ones cite the first, or have it from nobody else. */
const isOneVoice = (group: Group): boolean =>
  group.beside.length > 0 ||
  (group.first.length === 1 && group.later.length === 1 && group.later.every((one) => isCited(group, one)));

/**
 * Whether the first text has its name below its mark: several later texts branch off, or a long name would leave no
 * room for the line to the one later text.
 */
function isNamedBelow({ first, later }: Group): boolean {
  const [source] = first;
  if (!source || first.length > 1 || later.length === 0) return false;
  return later.length > 1 || wrapName(source, roomBesideMark(source)) === null;
}

/** The room in px beside the mark of a first text for its name. The line to the later text begins behind it. */
function roomBesideMark(source: Source): number {
  const { box } = placeMark([source], columns.first, 0);
  return columns.later - shaft - box.x - box.width - markGap;
}

/** The texts in the third column. */
const besideOf = ({ later, beside }: Group): Source[] => [...later, ...beside];

/** A name below its mark takes three rows. */
const rowsOfGroup = (group: Group): number =>
  Math.max(group.first.length, besideOf(group).length, isNamedBelow(group) ? 3 : 1);

/** px */
export const heightOfGroup = (group: Group): number =>
  rowsOfGroup(group) * rowHeight + (isOneVoice(group) ? bracketHeight : 0);

/** Adds to `made` what the group consists of; `top` in px. */
export function placeGroup(group: Group, top: number, made: PlacedThread, saying: Saying): void {
  const middle = top + (rowsOfGroup(group) * rowHeight) / 2;
  const rowAt = (i: number, of: number): number => middle + (i - (of - 1) / 2) * rowHeight;
  const shownBeside = besideOf(group);
  const besideAt = shownBeside.map((_, i) => rowAt(i, shownBeside.length));
  const firstAt = group.first.map((_, i) => rowAt(i, group.first.length));
  group.first.forEach((source, i) => {
    const y = firstAt[i] ?? middle;
    const mark = placeMark([source], columns.first, y);
    const below = isNamedBelow(group);
    const x = below ? columns.first : mark.box.x + mark.box.width + markGap;
    const isRelayed = group.first.length === 1 && group.later.length === 1 && !below;
    const edge = columns.later - (isRelayed ? shaft : 0);
    addMark(mark, nameSource(source, x, below ? y + 52 : y - 3, edge, saying), made);
  });
  shownBeside.forEach((source, i) => {
    const y = besideAt[i] ?? middle;
    const mark = placeMark([source], columns.later, y);
    addMark(
      mark,
      nameSource(source, mark.box.x + mark.box.width + markGap, y - 3, columns.brace, saying),
      made,
    );
  });
  const targets = group.first.length > 0 ? firstAt : besideAt;
  const unsaid = group.first.length === 0;
  if (group.name !== null || unsaid) placeHand(group, middle, targets, made, saying.words);
  if (!unsaid && group.later.length > 0) relay(group, middle, besideAt, made, saying);
  if (isOneVoice(group)) placeBracket(group, (besideAt.at(-1) ?? middle) + 28, made, saying.words);
}

function addMark(mark: Mark, labels: Label[], made: PlacedThread): void {
  made.marks.push({ ...mark, labels });
  made.labels.push(...labels);
}

/** Below texts of one publisher: they are one voice. */
function placeBracket(group: Group, y: number, made: PlacedThread, words: Words): void {
  const widths = besideOf(group).map((source) => placeMark([source], columns.later, y).box.width);
  const right = columns.later + Math.max(...widths);
  made.brackets.push({ left: columns.first, right, y });
  const text = words["figure.lineage-same-publisher"] ?? "";
  const middle = (columns.first + right) / 2;
  made.labels.push({ ...label("pl-small", text, middle, y + 28, made.id), anchor: "middle" });
}

/** Who had it first hand, and the line to the first texts; where nobody is said, the line to the text itself. */
function placeHand(group: Group, middle: number, targets: number[], made: PlacedThread, words: Words): void {
  const unsaid = group.first.length === 0;
  const name = unsaid ? (words["figure.lineage-unsaid"] ?? "") : (group.name ?? "");
  const known = group.party === null ? "no-text" : "party";
  const under = words[`figure.lineage-${unsaid ? "names-none" : known}`] ?? "";
  const lines = wrap(name, plotFaces["pl-lead"].plain, nameWidth, 2) ?? [name];
  const top = middle - (lines.length - 1) * 12;
  made.hands.push({ x: 15, y: middle, party: group.party });
  lines.forEach((line, i) => {
    made.labels.push(label("pl-lead", line, 40, top - 3 + i * 24, made.id));
  });
  made.labels.push(label("pl-small", under, 40, top + 19 + (lines.length - 1) * 24, made.id));
  const named = Math.max(...lines.map((line) => widthOf(plainRun(line), "pl-lead")));
  const start = 40 + Math.max(named, widthOf(plainRun(under), "pl-small")) + 10;
  const end = (unsaid ? columns.later : columns.first) - 6;
  const points = targets.map((y): Point[] => [
    [start, middle],
    [end, y],
  ]);
  made.edges.push(
    ...points.map((way): Edge => ({ kind: unsaid ? "unsaid" : "told", points: bendLine(way) })),
  );
  const verb = words[group.wrote ? "figure.lineage-wrote" : "figure.lineage-told"] ?? "";
  if (!unsaid && targets.length === 1 && end - start > widthOf(plainRun(verb), "pl-small") + 8)
    made.labels.push({
      ...label("pl-small", verb, (start + end - 8) / 2, middle - 8, made.id),
      anchor: "middle",
    });
}

/** From the first text to the later ones: a trunk that branches. */
function relay(group: Group, middle: number, laterAt: number[], made: PlacedThread, saying: Saying): void {
  const { words, values } = saying;
  const [source] = group.first;
  if (!source) return;
  const mark = placeMark([source], columns.first, middle);
  const alone = laterAt.length === 1;
  const right = mark.box.x + mark.box.width;
  const lines = wrapName(source, roomBesideMark(source)) ?? [];
  const name = Math.max(...lines.map((line) => widthOf(plainRun(line), "pl-lead")));
  const date = widthOf(plainRun(sayDate(source, values, words)), "pl-small");
  const start = alone && !isNamedBelow(group) ? right + markGap + Math.max(name, date) + 10 : right + 6;
  const end = columns.later - 6;
  made.edges.push(
    ...laterAt.map(
      (y, i): Edge => ({
        kind: group.later[i] && isCited(group, group.later[i]) ? "cited" : "told",
        points: bendLine(
          [
            [start, middle],
            [end, y],
          ],
          turn,
        ),
      }),
    ),
  );
  const cited = group.later.every((one) => isCited(group, one));
  const verb = words[cited ? "figure.lineage-cited" : "figure.lineage-relayed"] ?? "";
  const width = widthOf(plainRun(verb), "pl-small");
  if ((alone ? end : turn) - start > width + 8)
    made.labels.push({
      ...label("pl-small", verb, (start + (alone ? end - 8 : turn - 6)) / 2, middle - 8, made.id),
      anchor: "middle",
    });
  if (!cited) nameCited(group, laterAt, made, words);
}

/** Where only some of the later texts cite the first one, that is said on the first of their branches. */
function nameCited(group: Group, laterAt: number[], made: PlacedThread, words: Words): void {
  const i = group.later.findIndex((source) => isCited(group, source));
  const y = laterAt[i];
  if (y === undefined) return;
  const verb = label("pl-small", words["figure.lineage-cited"] ?? "", columns.later - 16, y - 8, made.id);
  made.labels.push({ ...verb, anchor: "end" });
}

/** A line at right angles; it turns at `turn`, or 24 px before its end. */
function bendLine([from, to]: readonly Point[], turn?: number): Point[] {
  if (!from || !to) return [];
  const x = turn ?? to[0] - 24;
  return from[1] === to[1] ? [from, to] : [from, [x, from[1]], [x, to[1]], to];
}

function placeMark(sources: Source[], x: number, y: number): Mark {
  const number = widthOf(plainRun(numbersOf(sources)), "pl-bold") + 26;
  const box = { x, y: y - 17, width: number + 28, height: 34 };
  return { box, split: x + number, sources, labels: [] };
}

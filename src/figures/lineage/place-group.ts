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

export interface PlacedThread extends PlacedGroup {
  id: string;
  verdict: string;
  steps: number[];
  brace: { x: number; top: number; bottom: number };
  verdictY: number; // baseline of its line
  rule: number | null; // y of the line above it
}

const markGap = 14; // px between a mark and the name beside it
const shaft = 48; // px of a line from a name to a later text, with its gaps
const edgeGap = 6; // px between a mark and the line that leads to it or from it
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

/** What a group is drawn from. Labels stand in the order in which problems name them. */
interface PlacedGroup {
  hands: { x: number; y: number; party: Side | null }[];
  marks: Mark[];
  edges: Edge[];
  brackets: { left: number; right: number; y: number }[]; // below texts of one publisher
  labels: Label[];
}

type Placed = Partial<PlacedGroup>;

/** All parts in order. */
export const joinParts = (parts: readonly Placed[]): PlacedGroup => ({
  hands: parts.flatMap(({ hands = [] }) => hands),
  marks: parts.flatMap(({ marks = [] }) => marks),
  edges: parts.flatMap(({ edges = [] }) => edges),
  brackets: parts.flatMap(({ brackets = [] }) => brackets),
  labels: parts.flatMap(({ labels = [] }) => labels),
});

/** Where the texts of a group stand: y of each, in px. */
interface Rows {
  middle: number; // of the group
  first: number[];
  beside: number[]; // of the texts in the third column
}

function placeRows(group: Group, top: number): Rows {
  const middle = top + (rowsOfGroup(group) * rowHeight) / 2;
  const spread = (sources: readonly Source[]) =>
    sources.map((_, i) => middle + (i - (sources.length - 1) / 2) * rowHeight);
  return { middle, first: spread(group.first), beside: spread(besideOf(group)) };
}

/** The group from `top` (px) down; `id` is that of the claim. */
export function placeGroup(group: Group, top: number, id: string, saying: Saying): PlacedGroup {
  const rows = placeRows(group, top);
  const unsaid = group.first.length === 0;
  const hasHand = group.name !== null || unsaid;
  return joinParts([
    ...group.first.map((source, i) => placeFirst(source, group, rows.first[i]!, saying)),
    ...besideOf(group).map((source, i) => placeLater(source, rows.beside[i]!, saying)),
    hasHand ? placeHand(group, rows, id, saying.words) : {},
    !unsaid && group.later.length > 0 ? placeRelay(group, rows, id, saying) : {},
    isOneVoice(group) ? placeBracket(group, (rows.beside.at(-1) ?? rows.middle) + 28, id, saying.words) : {},
  ]);
}

/** A first text with its name: beside the mark, or below it where lines to later texts need the room. */
function placeFirst(source: Source, group: Group, y: number, saying: Saying): Placed {
  const mark = placeMark([source], columns.first, y);
  const below = isNamedBelow(group);
  const x = below ? columns.first : rightOf(mark) + markGap;
  const isRelayed = group.first.length === 1 && group.later.length === 1 && !below;
  const edge = columns.later - (isRelayed ? shaft : 0);
  return withName(mark, nameSource(source, x, below ? y + 52 : y - 3, edge, saying));
}

/** A text of the third column, with its name beside the mark. */
function placeLater(source: Source, y: number, saying: Saying): Placed {
  const mark = placeMark([source], columns.later, y);
  return withName(mark, nameSource(source, rightOf(mark) + markGap, y - 3, columns.brace, saying));
}

const withName = (mark: Mark, labels: Label[]): Placed => ({ marks: [{ ...mark, labels }], labels });

const rightOf = ({ box }: Mark): number => box.x + box.width;

/** Below texts of one publisher: they are one voice. */
function placeBracket(group: Group, y: number, id: string, words: Words): Placed {
  const right = Math.max(...besideOf(group).map((source) => rightOf(placeMark([source], columns.later, y))));
  const text = words["figure.lineage-same-publisher"] ?? "";
  return {
    brackets: [{ left: columns.first, right, y }],
    labels: [{ ...label("pl-small", text, (columns.first + right) / 2, y + 28, id), anchor: "middle" }],
  };
}

const handText = 40; // x of the words beside the mark of who had it first hand
const nameLine = 24; // px between lines of a name

/** Who had it first hand, and the line to the first texts; where nobody is said, the line to the text itself. */
function placeHand(group: Group, { middle, first, beside }: Rows, id: string, words: Words): Placed {
  const unsaid = group.first.length === 0;
  const name = unsaid ? (words["figure.lineage-unsaid"] ?? "") : (group.name ?? "");
  const known = group.party === null ? "no-text" : "party";
  const under = words[`figure.lineage-${unsaid ? "names-none" : known}`] ?? "";
  const lines = wrap(name, plotFaces["pl-lead"].plain, nameWidth, 2) ?? [name];
  const top = middle - (lines.length - 1) * (nameLine / 2);
  const named = Math.max(...lines.map((line) => widthOf(plainRun(line), "pl-lead")));
  const start = handText + Math.max(named, widthOf(plainRun(under), "pl-small")) + 10;
  const targets = unsaid ? beside : first;
  const end = (unsaid ? columns.later : columns.first) - edgeGap;
  const verb = words[group.wrote ? "figure.lineage-wrote" : "figure.lineage-told"] ?? "";
  const hasVerb = !unsaid && targets.length === 1;
  return {
    hands: [{ x: 15, y: middle, party: group.party }],
    edges: targets.map((y) => ({
      kind: unsaid ? "unsaid" : "told",
      points: bendLine([start, middle], [end, y]),
    })),
    labels: [
      ...lines.map((line, i) => label("pl-lead", line, handText, top - 3 + i * nameLine, id)),
      label("pl-small", under, handText, top + 19 + (lines.length - 1) * nameLine, id),
      ...(hasVerb ? nameEdge(verb, start, end, end - 8, middle, id) : []),
    ],
  };
}

/** From the first text to the later ones: a trunk that branches. */
function placeRelay(group: Group, { middle, beside: laterAt }: Rows, id: string, saying: Saying): Placed {
  const { words, values } = saying;
  const [source] = group.first;
  if (!source) return {};
  const right = rightOf(placeMark([source], columns.first, middle));
  const isAlone = laterAt.length === 1;
  const lines = wrapName(source, roomBesideMark(source)) ?? [];
  const name = Math.max(...lines.map((line) => widthOf(plainRun(line), "pl-lead")));
  const date = widthOf(plainRun(sayDate(source, values, words)), "pl-small");
  const isBehindName = isAlone && !isNamedBelow(group);
  const start = isBehindName ? right + markGap + Math.max(name, date) + 10 : right + edgeGap;
  const end = columns.later - edgeGap;
  const areCited = group.later.every((one) => isCited(group, one));
  const verb = words[areCited ? "figure.lineage-cited" : "figure.lineage-relayed"] ?? "";
  return {
    edges: laterAt.map((y, i) => ({
      kind: group.later[i] && isCited(group, group.later[i]) ? "cited" : "told",
      points: bendLine([start, middle], [end, y], turn),
    })),
    labels: [
      ...(isAlone
        ? nameEdge(verb, start, end, end - 8, middle, id)
        : nameEdge(verb, start, turn, turn - edgeGap, middle, id)),
      ...(areCited ? [] : nameCited(group, laterAt, id, words)),
    ],
  };
}

/** The verb over a line from `start` to `end`, in the middle of what its head leaves; none where it has no room. */
function nameEdge(verb: string, start: number, end: number, head: number, y: number, id: string): Label[] {
  if (end - start <= widthOf(plainRun(verb), "pl-small") + 8) return [];
  return [{ ...label("pl-small", verb, (start + head) / 2, y - 8, id), anchor: "middle" }];
}

/** Where only some of the later texts cite the first one, that is said on the first of their branches. */
function nameCited(group: Group, laterAt: number[], id: string, words: Words): Label[] {
  const y = laterAt[group.later.findIndex((source) => isCited(group, source))];
  if (y === undefined) return [];
  const verb = label("pl-small", words["figure.lineage-cited"] ?? "", columns.later - 16, y - 8, id);
  return [{ ...verb, anchor: "end" }];
}

/** A line at right angles, which turns at `x`. */
function bendLine(from: Point, to: Point, x = to[0] - 24): Point[] {
  return from[1] === to[1] ? [from, to] : [from, [x, from[1]], [x, to[1]], to];
}

function placeMark(sources: Source[], x: number, y: number): Mark {
  const number = widthOf(plainRun(numbersOf(sources)), "pl-bold") + 26;
  const box = { x, y: y - 17, width: number + 28, height: 34 };
  return { box, split: x + number, sources, labels: [] };
}

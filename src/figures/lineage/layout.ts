// A planned lineage, placed in four columns: first hand, first in a text, later texts, counted. px of the slide.

import { contentWidth } from "../../model/slide-size.ts";
import type { Problem } from "../drawing.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import type { Thread } from "./groups.ts";
import { label } from "./labels.ts";
import { columns, heightOfGroup, joinParts, type PlacedThread, placeGroup } from "./place-group.ts";
import type { LineagePlan } from "./plan.ts";
import { sayCounted } from "./say.ts";

const headHeight = 36;
const verdictHeight = 46;
const between = 18;
const keyHeight = 44;

export interface LineageLayout {
  height: number;
  threads: PlacedThread[];
  foot: number | null; // y of the key's line; null: there is no room for the key
  apparatus: Label[];
  labels: Label[];
  problems: Problem[];
}

type Words = LineagePlan["words"];

export function layOutLineage(plan: LineagePlan): LineageLayout {
  const { threads, words, height: room } = plan;
  const heights = threads.map((thread) => heightOf(thread) + verdictHeight);
  const body = headHeight + sumOf(heights) + between * threads.length;
  const hasKey = body + keyHeight <= room;
  let y = headHeight;
  const placed = threads.map((thread, i) => {
    const top = y + (i === 0 ? 6 : between);
    y = top + (heights[i] ?? 0);
    return placeThread(thread, top, i === 0 ? null : top - between / 2, plan);
  });
  const foot = hasKey ? y + 10 : null;
  const heads = (["hand", "first", "later", "counted"] as const).map((column): Label => {
    const line = plainRun(words[`figure.lineage-${column}`] ?? "");
    return {
      face: "pl-bold",
      line,
      x: columns[column],
      y: 18,
      anchor: "start",
      entity: "",
      look: "pl-minor",
    };
  });
  const apparatus = [...heads, ...(foot === null ? [] : placeKey(foot, placed, words))];
  const last = threads.at(-1);
  return {
    height: foot === null ? y : y + keyHeight,
    threads: placed,
    foot,
    apparatus,
    labels: [...apparatus, ...placed.flatMap(({ labels }) => labels)],
    problems: [
      ...placed.flatMap(({ labels }) => labels.flatMap(tooWide)),
      ...(body > room && last ? [tooMuch(last)] : []),
    ],
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** px of its groups, without the verdict. */
const heightOf = ({ groups }: Thread): number => sumOf(groups.map(heightOfGroup));

function placeThread(
  thread: LineagePlan["threads"][number],
  top: number,
  rule: number | null,
  { words, scenario }: LineagePlan,
): PlacedThread {
  const { claim, steps, groups, values } = thread;
  const tops = groups.map((_, i) => top + sumOf(groups.slice(0, i).map(heightOfGroup)));
  const bottom = top + heightOf(thread);
  const placed = groups.map((group, i) => placeGroup(group, tops[i]!, claim.id, { words, values }));
  const verdictY = bottom + 26;
  const labels = [
    ...placeCounts(sayCounted(thread, words), (top + bottom) / 2, claim.id),
    label("pl-bold", words[`verdict.${claim.verdict}`] ?? "", 34, verdictY, claim.id),
    {
      ...label("pl-body", "", columns.first, verdictY, claim.id),
      line: quoteRuns(claim.text, scenario.language),
    },
  ];
  return {
    id: claim.id,
    verdict: claim.verdict,
    steps,
    rule,
    verdictY,
    brace: { x: columns.brace, top: top + 4, bottom: bottom - 4 },
    ...joinParts([...placed, { labels }]),
  };
}

const countLine = 40; // px between lines of what is counted

/** What is counted, line by line, round the middle of the thread. */
const placeCounts = (counted: readonly string[], middle: number, id: string): Label[] =>
  counted.map((text, i) => {
    const y = middle - ((counted.length - 1) * countLine) / 2 + i * countLine + 12;
    return label("pl-count", i < counted.length - 1 ? `${text},` : text, columns.counted, y, id);
  });

/** The x of each entry of the key, px. The key explains only the kinds of line that are drawn. */
export function keyOf(
  threads: readonly PlacedThread[],
): { kind: "told" | "cited" | "unsaid" | "source"; x: number }[] {
  const hasCited = threads.some(({ edges }) => edges.some(({ kind }) => kind === "cited"));
  if (!hasCited)
    return [
      { kind: "told", x: 0 },
      { kind: "unsaid", x: 238 },
      { kind: "source", x: 520 },
    ];
  return [
    { kind: "told", x: 0 },
    { kind: "cited", x: 238 },
    { kind: "unsaid", x: 420 },
    { kind: "source", x: 700 },
  ];
}

function placeKey(y: number, threads: readonly PlacedThread[], words: Words): Label[] {
  return keyOf(threads).map(({ kind, x }) => {
    const text = words[`figure.lineage-key-${kind}`] ?? "";
    return { ...label("pl-text", text, x + (kind === "source" ? 52 : 62), y + 30, ""), look: "pl-2" };
  });
}

/** A name that reaches the next column. */
function tooWide({ face, line, x, entity, anchor }: Label): Problem[] {
  if (anchor !== "start" || entity === "" || !["pl-lead", "pl-body"].includes(face)) return [];
  const next = [columns.first, columns.later, columns.brace].find((column) => column > x) ?? columns.brace;
  const edge = face === "pl-body" ? contentWidth : next;
  const over = Math.ceil(x + widthOf(line, face) - edge);
  return over > 0 ? [tooLarge({ line, entity }, `is ${over} px wider than its column`)] : [];
}

const tooMuch = ({ claim }: Thread): Problem => ({
  rule: "figure-size",
  severity: "error",
  at: { entity: claim.id },
  message: "The texts of these claims need more rows than the slide has.",
  fix: "Give the second claim a slide of its own, or cite fewer texts.",
});

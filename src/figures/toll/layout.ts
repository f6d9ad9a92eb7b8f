// Layout of a toll: a row for each count, one scale for all groups, its numbers above the first group.

import type { Count } from "../../model/scenario.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { formatNumber } from "../../text/numerals.ts";
import type { Problem } from "../drawing.ts";
import { growFew } from "../placement/few-rows.ts";
import { type PlotFace, plotFaces } from "../text/faces.ts";
import { checkLabels, type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import { sayRange } from "../words.ts";
import { titleOf, type Worth, worthOf } from "./describe.ts";
import type { TollGroup, TollPlan } from "./plan.ts";
import { plotLeft, type Scale, scaleFor } from "./scale.ts";
import { closest, type Setting, settings } from "./settings.ts";

export const openLength = 44; // px, length of a count without an upper end

const badgeGap = 26; // between the plot and the badges
const numberGap = 12; // px between a mark and its number
const verdictGap = 8; // from a badge to its words
const verdictWidth = 102; // at least
const whenWidth = { least: 138, most: 290 };
const undatedGap = 10;

export interface TollRow {
  id: string;
  y: number; // middle of the row
  half: number; // px of its mark above and below the middle
  rule: number | null; // y of the line above it; null: none
  dashed: boolean; // the first row without a date
  from: number; // x of the lower end
  to: number | null; // x of the upper end; null: open
  worth: Worth;
  badge: { x: number; y: number; size: number }; // its upper left corner
  labels: Label[];
}

export interface TollLayout {
  height: number;
  ticks: { x: number; top: number; bottom: number }[];
  heads: { y: number; label: Label }[]; // y of the rule below the heading
  rows: TollRow[];
  apparatus: Label[];
  labels: Label[];
  problems: Problem[];
}

/**
 * Laid out in the largest type in which all rows have room; in the smallest type, with its problems, if there is none.
 */
export function layOutToll(plan: TollPlan): TollLayout {
  for (const setting of settings) {
    const layout = layOutIn(setting, plan);
    if (layout && layout.problems.length === 0 && isReadable(layout)) return layout;
  }
  return layOutIn(closest, plan)!;
}

/** Whether the numbers of the scale keep apart, since larger type leaves the scale less room. */
const isReadable = ({ labels, height }: TollLayout): boolean =>
  checkLabels(labels, { width: contentWidth, height }).length === 0;

/** x of the names: behind the times, as far as there is room. */
function startOfNames(counts: readonly Count[], face: PlotFace): number {
  const widest = Math.max(...counts.map(({ when }) => widthOf(plainRun(when.as), face)));
  return Math.min(Math.max(Math.ceil(widest), whenWidth.least), whenWidth.most) + 10;
}

/** x of the badges: their words end with the figure. */
function startOfBadges(
  counts: readonly Count[],
  { face, badge }: Setting,
  words: Record<string, string>,
): number {
  const widths = counts.map((count) => widthOf(plainRun(words[`verdict.${worthOf(count)}`] ?? ""), face));
  return contentWidth - badge - verdictGap - Math.max(verdictWidth, Math.ceil(Math.max(...widths)));
}

/** px from the end of a mark to the end of the longest number beside it. */
function roomForNumbers(counts: readonly Count[], face: PlotFace, words: Record<string, string>): number {
  const widths = counts.map((count) => widthOf(plainRun(sayRange(count, words)), face));
  return Math.max(80, numberGap + Math.ceil(Math.max(...widths)));
}

/** Null if the rows are too low for this setting and a closer one exists. */
function layOutIn(setting: Setting, { groups, language, height: room, words }: TollPlan): TollLayout | null {
  const { head, between, foot, row: rows } = setting;
  const counts = groups.flatMap((group) => group.counts);
  const undated = groups.filter(hasBoth).length * undatedGap;
  const fixed = groups.length * head + (groups.length - 1) * between + foot + undated;
  const most = rows.most * growFew(counts.length);
  const height = Math.min(most, Math.floor(((room - fixed) / counts.length) * 2) / 2);
  if (height < rows.least && setting !== closest) return null;
  const badge = startOfBadges(counts, setting, words);
  const numbers = roomForNumbers(counts, setting.face, words);
  const widthOfName = (value: number) => widthOf(nameOfTick(value, words), "pl-small");
  const scale = scaleFor(counts, { openLength, numbers, right: badge - badgeGap, widthOfName });
  const who = startOfNames(counts, setting.face);
  const ground: Ground = { who, scale, badge, setting, height, language, words };
  const placed = placeGroups(groups, ground);
  const end = placed.bottom + foot;
  const apparatus = [...nameTicks(scale, head, words), orderNote(end - 6, words)];
  return {
    height: end,
    ticks: placed.ticks,
    heads: placed.heads,
    rows: placed.rows,
    apparatus,
    labels: [
      ...placed.heads.map(({ label }) => label),
      ...apparatus,
      ...placed.rows.flatMap((row) => row.labels),
    ],
    problems: [
      ...(height < rows.least ? [tooMany(counts)] : []),
      ...placed.rows.flatMap((row) => tooWide(row, who)),
    ],
  };
}

type PlacedGroups = Pick<TollLayout, "ticks" | "heads" | "rows"> & { bottom: number }; // y below the last row

/** One group below the other: its head, its rows, and ticks through all of them. */
function placeGroups(groups: readonly TollGroup[], ground: Ground): PlacedGroups {
  const { setting, height, scale, language, words } = ground;
  const placed: PlacedGroups = { ticks: [], heads: [], rows: [], bottom: 0 };
  for (const [i, group] of groups.entries()) {
    const top = placed.bottom + (i > 0 ? setting.between : 0) + setting.head;
    const title = textAt(titleOf(group, words), language, group.event.id);
    placed.heads.push({ y: top, label: { ...title, face: setting.headFace, x: 0, y: top - 9 } });
    placed.rows.push(...placeRows(group, top, ground));
    const bottom = top + group.counts.length * height + (hasBoth(group) ? undatedGap : 0);
    placed.ticks.push(...scale.ticks.map((value) => ({ x: scale.x(value), top, bottom })));
    placed.bottom = bottom;
  }
  return placed;
}

const isUndated = ({ when }: Count): boolean => when.from === null;
const hasBoth = ({ counts }: TollGroup): boolean => counts.some(isUndated) && !counts.every(isUndated);

/** What all rows are placed by; lengths in px. */
interface Ground {
  who: number; // x of the names
  scale: Scale;
  badge: number; // x of the badges
  setting: Setting;
  height: number; // of a row
  language: string;
  words: Record<string, string>;
}

/** The rows of a group from `top` down. A gap and a dashed rule part counts without a time from those before. */
function placeRows({ counts }: TollGroup, top: number, ground: Ground): TollRow[] {
  let y = top;
  return counts.map((count, i) => {
    const isFirstUndated = isUndated(count) && i > 0 && !isUndated(counts[i - 1]!);
    if (isFirstUndated) y += undatedGap;
    const above = isFirstUndated ? y - undatedGap / 2 : y;
    const rule = i === 0 ? null : above;
    const row = { ...placeRow(count, y + ground.height / 2, ground), rule, dashed: isFirstUndated };
    y += ground.height;
    return row;
  });
}

/** @param y middle of the row */
function placeRow(count: Count, y: number, ground: Ground): Omit<TollRow, "rule" | "dashed"> {
  const { id, when, who, min, max } = count;
  const { scale, badge, setting, height, language, words } = ground;
  const { face } = setting;
  const worth = worthOf(count);
  const to = max === null ? null : scale.x(max);
  const end = to ?? scale.x(min) + openLength;
  const baseline = y + plotFaces[face].plain.size / 3;
  const text = (words: string, x: number, look?: string): Label => ({
    ...textAt(words, language, id),
    face,
    x,
    y: baseline,
    ...(look ? { look } : {}),
  });
  return {
    id,
    y,
    half: Math.min(setting.mark * Math.max(1, height / setting.row.most), height / 2 - 1.5),
    from: scale.x(min),
    to,
    worth,
    badge: { x: badge, y: y - setting.badge / 2, size: setting.badge },
    labels: [
      text(when.as, 0, "pl-minor"),
      text(who, ground.who),
      text(sayRange(count, words), end + numberGap, "pl-halo"),
      text(words[`verdict.${worth}`] ?? "", badge + setting.badge + verdictGap, "pl-2"),
    ],
  };
}

function textAt(text: string, language: string, entity: string): Omit<Label, "x" | "y"> {
  return { face: "pl-text", line: quoteRuns(text, language), anchor: "start", entity };
}

const nameTicks = ({ ticks, x }: Scale, head: number, words: Record<string, string>): Label[] =>
  ticks.map((value): Label => {
    const line = nameOfTick(value, words);
    return { face: "pl-small", line, x: x(value), y: head - 9, anchor: "middle", entity: "" };
  });

const nameOfTick = (value: number, words: Record<string, string>): Label["line"] =>
  plainRun(formatNumber(value, words["language.tag"] ?? "en"));

function orderNote(y: number, words: Record<string, string>): Label {
  return {
    face: "pl-small",
    line: plainRun(words["figure.toll-order"] ?? ""),
    x: 0,
    y,
    anchor: "start",
    entity: "",
  };
}

/** Reports a date that reaches the name beside it, or a name that reaches the scale. */
function tooWide({ labels }: TollRow, who: number): Problem[] {
  const room = [who - 10, plotLeft - who - 14];
  return labels.slice(0, 2).flatMap((label, i) => {
    const over = widthOf(label.line, label.face) - room[i]!;
    return over > 0 ? [tooLarge(label, `is ${Math.ceil(over)} px wider than its column`)] : [];
  });
}

function tooMany(counts: readonly Count[]): Problem {
  return {
    rule: "figure-size",
    severity: "error",
    at: { entity: counts.at(-1)!.id },
    message: `A toll has no room for ${counts.length} counts.`,
    fix: "Show fewer with `also:`, or make it two slides.",
  };
}

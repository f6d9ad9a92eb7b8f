// A planned likelihood figure, placed: the scale above, a row for each judgement, percentages below. px of the slide.

import { likelihoodScale, shareOfScale, stepOf } from "../../model/likelihood.ts";
import type { Confidence, Judgement } from "../../model/scenario.ts";
import type { Problem } from "../drawing.ts";
import type { Box } from "../geometry.ts";
import { growFew } from "../placement/few-rows.ts";
import { stepsOfJudgement } from "../steps.ts";
import { type Label, plainRun, quoteRuns, tooLarge, widthOf } from "../text/label.ts";
import { citedPlaces } from "./cites.ts";
import type { LikelihoodPlan } from "./plan.ts";

export const plotWidth = 952;
const headHeight = 56; // over the first row
const footHeight = 28;
const inset = 14; // of a sentence from the plot's edge
const columns = { slabs: 1000, confidence: 1054 };
const row = { most: 132, usual: 73, least: 58 };
/** How far down its row a sentence's baseline and a range stand: as parts of the usual height and of what is over. */
const baselineAt = { usual: 0.39, spare: 0.3 };
const rangeAt = { usual: 0.57, spare: 0.5 };

export interface LikelihoodRow {
  id: string;
  steps: number[];
  y: number; // its upper edge
  height: number;
  range: Box;
  cites: Box[];
  confidence: Confidence;
  labels: Label[];
}

export interface LikelihoodLayout {
  height: number;
  top: number; // of the plot
  bottom: number;
  bands: { x: number; width: number }[];
  rows: LikelihoodRow[];
  apparatus: Label[];
  labels: Label[];
  problems: Problem[];
}

const xOf = (percent: number): number => shareOfScale(percent) * plotWidth;

export function layOutLikelihood(plan: LikelihoodPlan): LikelihoodLayout {
  const { judgements, height: room } = plan;
  const free = Math.floor((room - headHeight - footHeight) / judgements.length);
  const height = Math.min(row.most * growFew(judgements.length), free);
  const rows = judgements.map((judgement, i) => placeRow(judgement, headHeight + i * height, height, plan));
  const bottom = headHeight + judgements.length * height;
  const apparatus = [...nameSteps(plan), ...namePercents(bottom)];
  const last = judgements.at(-1);
  return {
    height: bottom + footHeight,
    top: headHeight,
    bottom,
    bands: likelihoodScale
      .filter((_, i) => i % 2 === 0)
      .map(({ from, to }) => ({ x: xOf(from), width: xOf(to) - xOf(from) })),
    rows,
    apparatus,
    labels: [...apparatus, ...rows.flatMap(({ labels }) => labels)],
    problems: [
      ...rows.flatMap(tooLong),
      ...(height < row.least && last ? [tooMany(last, judgements.length)] : []),
    ],
  };
}

function placeRow(judgement: Judgement, y: number, height: number, plan: LikelihoodPlan): LikelihoodRow {
  const { id, text, confidence } = judgement;
  const { slide, scenario, words } = plan;
  const spare = Math.max(0, height - row.usual);
  const down = ({ usual, spare: over }: typeof rangeAt): number =>
    y + (height - spare) * usual + spare * over;
  const range = placeRange(judgement, down(rangeAt), spare, height);
  const own = { anchor: "start" as const, entity: id };
  const sentence = quoteRuns(text, scenario.language);
  const say: Label = { ...own, face: "pl-say", line: sentence, x: inset, y: down(baselineAt) };
  const { boxes, labels } = placeCites(judgement, inset + widthOf(say.line, say.face) + 10, say.y);
  const level = plainRun(words[`figure.confidence.${confidence}`] ?? "");
  const sure: Label = { ...own, face: "pl-bold", line: level, x: columns.confidence, y: y + height / 2 + 6 };
  return {
    id,
    steps: stepsOfJudgement(judgement, slide),
    y,
    height,
    range,
    cites: boxes,
    confidence,
    labels: [say, ...labels, ...nameRange(judgement, range, words), sure],
  };
}

/** The bar of a range, from the first to the last of its percentages; `y` is its upper edge. */
function placeRange({ likelihood }: Judgement, y: number, spare: number, rowHeight: number): Box {
  const { from, to } = stepOf(likelihood);
  const height = spare > 20 ? 24 * Math.max(1, rowHeight / row.most) : 16;
  return { x: xOf(from), y, width: xOf(to) - xOf(from), height };
}

/** "2 ¶2" in boxes behind the sentence. */
function placeCites(judgement: Judgement, left: number, baseline: number): { boxes: Box[]; labels: Label[] } {
  const boxes: Box[] = [];
  const labels: Label[] = [];
  let x = left;
  for (const text of citedPlaces(judgement)) {
    const line = plainRun(text);
    const width = widthOf(line, "pl-cite") + 12;
    boxes.push({ x, y: baseline - 17, width, height: 22 });
    labels.push({
      face: "pl-cite",
      line,
      x: x + width / 2,
      y: baseline - 1,
      anchor: "middle",
      entity: judgement.id,
    });
    x += width + 5;
  }
  return { boxes, labels };
}

/** The word and its percentages: right of the range, or left of it where they would leave the plot. */
function nameRange({ id, likelihood }: Judgement, range: Box, words: Record<string, string>): Label[] {
  const { from, to } = stepOf(likelihood);
  const word = plainRun(`${words[`figure.likelihood.${likelihood}`] ?? ""},`);
  const percent = plainRun(`${from}–${to} %`);
  const [first, second] = [widthOf(word, "pl-bold"), widthOf(percent, "pl-text")];
  const right = range.x + range.width + 10;
  const whole = first + 5 + second;
  const x = right + whole <= plotWidth ? right : range.x - 10 - whole;
  const y = range.y + range.height / 2 + 6;
  return [
    { face: "pl-bold", line: word, x, y, anchor: "start", entity: id },
    { face: "pl-text", line: percent, x: x + first + 5, y, anchor: "start", entity: id, look: "pl-2" },
  ];
}

function placeStep(i: number, middle: number): Pick<Label, "anchor" | "x"> {
  if (i === 0) return { anchor: "start", x: 0 };
  if (i === likelihoodScale.length - 1) return { anchor: "end", x: plotWidth };
  return { anchor: "middle", x: middle };
}

/** Above the plot in at most two lines; the outer ones are flush with its ends. */
function nameSteps({ words }: LikelihoodPlan): Label[] {
  const steps = likelihoodScale.flatMap(({ likelihood, from, to }, i): Label[] => {
    const lines = (words[`figure.likelihood-lines.${likelihood}`] ?? "").split("|").slice(-2);
    const { anchor, x } = placeStep(i, (xOf(from) + xOf(to)) / 2);
    return lines.map((line, k) => ({
      face: "pl-text",
      line: plainRun(line),
      x,
      anchor,
      entity: "",
      look: "pl-2",
      y: 44 - (lines.length - 1 - k) * 20,
    }));
  });
  const confidence = plainRun(words["figure.confidence"] ?? "");
  return [
    ...steps,
    { face: "pl-bold", line: confidence, x: columns.slabs, y: 44, anchor: "start", entity: "" },
  ];
}

function namePercents(bottom: number): Label[] {
  const all = [...likelihoodScale.map(({ from }) => from), likelihoodScale.at(-1)?.to ?? 0];
  return all.map((percent, i) => {
    const isLast = i === all.length - 1;
    const anchor = i === 0 || isLast ? "start" : "middle";
    const x = isLast ? xOf(percent) - 16 : xOf(percent);
    const text = isLast ? `${percent} %` : String(percent);
    return { face: "pl-small", line: plainRun(text), x, y: bottom + 20, anchor, entity: "" };
  });
}

/** Reports a sentence that, with its citations, does not fit on one line. */
function tooLong({ labels, cites, id }: LikelihoodRow): Problem[] {
  const last = cites.at(-1);
  const sentence = labels[0];
  if (!sentence) return [];
  const end = last ? last.x + last.width : sentence.x + widthOf(sentence.line, sentence.face);
  const over = Math.ceil(end - plotWidth);
  return over > 0
    ? [tooLarge({ line: sentence.line, entity: id }, `is ${over} px longer than its line`)]
    : [];
}

const tooMany = ({ id }: Judgement, count: number): Problem => ({
  rule: "figure-size",
  severity: "error",
  at: { entity: id },
  message: `${count} judgements do not fit the height that the slide leaves.`,
  fix: "Name fewer with `judgements:`, or give the figure a slide of its own.",
});

// Draws a long sequence as SVG: heads, lifelines, rows with times, and a key of the kinds of line that occur.
import { type Html, html } from "../../../markup/html.ts";
import type { Side } from "../../../model/scenario.ts";
import type { Picture } from "../../drawing.ts";
import type { Drawn } from "../../figure-kind.ts";
import { type Box, round } from "../../geometry.ts";
import { drawLine } from "../../shapes/line.ts";
import type { LineKind } from "../../shapes/line-kinds.ts";
import { smallMark, smallStepMark } from "../../shapes/marks.ts";
import { outlineOf } from "../../shapes/nodes.ts";
import { writtenAnchor } from "../../text/anchor.ts";
import { faces } from "../../text/faces.ts";
import { drawRuns } from "../../text/label.ts";
import { measure } from "../../text/metrics.ts";
import type { SequenceMessage, SequencePlan } from "../model.ts";
import { longSequence } from "../plan.ts";
import { layOutRows, type Row, type RowsLayout } from "./layout.ts";
import { gutter, type Head, headHeight } from "./place-heads.ts";
import { timeRight } from "./times.ts";

const keyHeight = 26;

export function drawRows(plan: SequencePlan): Drawn<Picture> {
  const layout = layOutRows(plan, keyHeight);
  const { scale, heads, rows, problems } = layout;
  const markup = html`<g transform="scale(${scale})">${rows.map((row) => drawBand(row, plan, layout))}${heads.map((head) => drawLife(head, layout))}${heads.map(drawHead)}${rows.map((row) => drawRow(row, plan))}${drawKey(plan, layout)}</g>`;
  const height = Math.ceil((layout.height + keyHeight) * scale);
  const isLong = plan.messages.length > longSequence;
  const classes = ["dg-sequence", "is-grid", ...(isLong ? ["is-long"] : [])];
  const size = { width: plan.room.width, height };
  return {
    drawing: { ...size, markup: markup.value, classes, title: null },
    problems,
  };
}

const sideOf = (id: string, { participants }: SequencePlan): Side =>
  participants.find((actor) => actor.id === id)!.side;

function kindOf({ kind, retaliation }: SequenceMessage): LineKind {
  if (kind === "strike") return retaliation ? "retaliation" : "strike";
  return ({ statement: "speaks-for", order: "command", other: "verb" } as const)[kind];
}

function drawBand(
  { message, top, height, isNewDay }: Row,
  plan: SequencePlan,
  { width, rows }: RowsLayout,
): Html {
  const attributes = {
    class: `sq-band side-${sideOf(message.from, plan)}`,
    x: 0,
    y: round(top),
    width: round(width),
    height: round(height),
    "data-step": message.steps.join(" ") || null,
  };
  const isFirst = rows[0]!.message === message;
  const rule = isNewDay && !isFirst && html`<path class="lane-rule" d="M0 ${round(top)}H${round(width)}"/>`;
  return html`<rect${html.attributes(attributes)}/>${rule}`;
}

const drawLife = ({ x }: Head, { height }: RowsLayout): Html =>
  html`<path class="sq-life" d="M${round(x)} ${headHeight}V${round(height)}"/>`;

function drawHead({ actor, box, x, name, role }: Head): Html {
  const { id, side, onlooker } = actor;
  const kind = onlooker ? "onlooker" : actor.kind;
  const lines = [
    ...name.map((line) => ({ line, look: "name" })),
    ...(role ? [{ line: role, look: "role" }] : []),
  ];
  const first = box.y + box.height / 2 - (lines.length * 16) / 2 + 14;
  const words = lines.map(
    ({ line, look }, i) =>
      html`<text class="${look}" x="${round(x)}" y="${round(first + i * 16)}">${line}</text>`,
  );
  const mark = smallMark(side, kind === "place" ? box.x + box.width - 18 : box.x + 22, box.y);
  return html`<g class="node side-${side} k-${kind}" data-actor="${id}">${kind === "person" ? drawRounded(box) : outlineOf(kind, box)}${mark}${words}</g>`;
}

/** A person's box has less round ends here than elsewhere, since its name needs the width. */
const drawRounded = ({ x, y, width, height }: Box): Html =>
  html`<rect class="label-container" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="13"/>`;

function drawRow(row: Row, plan: SequencePlan): Html {
  const { message } = row;
  const side = sideOf(message.from, plan);
  const attributes = html.attributes({
    class: `step side-${side}`,
    "data-step": message.steps.join(" ") || null,
  });
  return html`<g${attributes}>${drawWhen(row)}${drawMessage(row, side)}</g>`;
}

/** Day and time side by side; one above the other where they are too wide for that. */
function drawWhen({ top, height, day, time }: Row): Html {
  const isStacked =
    day.length > 0 &&
    time.length > 0 &&
    measure(day[0]!, faces.rowDay) + measure(time[0]!, faces.rowTime) + 12 > timeRight;
  const lines = isStacked ? day.length + time.length : Math.max(day.length, time.length);
  const base = top + height / 2 + 4.4 - ((lines - 1) * 15.5) / 2;
  const days = day.map(
    (line, i) => html`<text class="row-day" x="0" y="${round(base + i * 15.5)}">${line}</text>`,
  );
  const from = isStacked ? day.length : 0;
  const times = time.map(
    (line, i) =>
      html`<text class="row-time" text-anchor="end" x="${timeRight}" y="${round(base + (from + i) * 15.5)}">${line}</text>`,
  );
  return html`${days}${times}`;
}

/** The line from one head to another with its words; to nobody, it ends in a ring. */
function drawMessage({ message, top, height, points, words }: Row, side: Side): Html {
  const middle = top + height / 2;
  const [first, second] = [points[0]!, points[1]!];
  const way = Math.sign(second[0] - first[0]);
  const number =
    message.step !== null &&
    message.kind === "strike" &&
    smallStepMark(side, message.step, first[0] + way * 24, middle);
  const nobody =
    message.to === null &&
    html`<circle class="sq-nobody" cx="${round(second[0] + way * 7)}" cy="${round(middle)}" r="5"/>`;
  return drawLine({
    kind: kindOf(message),
    side,
    points,
    data: { "data-event": message.id },
    inside: html`${nobody}${number}${words.map(drawLabel)}`,
  });
}

function drawLabel({ line, x, y, anchor }: Row["words"][number]): Html {
  const attributes = {
    class: "msg",
    x: round(x),
    y: round(y),
    "text-anchor": writtenAnchor(anchor),
  };
  return html`<text${html.attributes(attributes)}>${drawRuns(line)}</text>`;
}

/** Only the kinds of line that occur. */
function drawKey({ messages, words }: SequencePlan, { height }: RowsLayout): Html {
  const kinds = [...new Set(messages.map(kindOf))];
  const y = height + 14;
  let x = gutter;
  const entries = kinds.map((kind) => {
    const word = words[`figure.sequence-${kind}`] ?? kind;
    const at = x;
    x += 56 + measure(word, faces.chainWord) + 24;
    const line = drawLine({
      kind,
      side: "key",
      points: [
        [at, y],
        [at + 48, y],
      ],
    });
    return html`${line}<text class="key-word" x="${round(at + 56)}" y="${round(y + 4.2)}">${word}</text>`;
  });
  return html`<g class="edge-key">${entries}</g>`;
}

// Draws a sequence as SVG in bands: lifelines, boxes, and for each step its mark, time and messages.
import { type Html, html } from "../../../markup/html.ts";
import type { Picture, Problem } from "../../drawing.ts";
import type { Drawn } from "../../figure-kind.ts";
import { round } from "../../geometry.ts";
import { drawEdge, type EdgeKind } from "../../shapes/edges.ts";
import { stepMark } from "../../shapes/marks.ts";
import { drawNode } from "../../shapes/nodes.ts";
import { writtenAnchor } from "../../text/anchor.ts";
import { fitParticipant } from "../../text/fit.ts";
import { drawRuns } from "../../text/label.ts";
import type { SequencePlan } from "../model.ts";
import {
  type Band,
  type Column,
  type PlacedMessage,
  placeBands,
  placeColumns,
  sequenceSize,
} from "./layout.ts";
import { asBands, type BandPlan } from "./moves.ts";
import { splitWhen, whenLeft } from "./when.ts";

/** Null if the sequence is too long for bands. */
export function drawBands(plan: SequencePlan): Drawn<Picture> | null {
  const banded = asBands(plan);
  if (!banded) return null;
  const problems: Problem[] = [];
  const columns = placeColumns(banded.participants);
  const bands = placeBands(banded, columns, problems);
  const markup = html`${bands.map(drawBand)}${columns.map(drawLifeline)}${banded.participants.map(
    (actor, i) => {
      const box = columns[i]!.box;
      const look = { struck: false, onGround: false, participant: true, context: false, steps: null };
      return drawNode(actor, box, fitParticipant(actor, box, problems), look);
    },
  )}${bands.map((band) => drawMove(band, columns, banded, problems))}`;
  if (problems.length > 0) return null;
  const drawing = { ...sequenceSize, markup: markup.value, classes: ["dg-sequence"], title: null };
  return { drawing, problems };
}

function drawBand({ move, top, height }: Band): Html {
  const attributes = { class: `sq-band side-${move.side}`, x: 0, y: round(top), width: sequenceSize.width };
  return html`<rect${html.attributes({ ...attributes, height: round(height), "data-step": move.steps.join(" ") || null })}/>`;
}

function drawLifeline({ x }: Column): Html {
  return html`<path class="sq-life" d="M${round(x)} 66V466"/>`;
}

function drawMove(band: Band, columns: readonly Column[], plan: BandPlan, problems: Problem[]): Html {
  const { move } = band;
  const middle = band.top + band.height / 2;
  const { first, second, minor } = splitWhen(band, columns[0]!.x, problems);
  const y = middle + (second ? -6 : 6);
  const time = html`<text class="when" x="${whenLeft}" y="${round(y)}">${first}</text>${
    second &&
    html`<text class="${minor ? "when-2" : "when"}" x="${whenLeft}" y="${round(y + 21)}">${second}</text>`
  }`;
  const attributes = html.attributes({
    class: `step side-${move.side}`,
    "data-step": move.steps.join(" ") || null,
  });
  return html`<g${attributes}>${time}${stepMark(move.side, move.step, 18, middle)}${band.messages.map(
    (message) => drawMessage(message, plan),
  )}</g>`;
}

function drawMessage({ message, from, to, y, lines }: PlacedMessage, plan: BandPlan): Html {
  const side = plan.participants.find((actor) => actor.id === message.from)!.side;
  const kinds: Record<string, EdgeKind> = {
    strike: "strike",
    statement: "words",
    order: "command",
    other: "other",
  };
  const kind = message.retaliation ? "retaliation" : kinds[message.kind]!;
  const gap = message.to === null ? 0 : Math.sign(from - to) * 3;
  const words = lines.map(({ line, x, y: baseline, anchor }) => {
    const attributes = {
      class: "msg",
      x: round(x),
      y: round(baseline),
      "text-anchor": writtenAnchor(anchor),
    };
    return html`<text${html.attributes(attributes)}>${drawRuns(line)}</text>`;
  });
  return drawEdge(
    [
      [from, y],
      [to + gap, y],
    ],
    { kind, side, data: { "data-event": message.id }, inside: html`${words}` },
  );
}

// The sequence of a narrow page: a list in order, each message with its mark, time and words.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { sideMark } from "../shapes/marks.ts";
import { inlineStep, inlineWords, stepsOf } from "../text/narrow-list.ts";
import { fillWords } from "../words.ts";
import { type SequenceMessage, type SequencePlan, sortOf } from "./model.ts";

export function listSequence(plan: SequencePlan): NarrowDrawing {
  const items = groupItems(plan.messages).map((messages) => listItem(messages, plan));
  return { form: "list", element: "ol", markup: html`${items}`.value, classes: ["seq-list"] };
}

/** Messages that share a step are one item. */
function groupItems(messages: readonly SequenceMessage[]): SequenceMessage[][] {
  const items: SequenceMessage[][] = [];
  for (const message of messages) {
    const last = items.at(-1);
    if (last && message.step !== null && last[0]!.step === message.step) last.push(message);
    else items.push([message]);
  }
  return items;
}

function listItem(messages: readonly SequenceMessage[], plan: SequencePlan): Html {
  const { step, when, from } = messages[0]!;
  const { side } = plan.participants.find(({ id }) => id === from)!;
  const steps = [...new Set(messages.flatMap(({ steps }) => steps))].sort((a, b) => a - b);
  const said = messages.map((message) => listMessage(message, plan));
  return html`<li class="side-${side}"${stepsOf(steps)}>${markOf(side, step)}<div><b>${when}</b>${said}</div></li>`;
}

const markOf = (side: Side, step: number | null): Html =>
  step === null
    ? html`<svg class="dg" viewBox="0 0 36 36" aria-hidden="true">${sideMark(side, 18, 18)}</svg>`
    : inlineStep(side, step);

function listMessage(message: SequenceMessage, { participants, words }: SequencePlan): Html {
  const { id, label, from, to } = message;
  const name = (actor: string) => participants.find((one) => one.id === actor)?.name ?? actor;
  const who = fillWords(words, `figure.list-${sortOf(message)}`, { from: name(from), to: name(to ?? from) });
  return html`<p data-event="${id}"><span class="seq-words">${inlineWords(label)}</span> <span class="seq-who">${who}</span></p>`;
}

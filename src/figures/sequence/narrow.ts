// The sequence of a narrow page: a numbered list, for each step its mark, its time, and what happens in words.
import { type Html, html } from "../../markup/html.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { inlineStep, inlineWords, stepsOf } from "../text/inline.ts";
import { fillWords } from "../words.ts";
import type { SequenceMessage, SequenceMove, SequencePlan } from "./model.ts";

export function listSequence(request: SequencePlan): NarrowDrawing {
  const items = request.moves.map((move) => listMove(move, request));
  return { form: "list", element: "ol", markup: html`${items}`.value, classes: ["seq-list"] };
}

function listMove({ step, side, when, messages, steps }: SequenceMove, request: SequencePlan): Html {
  const said = messages.map((message) => listMessage(message, request));
  return html`<li class="side-${side}"${stepsOf(steps)}>${inlineStep(side, step)}<div><b>${when}</b>${said}</div></li>`;
}

function listMessage(message: SequenceMessage, { participants, words }: SequencePlan): Html {
  const { id, label, from, to, kind, retaliation } = message;
  const name = (actor: string) => participants.find((one) => one.id === actor)?.name ?? actor;
  const key = `figure.list-${retaliation ? "retaliation" : kind}`;
  const who = fillWords(words, key, { from: name(from), to: name(to ?? from) });
  return html`<p data-event="${id}"><span class="seq-words">${inlineWords(label)}</span> <span class="seq-who">${who}</span></p>`;
}

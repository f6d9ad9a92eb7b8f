// The chain of a narrow page as lists: actors by side, and under each the lines that start from it.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { drawLine } from "../shapes/line.ts";
import type { LineKind } from "../shapes/line-kinds.ts";
import { inlineMark, stepsOf } from "../text/narrow-list.ts";
import { fillWords } from "../words.ts";
import { sortStrikes } from "./describe.ts";
import type { ChainActor, ChainPlan } from "./model.ts";

export function listChain(plan: ChainPlan): NarrowDrawing {
  const lanes = plan.lanes.map(({ side, name }) => {
    const here = plan.actors.filter((actor) => actor.side === side);
    return html`<p class="list-head side-${side}">${inlineMark(`mark-${side}`)} ${name}</p><ul class="chain-list">${here.map((actor) => listActor(actor, plan))}</ul>`;
  });
  return { form: "list", element: "div", markup: html`${lanes}`.value, classes: ["chain-lists"] };
}

function listActor(actor: ChainActor, plan: ChainPlan): Html {
  const { id, name, role, side, steps } = actor;
  const ties = plan.relations.filter(({ from }) => from === id);
  const blows = sortStrikes(plan.strikes.filter(({ from }) => from === id));
  const lines = [
    ...ties.map((tie) => listLine({ ...tie, entity: { "data-relation": tie.id }, step: null }, side, plan)),
    ...blows.map(({ retaliation, ...blow }) => {
      const kind: LineKind = retaliation ? "retaliation" : "strike";
      return listLine({ ...blow, kind, label: "", entity: { "data-event": blow.id } }, side, plan);
    }),
  ];
  const coming = [...plan.relations, ...plan.strikes].filter(({ to }) => to === id).length;
  const none =
    lines.length === 0 &&
    coming > 0 &&
    html`<p class="list-note">${fillWords(plan.words, "figure.chain-coming", { count: coming })}</p>`;
  const head = html`<p data-actor="${id}"><b>${name}</b>${role && html` <span class="list-note">${role}</span>`}</p>`;
  return html`<li class="side-${side}"${stepsOf(steps)}>${head}${lines.length > 0 && html`<ul>${lines}</ul>`}${none}</li>`;
}

interface Listed {
  kind: LineKind;
  to: string;
  label: string;
  steps: number[];
  step: number | null;
  entity: Record<string, string>;
}

/**
 * A sample of the line, its verb, and the actor that it leads to in that side's colour; for a strike also its
 * number.
 */
function listLine(
  { kind, to, label, steps, step, entity }: Listed,
  side: Side,
  { actors, words }: ChainPlan,
): Html {
  const other = actors.find(({ id }) => id === to);
  const sample = drawLine({
    kind,
    side: "key",
    points: [
      [2, 8],
      [42, 8],
    ],
    sign: [20, 8],
  });
  const verb = label || (words[`figure.line-${kind}`] ?? kind);
  const number = step !== null && html` <span class="list-note">${step}</span>`;
  return html`<li${stepsOf(steps)}><span${html.attributes(entity)}><svg class="dg dg-chain is-grid side-${side}" viewBox="0 0 44 16" aria-hidden="true">${sample}</svg><span>${verb} <b class="side-${other?.side ?? "n"}">${other?.name ?? to}</b></span>${number}</span></li>`;
}

// Judgements of a narrow page as a list: the sentence with its sources, its range on the scale, likelihood and
// confidence.
import { type Html, html } from "../../markup/html.ts";
import { likelihoodScale, shareOfScale, stepOf } from "../../model/likelihood.ts";
import type { Judgement } from "../../model/scenario.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { round } from "../geometry.ts";
import { stepsOfJudgement } from "../steps.ts";
import { quoteRuns } from "../text/label.ts";
import { inlineWords, stepsOf } from "../text/narrow-list.ts";
import { fillWords } from "../words.ts";
import { citedPlaces } from "./cites.ts";
import { drawSlabs } from "./draw.ts";
import type { LikelihoodPlan } from "./plan.ts";

const width = 350;

export function listLikelihood(plan: LikelihoodPlan): NarrowDrawing {
  const items = plan.judgements.map((judgement) => listJudgement(judgement, plan));
  const markup = html`<ol class="judged-list">${items}</ol>`;
  return { form: "list", element: "div", markup: markup.value, classes: [] };
}

function listJudgement(judgement: Judgement, { slide, scenario, words }: LikelihoodPlan): Html {
  const { id, text, likelihood, confidence } = judgement;
  const { from, to } = stepOf(likelihood);
  const sentence = inlineWords(quoteRuns(text, scenario.language));
  const cites = citedPlaces(judgement).map((place) => html` <span class="judged-cite">${place}</span>`);
  const slabs = html`<svg class="dg lk-slabs" viewBox="0 0 40 30" aria-hidden="true">${drawSlabs(confidence, 0, 0)}</svg>`;
  const sure = fillWords(words, "figure.confidence-of", {
    confidence: words[`figure.confidence.${confidence}`] ?? "",
  });
  const said = html`<strong>${words[`figure.likelihood.${likelihood}`] ?? ""}</strong>, ${from}–${to} %`;
  return html`<li class="lk-row"${stepsOf(stepsOfJudgement(judgement, slide))}><p data-x="${id}"><b>${sentence}</b>${cites}</p>${drawTrack(judgement)}<p class="judged-row"><span>${said}</span> <span>${slabs} ${sure}</span></p></li>`;
}

function drawTrack({ likelihood }: Judgement): Html {
  const x = (percent: number): number => shareOfScale(percent) * width;
  const steps = likelihoodScale.map((step) => {
    const on = step.likelihood === likelihood;
    const place = { x: round(x(step.from) + 1), width: round(x(step.to) - x(step.from) - 2) };
    return html`<rect class="${on ? "lk-range" : "lk-track"}"${html.attributes({ ...place, y: on ? 1 : 7, height: on ? 16 : 5 })}/>`;
  });
  return html`<svg class="dg lk-scale" viewBox="0 0 ${width} 18" aria-hidden="true">${steps}</svg>`;
}

// The one scale of likelihood with the range that is judged. Where its steps stand is the style sheet's: the scale is fixed.
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { likelihoodScale, stepOf } from "../../model/likelihood.ts";
import type { Judgement } from "../../model/scenario.ts";

export function renderScale({ id, likelihood }: Judgement, { say }: Context): Html {
  const judged = stepOf(likelihood);
  const word = say(`figure.likelihood.${likelihood}`);
  const { from, to, place } = judged;
  const name = say("judgement.likelihood-said", { word, from, to, place, steps: likelihoodScale.length });
  const steps = likelihoodScale.map((step) => {
    const on = step.likelihood === likelihood;
    const lines = say(`figure.likelihood-lines.${step.likelihood}`).split("|");
    const words = lines.map((line, i) => html`${i > 0 && " "}<span>${line}</span>`);
    return html`<li${html.attributes({ class: on ? "is-on" : null })}><b>${words}</b><i></i><em>${step.from}</em></li>`;
  });
  const said = html`<p class="yard-said"><b>${word}</b>, ${from}–${to} %</p>`;
  const anchors = html`<p class="yard-anchors"><span>${say("figure.likelihood.almost-no-chance")}</span> <span>${say("judgement.even")}</span> <span>${say("figure.likelihood.almost-certain")}</span></p>`;
  const last = likelihoodScale.at(-1)?.to;
  const stop = html.attributes({ class: "judged-stop", role: "img", "aria-label": name, "data-x": id });
  return html`<div class="yard is-step-${place}"><div aria-hidden="true">${said}<ol>${steps}</ol><em class="yard-end">${last}</em>${anchors}</div><span${stop}></span></div>`;
}

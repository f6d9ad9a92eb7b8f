// A judgement: its range on the scale, the steps of confidence with their reason, and what it rests on beside them.
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import { renderText } from "../../markup/text.ts";
import type { Content, Text } from "../../model/deck.ts";
import { confidences } from "../../model/kinds.ts";
import { likelihoodScale, stepOf } from "../../model/likelihood.ts";
import { textAsSet } from "../../model/plain-text.ts";
import type { Judgement } from "../../model/scenario.ts";
import { estimateLines } from "../../text/type-width.ts";

export interface JudgementContent extends Content {
  judgement: Judgement;
  restsOn: Text[];
  wouldChange: Text[];
  alternatives: Text[];
}

const width = 604; // px of a line beside the confidence

export function renderJudgement(content: JudgementContent, context: Context): Html {
  const { judgement } = content;
  const { say } = context;
  return html`<div class="yard-head">${renderLabel("likelihood", context)}</div>${renderScale(judgement, context)}<div class="judged-ground"><div class="sure">${renderLabel("confidence", context)}${renderSlabs(judgement, context)}<p class="reason">${renderString(judgement.because, context)}</p></div><dl class="judged-why">${renderPart(say("judgement.rests-on"), content.restsOn, context)}${renderPart(say("judgement.would-change"), content.wouldChange, context)}${renderPart(say("judgement.alternatives"), content.alternatives, context)}</dl></div>`;
}

function renderLabel(name: "likelihood" | "confidence", { say }: Context): Html {
  return html`<h3 class="judged-label">${say(`judgement.${name}`)} <small>${say(`judgement.${name}-means`)}</small></h3>`;
}

/** Filled from below: low, then moderate, then high. */
function renderSlabs({ id, confidence, because }: Judgement, { say }: Context): Html {
  const reached = confidences.indexOf(confidence);
  const steps = [...confidences].reverse().map((step) => {
    const isOn = confidences.indexOf(step) <= reached;
    const name = html`<span${html.attributes({ class: step === confidence ? "is" : null })}>${say(`figure.confidence.${step}`)}</span>`;
    return html`<li${html.attributes({ class: isOn ? "is-on" : null })}><i></i>${name}</li>`;
  });
  const name = say("judgement.confidence-said", {
    confidence: say(`figure.confidence.${confidence}`),
    place: say(`judgement.place.${confidence}`),
    because,
  });
  const stop = html.attributes({ class: "judged-stop", role: "img", "aria-label": name, "data-x": id });
  return html`<div class="slabs"><ol aria-hidden="true">${steps}</ol><span${stop}></span></div>`;
}

function renderPart(name: string, texts: readonly Text[], context: Context): Html | null {
  if (texts.length === 0) return null;
  return html`<div class="judged-part"><dt>${name}</dt><dd>${texts.map((text) => html`<p>${renderText(text, context)}</p>`)}</dd></div>`;
}

/** About how many lines stand beside the confidence. */
export function linesOf({ restsOn, wouldChange, alternatives }: JudgementContent): number {
  return [...restsOn, ...wouldChange, ...alternatives]
    .map((text) => estimateLines(textAsSet(text), 20, "sans", width))
    .reduce((sum, lines) => sum + lines, 0);
}

/**
 * The one scale of likelihood with the range that is judged. The style sheet places its steps, since the scale is
 * fixed.
 */
function renderScale({ id, likelihood }: Judgement, { say }: Context): Html {
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

// One event: its numbers in large type, its facts as the account gives them, and the claims about it with
// their verdicts.

import { renderBadge } from "../../markup/badge.ts";
import { type CiteMark, marksOfSupport, renderCites } from "../../markup/citation.ts";
import type { Context } from "../../markup/context.ts";
import { renderEvidence } from "../../markup/evidence.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import { stepOfClaim } from "../../markup/steps.ts";
import { textAsSet } from "../../markup/text.ts";
import { estimateLines } from "../../markup/type-width.ts";
import type { Content, Flow, Step } from "../../model/deck.ts";
import type { Claim, Effect, Event } from "../../model/scenario.ts";
import { findWords } from "../../text/match-words.ts";
import { formatRange } from "../../text/numerals.ts";
import { splitQuotations } from "../../text/quotation-marks.ts";

export interface EventContent extends Content {
  event: Event;
  claims: Claim[]; // the claims about the event
  flow: Flow;
}

/** `map` shows where the event took place, if that is known. */
export function renderEvent(
  { event, claims, flow }: EventContent,
  steps: readonly Step[],
  map: Html | null,
  context: Context,
): Html {
  const remark = flow.length > 0 && html`<div class="flow">${renderFlow(flow, context)}</div>`;
  const dense = heightOfFacts(event, flow, map ? 440 : 516) > (context.longHead ? 410 : 454);
  return html`<div class="facts${dense && " is-dense"}">${renderNumbers(event.effects, context)}${renderFacts(event, context)}${remark}</div><div class="says${map && " has-map"}">${map}${
    claims.length > 0 ? renderClaims(claims, steps, context) : null
  }${!map && claims.length < 3 && renderWords(event, context)}</div>`;
}

function renderNumbers(effects: readonly Effect[], context: Context): Html | null {
  const shown = effects.filter((effect) => effect.show);
  if (shown.length === 0) return null;
  const items = shown.map(({ what, min, max }) => {
    const least = max === null && html`<small>${context.say("layout.at-least")}</small> `;
    const range = formatRange({ min, max }, context.say("language.tag"));
    return html`<li>${least}<b>${range}</b> <span>${renderString(what, context)}</span></li>`;
  });
  return html`<ul class="bignums">${items}</ul>`;
}

/** Rows of facts; a fact that the account does not give has none. */
function rowsOf(event: Event) {
  const rows = [
    ["what", event.what],
    ["where", event.where || event.places.map((place) => place.name).join(", ")],
    ["when", event.when.as],
    ["means", event.means],
    ["attributed", event.by],
  ] as const;
  return rows.filter(([, text]) => text !== "");
}

function renderFacts(event: Event, context: Context): Html {
  const rows = rowsOf(event).map(([name, text]) => {
    const marks = name === "what" ? marksOfSupport(event, event.id) : marksOfWords(text, event, context);
    const cites = renderCites(marks, context);
    return html`<div class="fact"><dt>${context.say(`layout.${name}`)}</dt><dd>${renderString(text, context)}${cites}</dd></div>`;
  });
  return html`<dl>${rows}</dl>`;
}

/**
 * Approximate height in px of the facts in a column of `width` px: decides whether the left column is set
 * closer.
 */
function heightOfFacts(event: Event, flow: Flow, width: number): number {
  const shown = event.effects.filter((effect) => effect.show);
  const numbers = shown.length === 0 ? 0 : shown.some(({ max }) => max === null) ? 126 : 106;
  const rows = rowsOf(event).map(([name, text]) => {
    const marks = name === "what" ? " 0 ¶0".repeat(event.evidence.length) : " 0 ¶0";
    return estimateLines(text + marks, 21, "sans", width) * 27 + 24;
  });
  const remark = flow.map((block) =>
    block.kind === "paragraph" ? textAsSet(block.children) : " ".repeat(300),
  );
  const lines = remark.map((text) => estimateLines(text, 20, "sans", width + 124) * 27 + 14);
  return [...rows, ...lines].reduce((sum, height) => sum + height, numbers);
}

/** Citations of the evidence that holds the words in quotation marks. */
function marksOfWords(text: string, event: Event, { scenario }: Context): CiteMark[] {
  const quoted = splitQuotations(text, scenario.language).filter((piece) => piece.quoted);
  return event.evidence
    .filter(({ words }) => quoted.some((piece) => findWords(words, piece.text) !== undefined))
    .map(({ source, paragraph }) => ({ source, paragraph, cite: event.id }));
}

/** A claim that is one of the slide's steps is lit at that step. */
function renderClaims(claims: readonly Claim[], steps: readonly Step[], context: Context): Html {
  const rows = claims.map((claim) => {
    const cites = renderCites(marksOfSupport(claim, claim.id), context);
    const step = stepOfClaim(claim, steps);
    const side = step !== null && `side-${claim.about?.actor?.side ?? "n"}`;
    return html`<li${html.attributes({ class: side || null, "data-step": step })}><p><span${html.attributes({ "data-x": claim.id })}>${renderString(claim.text, context)}</span>${cites}</p> ${renderBadge(claim.verdict, context, claim.id)}</li>`;
  });
  return html`<h3>${context.say("layout.who-says-so")}</h3><ul class="${claims.length > 5 ? "claims is-dense" : "claims"}">${rows}</ul>`;
}

/** The source's words on which the event rests, where the claims leave room for them. */
function renderWords(event: Event, context: Context): Html {
  return html`${event.evidence.slice(0, 2).map((evidence) => renderEvidence(evidence, event.id, context))}`;
}

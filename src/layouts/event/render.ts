// One event: its numbers in large type, its facts as the account gives them, and the claims about it with
// their verdicts.

import { splitQuotations } from "../../language/quotation-marks.ts";
import { renderBadge } from "../../markup/badge.ts";
import { type CiteMark, marksOfSupport, renderCites } from "../../markup/citation.ts";
import type { Context } from "../../markup/context.ts";
import { renderEvidence } from "../../markup/evidence.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import { stepOfClaim } from "../../markup/steps.ts";
import type { Content, Flow, Step } from "../../model/deck.ts";
import { textAsSet } from "../../model/plain-text.ts";
import type { Claim, Effect, Event } from "../../model/scenario.ts";
import { findWords } from "../../text/match-words.ts";
import { formatRange } from "../../text/numerals.ts";
import { estimateLines } from "../../text/type-width.ts";

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
  const words = map || claims.length > 2 ? null : renderWords(event, context);
  const hasWords = words !== null && event.evidence.length > 0;
  const alone = !map && claims.length === 0 && !hasWords;
  const besideOther = map ? 440 : 516;
  const width = alone ? 1028 : besideOther;
  const size = sizeOfFacts(event, flow, { width, alone, height: context.longHead ? 410 : 454 });
  const large = size.includes("is-large") && claims.length < 3;
  return html`<div class="facts${size}">${renderNumbers(event.effects, context)}${renderFacts(event, context)}${remark}</div><div class="says${map && " has-map"}${large && !map && " is-large"}">${map}${
    claims.length > 0 ? renderClaims(claims, steps, context) : null
  }${words}</div>`;
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

/** Type of the facts, px, as in style.css; `row` is what a row has above and below its lines. */
interface FactSize {
  name: string; // CSS classes
  size: number;
  line: number;
  row: number;
  numbers: number; // height of the numbers in large type
  remark: number; // size of the paragraph
}

const usualSize: FactSize = { name: "", size: 21, line: 27, row: 24, numbers: 106, remark: 20 };
const largeSize: FactSize = { name: " is-large", size: 27, line: 35, row: 40, numbers: 146, remark: 25 };
const aloneSize: FactSize = {
  name: " is-large is-alone",
  size: 34,
  line: 43,
  row: 56,
  numbers: 190,
  remark: 29,
};

interface Room {
  width: number; // px of a fact's text
  height: number;
  alone: boolean; // nothing stands beside the facts
}

/** CSS classes of the largest type in which the facts have room: few of them fill the slide. */
function sizeOfFacts(event: Event, flow: Flow, room: Room): string {
  const sizes = room.alone ? [aloneSize, largeSize, usualSize] : [largeSize, usualSize];
  const found = sizes.find((size) => heightOfFacts(event, flow, size, room.width) <= room.height);
  const name = found?.name ?? " is-dense";
  return room.alone && !name.includes("is-alone") ? `${name} is-wide` : name;
}

/** Approximate height in px of the facts. */
function heightOfFacts(event: Event, flow: Flow, size: FactSize, width: number): number {
  const shown = event.effects.filter((effect) => effect.show);
  const least = shown.some(({ max }) => max === null) ? 20 : 0;
  const numbers = shown.length === 0 ? 0 : size.numbers + least;
  const rows = rowsOf(event).map(([name, text]) => {
    const marks = name === "what" ? " 0 ¶0".repeat(event.evidence.length) : " 0 ¶0";
    return estimateLines(text + marks, size.size, "sans", width) * size.line + size.row;
  });
  const remark = flow.map((block) =>
    block.kind === "paragraph" ? textAsSet(block.children) : " ".repeat(300),
  );
  const lineOfRemark = size.remark * 1.35;
  const lines = remark.map(
    (text) => estimateLines(text, size.remark, "sans", width + 124) * lineOfRemark + 14,
  );
  return [...rows, ...lines].reduce((sum, height) => sum + height, numbers);
}

/** Citations of the evidence that holds the words in quotation marks. */
function marksOfWords(text: string, event: Event, { scenario }: Context): CiteMark[] {
  const quoted = splitQuotations(text, scenario.language).filter((piece) => piece.quoted);
  return event.evidence
    .filter(({ words }) => quoted.some((piece) => findWords(words, piece.text) !== undefined))
    .map(({ source, paragraph }) => ({ source, paragraph, cite: event.id }));
}

/** A claim that is one of the slide's steps is highlighted at that step. */
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

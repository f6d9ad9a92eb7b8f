// The sources and their grades: what a source gives and leaves out, what the badges mean, how each claim is
// graded.

import { renderAdmiralty } from "../../markup/admiralty.ts";
import { badgeMeaning, renderBadge } from "../../markup/badge.ts";
import { marksOf, renderBadges, renderCites } from "../../markup/citation.ts";
import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderText, splitCitations } from "../../markup/text.ts";
import type { Content, Flow, Text } from "../../model/deck.ts";
import type { Claim } from "../../model/scenario.ts";
import { quoteChecks, verdicts } from "../../model/verdicts.ts";

export interface SourcesContent extends Content {
  show: ("about" | "verdicts" | "grades")[];
  flow: Flow;
  graded: Graded[];
}

export interface Graded {
  text: Text;
  claim: Claim;
}

export function renderSources({ show, flow, graded }: SourcesContent, context: Context): Html {
  const legend = show.includes("verdicts") && renderLegend(context);
  if (show.includes("grades")) return html`${renderGrades(graded, flow, context)}${legend}`;
  return html`<div class="about-legend">${renderAbout(flow, context)}${legend}</div>`;
}

/** Each `##` begins a column; what stands before the first spans all columns. */
function renderAbout(flow: Flow, context: Context): Html {
  const heads = flow.flatMap((block, i) => (block.kind === "heading" ? [i] : []));
  const before = flow.slice(0, heads[0] ?? flow.length);
  const columns = heads.map((from, i) => flow.slice(from, heads[i + 1]));
  return html`${before.length > 0 && html`<div class="flow">${renderFlow(before, context)}</div>`}${
    columns.length > 0 &&
    html`<div class="columns">${columns.map((column) => html`<div class="flow">${renderFlow(column, context)}</div>`)}</div>`
  }`;
}

function renderLegend(context: Context): Html {
  const list = (ids: typeof verdicts | typeof quoteChecks, className: string) =>
    html`<ul class="${className}">${ids.map(
      (id) =>
        html`<li>${renderBadge(id, context)} <span class="means">${badgeMeaning(id, context)}</span></li>`,
    )}</ul>`;
  return html`<div class="legend"><div class="of-claims"><h3>${context.say("layout.verdicts")}</h3>${list(verdicts, "entries two")}</div><div class="of-quotes"><h3>${context.say(
    "layout.quote-checks",
  )}</h3>${list(quoteChecks, "entries")}</div></div>`;
}

function renderGrades(graded: Graded[], flow: Flow, context: Context): Html {
  const items = graded.map(({ text, claim }, i) => {
    const { words, cited } = splitCitations(text);
    const others = cited.filter((one) => one.kind !== "claim" || one.claim !== claim);
    const cites = renderCites(cited.flatMap(marksOf), context, renderBadges(others, context));
    const grade = `${claim.whose.reliability}${claim.credibility}`;
    return html`<li><span class="g">${grade}</span><div><b><span class="letter">${letter(i)}</span> <span${html.attributes({ "data-x": claim.id })}>${renderText(words, context)}</span></b><p>${renderBadge(claim.verdict, context, claim.id)} <span class="whose">${claim.whose.publisher}${cites}</span></p></div></li>`;
  });
  const places = graded.map(({ claim }, i) => ({
    letter: letter(i),
    reliability: claim.whose.reliability,
    credibility: claim.credibility,
  }));
  const scrolled = { tabindex: 0, role: "group", "aria-label": context.say("layout.grid") };
  return html`<div class="grid"${html.attributes(scrolled)}>${renderAdmiralty(places, context)}</div><div class="graded"><ol class="grades">${items}</ol>${
    flow.length > 0 && html`<div class="flow">${renderFlow(flow, context)}</div>`
  }</div>`;
}

const letter = (i: number): string => String.fromCharCode(97 + (i % 26));

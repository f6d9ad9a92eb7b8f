// Bottom line up front: three judgements, each with its sources and badges.

import { badgeMeaning, renderBadge } from "../../markup/badge.ts";
import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderText } from "../../markup/text.ts";
import type { Content, Flow, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import type { Claim } from "../../model/scenario.ts";

export interface BlufContent extends Content {
  judgements: Judgement[];
}

export interface Judgement {
  headline: Text;
  flow: Flow;
  claims: Claim[]; // cited in the judgement, in order; the badges are their verdicts
  at: Location;
}

export function renderBluf({ judgements }: BlufContent, shared: Context): Html {
  const context: Context = { ...shared, badges: "quotes" };
  const items = judgements.map(
    ({ headline, flow, claims }, i) =>
      html`<li class="judgement"><span class="no" aria-hidden="true">${i + 1}</span><div class="finding"><h3>${renderText(
        headline,
        context,
      )}</h3><div class="flow">${renderFlow(flow, context)}</div></div>${renderWorth(claims, context)}</li>`,
  );
  return html`<ol class="judgements">${items}</ol>`;
}

/** Each verdict once, with the number of claims that have it. A single verdict is explained. */
function renderWorth(claims: Claim[], context: Context): Html {
  const verdicts = [...new Set(claims.map(({ verdict }) => verdict))];
  const lines = verdicts.map((verdict) => {
    const of = claims.filter((claim) => claim.verdict === verdict);
    const count = verdicts.length > 1 && context.say("layout.claims", { count: of.length });
    const cite = of.map(({ id }) => id).join(" ");
    const beside = count
      ? html`<span class="count">${count}</span>`
      : html`<span class="means">${badgeMeaning(verdict, context)}</span>`;
    return html`<li>${renderBadge(verdict, context, cite)} ${beside}</li> `;
  });
  return html`<ul class="worth">${lines}</ul>`;
}

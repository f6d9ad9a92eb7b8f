// A claim: who makes it, the words it rests on, what other sources say, and its verdict.

import { badgeWord } from "../../markup/badge.ts";
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderLineage } from "../../markup/lineage.ts";
import type { Claim } from "../../model/scenario.ts";
import { type Making, renderEntity, renderReported } from "./template.ts";

export function renderClaimEntity(claim: Claim, { context, words }: Making): Html {
  const { id, text, whose, about, verdict, credibility, evidence, reported } = claim;
  const data = {
    whose: whose.id,
    about: about?.id,
    worth: verdict,
    grade: `${whose.reliability}${credibility}`,
    words: words.referAll(id, evidence, ({ source }) => source === whose),
    others: words.referAll(id, evidence, ({ source }) => source !== whose),
  };
  const content = html`<p class="judged">${sayVerdict(claim, context)}</p>${renderLineage(claim, context)}${renderReported(reported, context)}`;
  return renderEntity({ id, kind: "claim", title: text, data, content }, context);
}

/** "DEBKAfile: contradicted by US Department of Defense" */
function sayVerdict({ whose, verdict, evidence, reported }: Claim, context: Context): string {
  const { say } = context;
  const sources = evidence.some(({ source }) => source !== whose) ? evidence : reported;
  const publishers = sources.filter(({ source }) => source !== whose).map(({ source }) => source.publisher);
  const others = joinNames([...new Set(publishers)], say("inspector.and"));
  const namesOthers =
    ["corroborated", "corroborated-by-a-party", "partly", "contradicted"].includes(verdict) && others !== "";
  if (namesOthers) return say(`inspector.judged.${verdict}`, { whose: whose.publisher, others });
  return say("inspector.judged", { whose: whose.publisher, worth: badgeWord(verdict, context) });
}

function joinNames(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

// A judgement: its likelihood and its confidence apart, what it rests on with the words, what would change it.
import { makeText } from "../../markup/cited-text.ts";
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import { renderText } from "../../markup/text.ts";
import { makeCitations } from "../../model/citations.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import { stepOf } from "../../model/likelihood.ts";
import type { CitedText, Judgement } from "../../model/scenario.ts";
import { type Making, renderEntity, renderReported } from "./template.ts";

/** `ledger`: every wording of the scenario, with the key that the lock knows it by. */
export function renderJudgementEntity(
  judgement: Judgement,
  { context, words }: Making,
  ledger: readonly LedgerEntry[],
): Html {
  const { id, text, evidence, reported } = judgement;
  const entries = evidence.flatMap(
    (one) =>
      ledger.find(
        ({ source, paragraph, words: said }) =>
          source === one.source && paragraph === one.paragraph && said === one.words,
      ) ?? [],
  );
  const data = { words: [...new Set(entries.map((entry) => words.refer(entry.key, entry)))].join(" ") };
  const content = html`${renderJudged(judgement, context)}${renderReported(reported, context)}`;
  return renderEntity({ id, kind: "judgement", title: text, data, content }, context);
}

function renderJudged(judgement: Judgement, context: Context): Html {
  const { say, scenario } = context;
  const { likelihood, confidence, because, restsOn, wouldChange, alternatives } = judgement;
  const { from, to } = stepOf(likelihood);
  const makers = makeCitations(scenario);
  const part = (name: string, lines: readonly CitedText[]): Html | null =>
    lines.length === 0
      ? null
      : html`<dt>${say(`judgement.${name}`)}</dt><dd>${lines.map((line) => html`<p>${renderText(makeText(line, makers, scenario.language), context)}</p>`)}</dd>`;
  const word = say(`figure.likelihood.${likelihood}`);
  const said = say("inspector.judgement-likelihood", { word, from, to });
  const sure = say("inspector.judgement-confidence", { confidence: say(`figure.confidence.${confidence}`) });
  return html`<p class="post">${said}</p><p class="post">${sure}. ${renderString(because, context)}</p><dl>${part("rests-on", restsOn)}${part("would-change", wouldChange)}${part("alternatives", alternatives)}</dl>`;
}

// The badge of a verdict or of a quotation's check: a mark, with its word beside it or as its accessible
// name.

import type { QuoteCheck, Verdict } from "../model/scenario.ts";
import { quoteChecks } from "../model/verdicts.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderMark } from "./marks.ts";

/**
 * Mark and word. `cite` holds the ids, separated by spaces, of the claims or quotes it judges; without it,
 * the badge explains itself.
 */
export function renderBadge(of: Verdict | QuoteCheck, context: Context, cite?: string): Html {
  const meant = cite === undefined ? { "data-x": `worth_${of}` } : { "data-cite": cite };
  const attributes = html.attributes({ class: `badge ${badgeClass(of)}`, ...meant });
  return html`<span${attributes}>${renderMark(`badge-${of}`)} <span class="word">${badgeWord(of, context)}</span></span>`;
}

/** The mark alone, for running text; the word is its accessible name. */
export function renderBareBadge(of: Verdict | QuoteCheck, context: Context, cite: string): Html {
  const word = badgeWord(of, context);
  const attributes = html.attributes({
    class: `badge is-bare ${badgeClass(of)}`,
    role: "img",
    "aria-label": word,
    title: word,
    "data-cite": cite,
  });
  return html`<span${attributes}>${renderMark(`badge-${of}`)}</span>`;
}

export function badgeWord(of: Verdict | QuoteCheck, { say }: Pick<Context, "say">): string {
  return say(`${kindOf(of)}.${of}`);
}

/** What the badge means, in one line. */
export function badgeMeaning(of: Verdict | QuoteCheck, { say }: Pick<Context, "say">): string {
  return say(`${kindOf(of)}.${of}.means`);
}

const kindOf = (of: Verdict | QuoteCheck) =>
  (quoteChecks as readonly string[]).includes(of) ? "quote" : "verdict";
const badgeClass = (of: Verdict | QuoteCheck) => `${kindOf(of)}-${of}`;

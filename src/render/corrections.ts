// What changed since the earlier version of the briefing: a section after the list of sources, most important
// first. A withdrawn record has no other place.
import { renderWasNow, renderWhy } from "../markup/changed.ts";
import { marksOfSupport, renderCites } from "../markup/citation.ts";
import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderMark } from "../markup/marks.ts";
import { keepNames, renderQuoted, renderString } from "../markup/quoted.ts";
import { speechOfQuoted } from "../markup/speech.ts";
import { type Change, changeKinds } from "../model/changes.ts";
import type { Deck } from "../model/deck.ts";

/** Id of the section. No slide can have it. */
export const changesId = "all_changes";

export function renderCorrections({ changes, since, scenario }: Deck, context: Context): Html | null {
  if (changes.length === 0) return null;
  const { say } = context;
  const counts = changeKinds.flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count > 0 ? [`${say(`changes.${kind}`).toLowerCase()}: ${count}`] : [];
  });
  const changed = new Set(changes.map(({ id }) => id));
  const same = scenario.claims.filter(({ id }) => !changed.has(id)).length;
  const title = say("changes.title", { day: since });
  const note = `${capital(counts.join("; "))}. ${say("changes.same", { count: same })}`;
  const rows = changes.map((change) => renderChange(change, context));
  return html`<section class="corrections" id="${changesId}"><h2 class="all-sources-head">${title}</h2><p class="all-sources-note">${note}</p><dl>${rows}</dl></section>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function renderChange(change: Change, context: Context): Html {
  const kind = context.say(`changes.${change.kind}`);
  const said = html`<p class="claim">${renderWords(change, context)}${renderOwnCites(change, context)}</p>`;
  const wasNow = renderWasNow(change, context);
  return html`<div class="change is-${change.kind}"><dt>${renderMark("sign-changed")} ${kind}</dt><dd>${said}${wasNow}</dd><dd class="why">${renderWhy(change, context)}</dd></div>`;
}

/** What the record says now; a quotation in quotation marks. */
function renderWords({ id, text }: Change, context: Context): Html {
  const { scenario, say } = context;
  if (!scenario.quotes.some((quote) => quote.id === id)) return renderString(text, context);
  return renderQuoted(keepNames(text), speechOfQuoted(text, context), say("quote.open"), say("quote.close"));
}

/** The citations of a record; those that it had, if it is withdrawn. */
function renderOwnCites({ id, ...change }: Change, context: Context): Html {
  const { scenario } = context;
  const { claims, quotes, events, judgements, sources } = scenario;
  const quote = quotes.find((one) => one.id === id);
  const own = [...claims, ...events, ...judgements].find((one) => one.id === id);
  if (quote) return renderCites([{ ...quote, cite: id }], context);
  if (own) return renderCites(marksOfSupport(own, id), context);
  const old = "record" in change && "evidence" in change.record ? change.record.evidence : [];
  const marks = old.flatMap(({ source, paragraph }) => {
    const found = sources.find((one) => one.id === source);
    return found ? [{ source: found, paragraph, cite: found.id }] : [];
  });
  return renderCites(marks, context);
}

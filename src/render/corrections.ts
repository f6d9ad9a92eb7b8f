// What changed since the earlier version of the briefing: a section after the list of sources, most important
// first.
import { badgeWord } from "../markup/badge.ts";
import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderDiff } from "../markup/word-diff.ts";
import type { Change, Grade } from "../model/changes.ts";
import type { Verdict } from "../model/scenario.ts";
import { verdicts } from "../model/verdicts.ts";
import { diffWords } from "../text/word-diff.ts";

export function renderCorrections(changes: readonly Change[], context: Context): Html | null {
  if (changes.length === 0) return null;
  const { say } = context;
  const rows = changes.map((change) => renderChange(change, context));
  return html`<section class="corrections"><h3>${say("changes.title")}</h3><dl>${rows}</dl></section>`;
}

function renderChange(change: Change, context: Context): Html {
  const { say } = context;
  const claim = textOf(change, context);
  const why = "why" in change ? html`<p class="why">${change.why ?? say("changes.no-reason")}</p>` : null;
  return html`<div class="change is-${change.kind}"><dt>${say(`changes.${change.kind}`)}</dt><dd><p class="claim">${claim}</p>${renderBoth(change, context)}${why}</dd></div>`;
}

function textOf(change: Change, { scenario }: Context): string {
  if (change.kind === "added" || change.kind === "withdrawn") return change.claim.text;
  if (change.kind !== "requoted") return change.text;
  return scenario.claims.find(({ id }) => id === change.id)?.text ?? change.id;
}

function renderBoth(change: Change, context: Context): Html | null {
  switch (change.kind) {
    case "regraded":
      return renderPair(
        html`${sayGrade(change.was, context)}`,
        html`${sayGrade(change.now, context)}`,
        context,
      );
    case "moved":
      return renderPair(html`${change.was}`, html`${change.now}`, context);
    case "requoted": {
      const { a, b } = diffWords(change.was.join(" / "), change.now.join(" / "));
      return renderPair(renderDiff(a), renderDiff(b), context);
    }
    default:
      return null;
  }
}

const renderPair = (was: Html, now: Html, { say }: Context): Html =>
  html`<p><b>${say("changes.was")}</b> ${was}</p><p><b>${say("changes.now")}</b> ${now}</p>`;

function sayGrade({ verdict, credibility }: Grade, context: Context): string {
  const known = (verdicts as readonly string[]).includes(verdict);
  return `${known ? badgeWord(verdict as Verdict, context) : verdict}, ${credibility}`;
}

// Shows that a record has changed since the earlier version: a triangle after its badge, and its earlier and present
// wording.

import { likelihoods } from "../language/likelihoods.ts";
import type { Change, Grade } from "../model/changes.ts";
import { confidences } from "../model/kinds.ts";
import type { Verdict } from "../model/scenario.ts";
import { verdicts } from "../model/verdicts.ts";
import { diffWords } from "../text/word-diff.ts";
import { badgeWord } from "./badge.ts";
import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { renderMark } from "./marks.ts";
import { quoteHtml, renderDiff } from "./quoted.ts";

/** The triangle for records of which one has changed; null if none has. */
export function renderChanged(ids: readonly string[], context: Context): Html | null {
  const changes = ids.flatMap((id) => context.changed.byId.get(id) ?? []);
  if (changes.length === 0) return null;
  const kinds = [...new Set(changes.map(({ kind }) => context.say(`changes.${kind}`).toLowerCase()))];
  const name = context.say("changes.mark", { day: context.changed.since, kinds: kinds.join(", ") });
  const attributes = html.attributes({
    class: "badge is-bare is-changed",
    role: "img",
    "aria-label": name,
    title: name,
    "data-cite": ids.join(" "),
  });
  return html`<span${attributes}>${renderMark("sign-changed")}</span>`;
}

/** "Was" and "Now", each a line; the words that differ are marked. */
export function renderWasNow(change: Change, context: Context): Html {
  const { say } = context;
  const absent = say("changes.absent");
  switch (change.kind) {
    case "regraded":
      return renderLines(
        renderGrade(change.was, change.id, context),
        renderGrade(change.now, change.id, context),
        say,
      );
    case "moved":
      return renderDifference(change.was, change.now, say);
    case "requoted":
      return renderWordings(change.was, change.now, context);
    case "added":
      return renderLines(html`${absent}`, html`<b class="diff">${sayRecord(change, context)}</b>`, say);
    case "withdrawn":
      return renderLines(html`<b class="diff">${sayRecord(change, context)}</b>`, html`${absent}`, say);
  }
}

function renderDifference(was: string, now: string, say: Context["say"]): Html {
  const { a, b } = diffWords(was, now);
  return renderLines(renderDiff(a), renderDiff(b), say);
}

/** Several wordings of one record stand behind each other, each in quotation marks. */
function renderWordings(was: readonly string[], now: readonly string[], context: Context): Html {
  const { say } = context;
  const between = `${say("quote.close")} / ${say("quote.open")}`;
  const { a, b } = diffWords(was.join(between), now.join(between));
  const quote = (words: Html) => html`<span class="q">${quoteHtml(words, context)}</span>`;
  return renderLines(quote(renderDiff(a)), quote(renderDiff(b)), say);
}

const renderLines = (was: Html, now: Html, say: Context["say"]): Html =>
  html`<p class="was"><b>${say("changes.was")}</b> <span>${was}</span></p><p class="now"><b>${say("changes.now")}</b> <span>${now}</span></p>`;

/** "corroborated, D2", with the letter of the source whose claim it is; "likely, moderate" of a judgement. */
function renderGrade({ word, second }: Grade, id: string, context: Context): Html {
  const letter = context.scenario.claims.find((claim) => claim.id === id)?.whose.reliability ?? "";
  return html`<b class="diff">${sayWord(word, context)}</b>, ${letter}${sayWord(String(second), context)}`;
}

/** The verdict or likelihood of a whole record; the kind of record where it has none. */
function sayRecord({ record, text }: Change & { kind: "added" | "withdrawn" }, context: Context): string {
  if ("verdict" in record) return sayWord(record.verdict, context);
  return "likelihood" in record ? sayWord(record.likelihood, context) : text;
}

/** A word of a grade as shown; a word that this version does not know stands as it was written. */
function sayWord(word: string, context: Context): string {
  if ((verdicts as readonly string[]).includes(word)) return badgeWord(word as Verdict, context);
  if ((likelihoods as readonly string[]).includes(word)) return context.say(`figure.likelihood.${word}`);
  return (confidences as readonly string[]).includes(word) ? context.say(`figure.confidence.${word}`) : word;
}

/** The scenario's own reason, or that there is none. */
export const renderWhy = ({ why }: Change, { say }: Context): Html =>
  html`<b>${say("changes.why")}</b> <span>${why ?? say("changes.no-reason")}</span>`;

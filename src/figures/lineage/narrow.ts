// A lineage on a narrow page: from top to bottom, what has it from whom indented below; the count, then the verdict.
import { type Html, html } from "../../markup/html.ts";
import type { Source } from "../../model/scenario.ts";
import type { NarrowDrawing } from "../drawing.ts";
import { quoteRuns } from "../text/label.ts";
import { inlineMark, inlineWords, stepsOf } from "../text/narrow-list.ts";
import { type Group, isCited, shortName } from "./groups.ts";
import type { LineagePlan } from "./plan.ts";
import { nameUnsaid, sayCounted, sayDate } from "./say.ts";
import type { Values } from "./value.ts";

export function listLineage({ threads, scenario, words }: LineagePlan): NarrowDrawing {
  const lists = threads.map((thread) => {
    const { claim, groups, steps } = thread;
    const verdict = html`<p class="ln-verdict" data-x="${claim.id}">${inlineMark(`badge-${claim.verdict}`)} <b>${words[`verdict.${claim.verdict}`] ?? ""}</b> <span>${inlineWords(quoteRuns(claim.text, scenario.language))}</span></p>`;
    return html`<div class="ln-thread"${stepsOf(steps)}><ul class="ln-list">${groups.map((group) => listGroup(group, thread.values, words))}</ul><p class="ln-counted">${sayCounted(thread, words).join(", ")}</p>${verdict}</div>`;
  });
  return { form: "list", element: "div", markup: html`${lists}`.value, classes: ["lineages"] };
}

function listGroup(group: Group, values: Values, words: Record<string, string>): Html {
  const { name, party, first, later, beside } = group;
  const unsaid = first.length === 0;
  const verb = (source: Source): string =>
    unsaid ? "" : (words[isCited(group, source) ? "figure.lineage-cites" : "figure.lineage-relays"] ?? "");
  const list = (source: Source, verb: string, inside: Html | null = null): Html =>
    listSource(source, [verb, sayDate(source, values, words)].filter(Boolean).join(", "), inside);
  const texts =
    later.length === 0 ? null : html`<ul>${later.map((source) => list(source, verb(source)))}</ul>`;
  const same = words["figure.lineage-same-publisher"] ?? "";
  const own = html`${first.map((source) => list(source, "", source === first.at(-1) ? texts : null))}${beside.map((source) => list(source, same))}`;
  if (unsaid)
    return html`<li class="is-unsaid">${nameHand(nameUnsaid(words), words["figure.lineage-names-none"], null)}${texts}</li>`;
  if (name === null) return own;
  const under = words[party === null ? "figure.lineage-no-text" : "figure.lineage-party"];
  return html`<li>${nameHand(name, under, party)}<ul>${own}</ul></li>`;
}

function nameHand(name: string, under: string | undefined, party: string | null): Html {
  const mark =
    party === null
      ? html`<i class="ln-circle"></i>`
      : html`<span class="side-${party}">${inlineMark(`mark-${party}`)}</span>`;
  return html`<p>${mark} <b>${name}</b> <span class="list-note">${under ?? ""}</span></p>`;
}

function listSource(source: Source, note: string, inside: Html | null): Html {
  return html`<li><p data-x="${source.id}"><span class="source-mark"><b>${source.number}</b><b>${source.reliability}</b></span> <b>${shortName(source)}</b> <span class="list-note">${note}</span></p>${inside}</li>`;
}

// One entity as a template for the inspector: what it is, what it relates to, and what is said about it. The
// page's script joins templates by id, so that nothing is in the page twice.

import { renderWasNow, renderWhy } from "../../markup/changed.ts";
import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Report } from "../../model/scenario.ts";
import type { Words } from "./words.ts";

type EntityKind =
  | "actor"
  | "event"
  | "relation"
  | "place"
  | "count"
  | "claim"
  | "judgement"
  | "quote"
  | "source";

export interface Entity {
  id: string;
  kind: EntityKind;
  title: string; // plain text
  data?: Record<string, string | number | null | undefined>; // "about" → data-about
  content?: Html;
}

/** What the renderers of entities share: the interface's words, and the list of sources' words. */
export interface Making {
  context: Context;
  words: Words;
}

export function renderEntity({ id, kind, title, data = {}, content }: Entity, context: Context): Html {
  const own = Object.entries(data).map(([name, value]) => [`data-${name}`, value === "" ? null : value]);
  const attributes = { id: `x_${id}`, "data-kind": kind, "data-title": title, ...Object.fromEntries(own) };
  return html`<template${html.attributes(attributes)}>${renderTitle(title, context)}${content}${renderRevisions(id, context)}</template>`;
}

/** What has changed in it since the earlier version: "Regraded since 22 November 2026", was, now and why. */
function renderRevisions(id: string, context: Context): Html[] {
  const { since, byId } = context.changed;
  return (byId.get(id) ?? []).map(
    (change) =>
      html`<div class="revision"><p class="kind">${context.say("changes.since", { kind: context.say(`changes.${change.kind}`), day: since })}</p>${renderWasNow(
        change,
        context,
      )}<p class="why">${renderWhy(change, context)}</p></div>`,
  );
}

/** The title as markup, if it quotes words, which have a typeface of their own; else null. */
function renderTitle(title: string, context: Context): Html | null {
  const set = renderString(title, context);
  return set.value.includes('class="q"') ? html`<span class="title">${set}</span>` : null;
}

/** Reports, each with its source. */
export function renderReported(reported: readonly Report[], context: Context): Html {
  return html`${reported.map(
    ({ source, says }) => html`<p data-reported="${source.id}">${renderString(says, context)}</p>`,
  )}`;
}

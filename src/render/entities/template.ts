// One thing that the inspector can show, as a template: what it is, what it has to do with, and what is said of it.
// The page's script joins templates by their ids, so that nothing stands in the page twice.

import type { Context } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Report } from "../../model/scenario.ts";
import type { Words } from "./words.ts";

export type EntityKind = "actor" | "event" | "relation" | "place" | "count" | "claim" | "quote" | "source";

export interface Entity {
  id: string;
  kind: EntityKind;
  title: string; // plain
  data?: Record<string, string | number | null | undefined>; // "about" → data-about
  content?: Html;
}

/** What a thing is made with: the words of the interface, and the words of the sources that things share. */
export interface Making {
  context: Context;
  words: Words;
}

export function renderEntity({ id, kind, title, data = {}, content }: Entity, context: Context): Html {
  const own = Object.entries(data).map(([name, value]) => [`data-${name}`, value === "" ? null : value]);
  const attributes = { id: `x_${id}`, "data-kind": kind, "data-title": title, ...Object.fromEntries(own) };
  return html`<template${html.attributes(attributes)}>${renderTitle(title, context)}${content}</template>`;
}

/** Only where the plain title does not do: words in quotation marks have their own face. */
function renderTitle(title: string, context: Context): Html | null {
  const set = renderString(title, context);
  return set.value.includes('class="q"') ? html`<span class="title">${set}</span>` : null;
}

/** What was only reported, by its source. */
export function renderReported(reported: readonly Report[], context: Context): Html {
  return html`${reported.map(
    ({ source, says }) => html`<p data-reported="${source.id}">${renderString(says, context)}</p>`,
  )}`;
}

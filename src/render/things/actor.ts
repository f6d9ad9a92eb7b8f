// An actor: who or what it is. What it did and said is found by its id.
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Actor } from "../../model/scenario.ts";
import { type Making, renderReported, renderThing } from "./template.ts";

export function renderActorThing(actor: Actor, { context, words }: Making): Html {
  const { id, name, role, side, kind, onlooker, evidence, reported } = actor;
  const data = { side, of: onlooker ? "onlooker" : kind, words: words.referAll(id, evidence) };
  const post = role && html`<p class="post">${renderString(role, context)}</p>`;
  const content = html`${post}${renderReported(reported, context)}`;
  return renderThing({ id, kind: "actor", title: name, data, content }, context);
}

// A number that somebody gave for what an event did.
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Count } from "../../model/scenario.ts";
import { type Making, renderReported, renderThing } from "./template.ts";

export function renderCountThing(count: Count, { context, words }: Making): Html {
  const { id, event, what, min, max, who, when, evidence, reported } = count;
  const number =
    max === null ? `${context.say("layout.at-least")} ${min}` : max === min ? min : `${min}–${max}`;
  const data = { about: event.id, words: words.referAll(id, evidence) };
  const content = html`<p class="post">${renderString([who, when.as].filter(Boolean).join(", "), context)}</p>${renderReported(
    reported,
    context,
  )}`;
  return renderThing({ id, kind: "count", title: `${number} ${what}`, data, content }, context);
}

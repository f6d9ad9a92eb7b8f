// An event as its account gives it: time, place, actor, effects, and what it answers.

import { type Context, sayRange } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Event } from "../../model/scenario.ts";
import { type Making, renderEntity, renderReported } from "./template.ts";

export function renderEventEntity(event: Event, { context, words }: Making): Html {
  const { id, what, actor, target, step, quotes, evidence, reported } = event;
  const data = {
    side: actor?.side,
    step,
    by: actor?.id,
    to: target?.id,
    quotes: quotes.map((quote) => quote.id).join(" "),
    words: words.referAll(id, evidence),
  };
  const content = html`${renderFacts(event, context)}${renderReported(reported, context)}`;
  return renderEntity({ id, kind: "event", title: what, data, content }, context);
}

function renderFacts(event: Event, context: Context): Html {
  const { say, scenario } = context;
  const rows = [
    [say("inspector.account"), scenario.accounts[event.account]],
    [say("layout.when"), event.when.as],
    [say("layout.where"), event.where || event.places.map((place) => place.name).join(", ")],
    [say("layout.attributed"), event.by],
    [say("layout.means"), event.means],
    [
      say("inspector.effects"),
      event.effects.map((effect) => `${sayRange(effect, say)} ${effect.what}`).join("; "),
    ],
    [say("inspector.answers"), event.respondsTo.map((answered) => sayAnswered(answered, context)).join("; ")],
  ].filter(([, value]) => value);
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${renderString(value ?? "", context)}</dd>`)}</dl>`;
}

/** "US strikes (as the account states)" */
const sayAnswered = ({ event, basis }: Event["respondsTo"][number], { say }: Context): string =>
  `${event.title} (${say(`inspector.${basis}`)})`;

// The kinds of entity whose panel in the inspector is a heading and a line or two: actors, relations, places,
// counts and sources. Claims, events and quotes have files of their own.
import { sayRange } from "../../markup/context.ts";
import { type Html, html } from "../../markup/html.ts";
import { findLivePage } from "../../markup/open-words.ts";
import { renderString } from "../../markup/quoted.ts";
import type { Actor, Count, Place, Relation, Source } from "../../model/scenario.ts";
import { type Making, renderEntity, renderReported } from "./template.ts";

/** Who an actor is. The page's script adds what the actor did and said, found by its id. */
export function renderActorEntity(actor: Actor, { context, words }: Making): Html {
  const { id, name, role, side, kind, onlooker, evidence, reported } = actor;
  const data = { side, of: onlooker ? "onlooker" : kind, words: words.referAll(id, evidence) };
  const post = role && html`<p class="post">${renderString(role, context)}</p>`;
  const content = html`${post}${renderReported(reported, context)}`;
  return renderEntity({ id, kind: "actor", title: name, data, content }, context);
}

/** How one actor stands to another, as a sentence. */
export function renderRelationEntity(relation: Relation, { context, words }: Making): Html {
  const { id, kind, from, to, label, evidence, reported } = relation;
  const verb = relation.verb || label;
  const own = verb !== "" && (relation.verb !== "" || kind === "own");
  const said = `inspector.relation.${own ? "own" : kind}`;
  const title = context.say(said, { from: from.name, to: to.name, verb, label });
  const data = { side: from.side, by: from.id, to: to.id, words: words.referAll(id, evidence) };
  const content = renderReported(reported, context);
  return renderEntity({ id, kind: "relation", title, data, content }, context);
}

/** Where a place is on the map, and what that position rests on. */
export function renderPlaceEntity(place: Place, { context, words }: Making): Html {
  const { id, name, latitude, longitude, radius, evidence, reported } = place;
  const where = context.say("inspector.position-known", { latitude, longitude, radius });
  const isEstimate = evidence.length + reported.length === 0; // the position was not read in any source
  const estimate = isEstimate && html`<p class="post">${context.say("inspector.estimate")}</p>`;
  const content = html`<p class="post">${where}</p>${estimate}${renderReported(reported, context)}`;
  return renderEntity(
    { id, kind: "place", title: name, data: { words: words.referAll(id, evidence) }, content },
    context,
  );
}

/** A number that somebody gave for what an event did. */
export function renderCountEntity(count: Count, { context, words }: Making): Html {
  const { id, event, what, who, when, evidence, reported } = count;
  const number = sayRange(count, context.say);
  const data = { about: event.id, words: words.referAll(id, evidence) };
  const content = html`<p class="post">${renderString([who, when.as].filter(Boolean).join(", "), context)}</p>${renderReported(
    reported,
    context,
  )}`;
  return renderEntity({ id, kind: "count", title: `${number} ${what}`, data, content }, context);
}

/** Where a source's pages are. The rest is read from the document's list of sources. */
export function renderSourceEntity(source: Source, { context, words }: Making): Html {
  const { id, publisher: title, archive, accessed } = source;
  const hashes = { sha: words.hashOf(source), capture: words.captureOf(source) };
  const data = { live: findLivePage(source), archive, accessed, ...hashes };
  return renderEntity({ id, kind: "source", title, data }, context);
}

// A place on the map, and what its position rests on.
import { type Html, html } from "../../markup/html.ts";
import type { Place } from "../../model/scenario.ts";
import { type Making, renderReported, renderThing } from "./template.ts";

export function renderPlaceThing(place: Place, { context, words }: Making): Html {
  const { id, name, latitude, longitude, radius, evidence, reported } = place;
  const where = context.say("inspector.position-known", { latitude, longitude, radius });
  const isEstimate = evidence.length + reported.length === 0; // nobody is named from whom it was read
  const estimate = isEstimate && html`<p class="post">${context.say("inspector.estimate")}</p>`;
  const content = html`<p class="post">${where}</p>${estimate}${renderReported(reported, context)}`;
  return renderThing(
    { id, kind: "place", title: name, data: { words: words.referAll(id, evidence) }, content },
    context,
  );
}

// A tie between two actors, as a sentence.
import type { Html } from "../../markup/html.ts";
import type { Relation } from "../../model/scenario.ts";
import { type Making, renderReported, renderThing } from "./template.ts";

export function renderRelationThing(relation: Relation, { context, words }: Making): Html {
  const { id, kind, from, to, label, evidence, reported } = relation;
  const title = context.say(`inspector.relation.${kind}`, { from: from.name, to: to.name, label });
  const data = { side: from.side, by: from.id, to: to.id, words: words.referAll(id, evidence) };
  const content = renderReported(reported, context);
  return renderThing({ id, kind: "relation", title, data, content }, context);
}

// Bottom line up front: what a slide with three judgements holds.

import type { Flow, TextUnit } from "../../model/deck.ts";
import { joinParts, statementUnit, unitsInFlow } from "../../model/text-unit.ts";
import { citationsInFlow, citationsInText } from "../../model/visit-flow.ts";
import { figuresOfFlow, type Layout, type Reading, usualTraits } from "../layout.ts";
import { type BlufContent, type Judgement, renderBluf } from "./render.ts";

export const bluf: Layout<BlufContent, Record<never, never>> = {
  layout: "bluf",
  summary:
    "Bottom line up front: three `##`, each with a paragraph and citations; their badges come from the claims.",
  keys: {},
  traits: usualTraits,
  read: readJudgements,
  makeHeadline: () => null,
  texts: ({ judgements }) => judgements.map(unitOf),
  figures: ({ judgements }) => judgements.flatMap(({ flow }) => figuresOfFlow(flow)),
  shows: () => [],
  footNotes: () => [],
  isTooLong: () => false,
  render: (content, _, context) => renderBluf(content, context),
};

function readJudgements({ flow, lacks }: Reading<object>): BlufContent | null {
  const heads = flow.flatMap((block, i) => (block.kind === "heading" ? [i] : []));
  if (heads.length !== 3 || heads[0] !== 0) {
    const message = `A slide of layout bluf holds three judgements; this one has ${heads.length}.`;
    return lacks(message, "Write exactly three `##` headings, each with a paragraph below it.", flow[0]?.at);
  }
  const judgements = heads.flatMap((from, i) => readJudgement(flow.slice(from, heads[i + 1])));
  return { layout: "bluf", judgements };
}

function readJudgement([head, ...flow]: Flow): Judgement[] {
  if (head?.kind !== "heading") return [];
  const cited = [...citationsInText(head.children), ...citationsInFlow(flow)];
  const claims = cited.flatMap((citation) => (citation.kind === "claim" ? [citation.claim] : []));
  return [{ headline: head.children, flow, claims: [...new Set(claims)], at: flow[0]?.at ?? head.at }];
}

/** A citation anywhere in a judgement supports all of its words. */
function unitOf({ headline, flow, at }: Judgement): TextUnit {
  return statementUnit([headline, ...unitsInFlow(flow).map(joinParts)], at);
}

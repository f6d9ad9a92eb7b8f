// The sources and their grades: what a slide about them holds.

import * as z from "zod";
import type { Flow, Text } from "../../model/deck.ts";
import { statementUnit, unitsInFlow } from "../../model/text-unit.ts";
import { citationsInText } from "../../model/visit-flow.ts";
import { figuresOfFlow, type Layout, type Reading, usualTraits } from "../layout.ts";
import { type Graded, renderSources, type SourcesContent } from "./render.ts";

const part = z.enum(["about", "verdicts", "grades"]);

const keys = {
  show: z
    .union([part, z.array(part)])
    .default([])
    .describe("layout sources: what it shows"),
};

export const sources: Layout<SourcesContent, typeof keys> = {
  layout: "sources",
  summary:
    "`show: about`, `verdicts` or `grades`: what the sources are, what the badges mean, how claims are graded.",
  keys,
  traits: { ...usualTraits, asserts: false },
  read: readSources,
  makeHeadline: () => null,
  texts: ({ graded, flow }) => [
    ...graded.map(({ text, claim }) => statementUnit([text], claim.at)),
    ...unitsInFlow(flow),
  ],
  figures: ({ flow }) => figuresOfFlow(flow),
  shows: () => [], // each graded claim is cited in its own line
  footNotes: ({ show }, { say }) => (show.includes("grades") ? [say("layout.own-grades")] : []),
  isTooLong: () => false,
  render: (content, _, context) => renderSources(content, context),
};

function readSources({
  keys: { show: named },
  flow,
  lacks,
}: Reading<{ show: SourcesContent["show"] | SourcesContent["show"][number] }>): SourcesContent | null {
  const show = [named].flat();
  if (show.length === 0)
    return lacks(
      "A slide of layout sources says what it shows.",
      "Add `show: about`, `verdicts` or `grades` to its front matter.",
    );
  if (show.every((one) => one === "about") && flow.length === 0)
    return lacks(
      "A slide that shows what the sources are says it in your words.",
      "Write a paragraph, or columns that begin with `##`; `show: [about, verdicts]` also tells what the badges mean.",
    );
  if (!show.includes("grades")) return { layout: "sources", show, flow, graded: [] };
  const list = flow.find((block) => block.kind === "list");
  if (list?.kind !== "list")
    return lacks(
      "A slide that shows grades holds a list of claims.",
      "Write a `-` list; each item is a few words and a citation of a claim.",
    );
  const graded = list.items.flatMap((item) => readGraded(item, lacks));
  return { layout: "sources", show, flow: flow.filter((block) => block !== list), graded };
}

function readGraded(item: Flow, lacks: Reading<object>["lacks"]): Graded[] {
  const text: Text = item.flatMap((block) => (block.kind === "paragraph" ? block.children : []));
  const citation = citationsInText(text).find(({ kind }) => kind === "claim");
  if (citation?.kind === "claim") return [{ text, claim: citation.claim }];
  lacks(
    "This item cites no claim, so it has no grade.",
    "Add the citation of a claim: [@claim-id].",
    item[0]?.at,
  );
  return [];
}

// One quotation in large type. The headline for outlines and contents is made from its first words.

import { quotationPairs } from "../../language/quotation-marks.ts";
import { languageOf } from "../../language/registry.ts";
import type { Text } from "../../model/deck.ts";
import type { Quote } from "../../model/scenario.ts";
import { unitsInFlow } from "../../model/text-unit.ts";
import { figuresOfFlow, type Layout, type Reading, usualTraits } from "../layout.ts";
import { type QuoteContent, renderQuote } from "./render.ts";

export const quote: Layout<QuoteContent, Record<never, never>> = {
  layout: "quote",
  summary: "One line `> [@id]` with the id of a quote. A paragraph may be added.",
  keys: {},
  traits: { ...usualTraits, headline: "head made", asserts: false },
  read: readQuote,
  makeHeadline: (content, at, scenario) =>
    content ? headlineOf(content.quote, scenario.language) : [{ kind: "text", text: scenario.title, at }],
  texts: ({ flow }) => unitsInFlow(flow),
  figures: ({ flow }) => figuresOfFlow(flow),
  shows: (content) => [{ kind: "quote", quote: content.quote }],
  footNotes: () => [],
  isTooLong: () => false,
  render: (content, _, context) => renderQuote(content, context),
};

function readQuote({ flow, lacks }: Reading<object>): QuoteContent | null {
  const quotes = flow.filter((block) => block.kind === "quote");
  const citation = quotes[0]?.citation;
  if (quotes.length !== 1 || citation?.kind !== "quote")
    return lacks(
      "A slide of layout quote shows one quotation.",
      "Write one line `> [@id]` with the id of a quote.",
      quotes[0]?.at,
    );
  return { layout: "quote", quote: citation.quote, flow: flow.filter((block) => block !== quotes[0]) };
}

/** Lloyd Austin: “No group will strike our troops …” */
function headlineOf({ by, words, at }: Quote, language: string): Text {
  const [open, close] = quotationPairs(language)[0] ?? ["“", "”"];
  const space = languageOf(language).punctuationSpace;
  const all = words.split(" ");
  const first = all
    .slice(0, 6)
    .join(" ")
    .replace(/[.,;:!?]$/, "");
  const children: Text = [{ kind: "text", text: all.length > 6 ? `${first} …` : first, at }];
  return [
    { kind: "text", text: `${by.name}${space}: `, at },
    { kind: "quoted", open: `${open}${space}`, close: `${space}${close}`, children, at },
  ];
}

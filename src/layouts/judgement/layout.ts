// One judgement: the headline says it, and below stand its likelihood on the one scale, its confidence, and what it
// rests on.
import * as z from "zod";
import { languageOf } from "../../language/registry.ts";
import { makeText } from "../../markup/cited-text.ts";
import { makeCitations } from "../../model/citations.ts";
import type { Content, Text } from "../../model/deck.ts";
import { plainText } from "../../model/plain-text.ts";
import type { Judgement } from "../../model/scenario.ts";
import { headingUnit, statementUnit } from "../../model/text-unit.ts";
import { isCiting } from "../../model/visit-flow.ts";
import { type Layout, type Reading, usualTraits } from "../layout.ts";
import { findTerm } from "./find-term.ts";
import { type JudgementContent, linesOf, renderJudgement } from "./render.ts";

const keys = { judgement: z.string().optional().describe("layout judgement: the judgement it shows") };
const mostReason = 120; // characters
const mostLines = 11; // of the three parts beside the confidence, 27 px each

export const judgement: Layout<JudgementContent, typeof keys> = {
  layout: "judgement",
  summary:
    "`judgement: <id>`; the headline says the judgement with its word of likelihood, all else is made from the scenario. At most eleven lines beside the confidence.",
  keys,
  traits: {
    ...usualTraits,
    headline: "head is-judgement",
    underlines: (content, headline, scenario) =>
      isJudgement(content) ? findTerm(content.judgement, headline, scenario) : null,
  },
  read: readJudgement,
  makeHeadline: () => null,
  texts: ({ judgement, restsOn, wouldChange, alternatives }) => [
    headingUnit([{ kind: "text", text: judgement.because, at: judgement.at }], judgement.at),
    ...restsOn.map((text) => statementUnit([text], judgement.at)),
    ...wouldChange.map((text) => headingUnit(text, judgement.at)), // it asserts nothing
    ...alternatives.map((text) =>
      isCiting(text) ? statementUnit([text], judgement.at) : headingUnit(text, judgement.at),
    ),
  ],
  figures: () => [],
  shows: ({ judgement }) => [{ kind: "judgement", judgement }],
  footNotes: () => [],
  isTooLong: (content) => linesOf(content) > mostLines,
  render: (content, _, context) => renderJudgement(content, context),
};

const isJudgement = (content: Content): content is JudgementContent => content.layout === judgement.layout;

function readJudgement(reading: Reading<{ judgement?: string | undefined }>): JudgementContent | null {
  const { keys, slide, flow, scenario, lacks, find } = reading;
  if (keys.judgement === undefined)
    return lacks(
      "A slide of layout judgement names the judgement it shows.",
      "Add `judgement: <id>` to its front matter.",
    );
  const found = find(scenario.judgements, "judgement", keys.judgement, slide.atOption(["judgement"]));
  if (!found) return null;
  const [block] = flow;
  if (block)
    return lacks(
      "A slide of layout judgement shows its judgement and nothing else.",
      "Write it into the judgement's keys in the scenario, or into the notes.",
      "at" in block ? block.at : undefined,
    );
  if (found.because.length > mostReason)
    return lacks(
      `The reason for the confidence has ${found.because.length} characters; beside the steps ${mostReason} fit.`,
      "Shorten `because:`.",
      found.at,
    );
  const headline = slide.headlines[0];
  if (headline && !saysLikelihood(found, plainText(headline.children as Text), reading, headline.at))
    return null;
  const makers = makeCitations(scenario);
  const make = (lines: Judgement["restsOn"]) =>
    lines.map((line) => makeText(line, makers, scenario.language));
  return {
    layout: "judgement",
    judgement: found,
    restsOn: make(found.restsOn),
    wouldChange: make(found.wouldChange),
    alternatives: make(found.alternatives),
  };
}

/** The word of its likelihood has to stand in the headline, and none of confidence. */
function saysLikelihood(
  judgement: Judgement,
  headline: string,
  { scenario, lacks }: Pick<Reading<object>, "scenario" | "lacks">,
  at: NonNullable<Parameters<Reading<object>["lacks"]>[2]>,
): boolean {
  const words = languageOf(scenario.language);
  const own = words.likelihoods[judgement.likelihood];
  if (own.length && findTerm(judgement, headline, scenario) === null) {
    lacks(`The headline does not say "${own[0]}".`, `Write the judgement with ${listed(own)} in it.`, at);
    return false;
  }
  const confidence = words.confidence.find((word) => headline.toLowerCase().includes(word.toLowerCase()));
  if (confidence === undefined) return true;
  lacks(
    `The headline says "${confidence}": how good the evidence is, is no part of how probable it is.`,
    "Take it out; the confidence stands below.",
    at,
  );
  return false;
}

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(" or ");

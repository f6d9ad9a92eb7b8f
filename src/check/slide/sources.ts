// The sources of a slide: every source behind what it shows, with paragraphs, in order of source numbers.
import type { Citation, ShownFact, Slide } from "../../model/deck.ts";
import type { Source } from "../../model/scenario.ts";
import { type Mention, mentionsOfSupport } from "./figure-facts.ts";

/** `shows` and `figures` are what the layout and its figures show besides the citations. */
export function gatherSources(
  citations: readonly Citation[],
  shows: readonly ShownFact[],
  figures: readonly Mention[],
): Slide["sources"] {
  const paragraphs = new Map<Source, Set<number>>();
  const mentions = [...citations.flatMap(mentionsOfCitation), ...shows.flatMap(mentionsOfFact), ...figures];
  for (const { source, paragraph } of mentions) {
    const known = paragraphs.get(source) ?? new Set<number>();
    if (paragraph !== null) known.add(paragraph);
    paragraphs.set(source, known);
  }
  return [...paragraphs.entries()]
    .sort(([a], [b]) => a.number - b.number)
    .map(([source, known]) => ({ source, paragraphs: [...known].sort((a, b) => a - b) }));
}

function mentionsOfCitation(citation: Citation): Mention[] {
  if (citation.kind === "source") return [{ source: citation.source, paragraph: citation.paragraph }];
  return mentionsOfFact(citation);
}

function mentionsOfFact(fact: ShownFact): Mention[] {
  switch (fact.kind) {
    case "claim":
      return mentionsOfSupport(fact.claim);
    case "event":
      return mentionsOfSupport(fact.event);
    case "judgement":
      return mentionsOfSupport(fact.judgement);
    case "quote": {
      const { source, paragraph, record } = fact.quote;
      return [{ source, paragraph }, ...(record ? [record] : [])];
    }
    default:
      return fact satisfies never;
  }
}

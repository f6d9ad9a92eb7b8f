// What a slide rests on: every source that stands behind what it shows, with its paragraphs, by number.
import type { Citation, Content, Slide } from "../../model/deck.ts";
import type { Count, Scenario, Source, Support } from "../../model/scenario.ts";

interface Mention {
  source: Source;
  paragraph: number | null;
}

export function gatherSources(citations: Citation[], content: Content, scenario: Scenario): Slide["sources"] {
  const paragraphs = new Map<Source, Set<number>>();
  const mentions = [...citations.flatMap(mentionsOfCitation), ...mentionsOfContent(content, scenario)];
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
  switch (citation.kind) {
    case "claim":
      return mentionsOfSupport(citation.claim);
    case "event":
      return mentionsOfSupport(citation.event);
    case "quote": {
      const { source, paragraph, record } = citation.quote;
      return [{ source, paragraph }, ...(record ? [record] : [])];
    }
    case "source":
      return [{ source: citation.source, paragraph: citation.paragraph }];
  }
}

const mentionsOfSupport = (support: Support): Mention[] => [
  ...support.evidence,
  ...support.reported.map(({ source }) => ({ source, paragraph: null })),
];

/** What the tool adds by itself: the event's facts and claims, the figure's events and relations. */
function mentionsOfContent(content: Content, scenario: Scenario): Mention[] {
  const moves = scenario.moves.flatMap((move) => move.events);
  switch (content.layout) {
    case "event":
      return [content.event, ...content.claims].flatMap(mentionsOfSupport);
    case "quote":
      return mentionsOfCitation({ kind: "quote", quote: content.quote, at: content.quote.at });
    case "ladder":
      return moves.flatMap(mentionsOfSupport);
    case "sequence":
      return [...moves, ...namedIn(content.figure.text, scenario.events)].flatMap(mentionsOfSupport);
    case "toll":
      return countsIn(content.figure.text, scenario).flatMap(mentionsOfSupport);
    case "actors":
      return [...moves, ...scenario.relations, ...scenario.actors]
        .flatMap(mentionsOfSupport)
        .filter(isTold(scenario));
    default:
      return [];
  }
}

/** The things whose ids a fence names. */
function namedIn<Thing extends { id: string }>(text: string, things: readonly Thing[]): Thing[] {
  const words = new Set(text.match(/[a-z][a-z0-9-]*/g));
  return things.filter(({ id }) => words.has(id));
}

/** The counts a toll shows: those of its event with its `what`, and those it names. */
function countsIn(text: string, { events, counts }: Scenario): Count[] {
  const counted = namedIn(text, events);
  const what = /^what:\s*["']?(.*?)["']?\s*$/m.exec(text)?.[1];
  const named = namedIn(text, counts);
  return counts.filter((one) => named.includes(one) || (counted.includes(one.event) && one.what === what));
}

/** The chain is drawn as told: it rests on the sources of the told events. */
const isTold = (scenario: Scenario) => {
  const told = new Set(
    scenario.moves.flatMap((move) => move.events.flatMap((event) => event.evidence.map((one) => one.source))),
  );
  return ({ source }: Mention) => told.has(source);
};

// What the figures of a slide show of the scenario, and rest on. A Mermaid diagram holds only its author's words.
import type { FigureSpec } from "../../model/inline.ts";
import type { Count, Quote, Scenario, Source, Support } from "../../model/scenario.ts";

/** A source, or a paragraph of it, that something rests on. */
export interface Mention {
  source: Source;
  paragraph: number | null;
}

export const mentionsOfSupport = (support: Support): Mention[] => [
  ...support.evidence,
  ...support.reported.map(({ source }) => ({ source, paragraph: null })),
];

export function mentionsOfFigure({ kind, text }: FigureSpec, scenario: Scenario): Mention[] {
  const moves = scenario.moves.flatMap((move) => move.events);
  switch (kind) {
    case "ladder":
      return moves.flatMap(mentionsOfSupport);
    case "sequence":
      return [...moves, ...namedIn(text, scenario.events)].flatMap(mentionsOfSupport);
    case "toll":
      return countsIn(text, scenario).flatMap(mentionsOfSupport);
    case "chain":
      return [...moves, ...scenario.relations, ...scenario.actors]
        .flatMap(mentionsOfSupport)
        .filter(isTold(scenario));
    default:
      return [];
  }
}

/** The words that a figure writes out. */
export function quotesOfFigure({ kind }: FigureSpec, { moves }: Scenario): Quote[] {
  if (kind !== "sequence") return [];
  return moves.flatMap((move) => move.events.flatMap((event) => event.quotes));
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

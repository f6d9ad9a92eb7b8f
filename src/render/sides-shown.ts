// Which sides a slide shows by marks or colours, so that its legend must explain them.
import type { Context } from "../markup/context.ts";
import { sideOfStep } from "../markup/steps.ts";
import type { ShownFact, Slide } from "../model/deck.ts";
import type { Scenario, Side } from "../model/scenario.ts";

/** In the scenario's order. `hasRail`: the rail of moves is at the slide's foot. */
export function findSidesShown(slide: Slide, hasRail: boolean, { scenario, figures }: Context): Side[] {
  const drawn = new Set(slide.figures.flatMap(({ spec }) => figures.get(spec.id)?.ids ?? []));
  const shown = new Set<Side | null | undefined>([
    ...sidesOfIds(drawn, scenario),
    ...slide.shows.flatMap(sidesOfFact),
    ...slide.steps.map(sideOfStep),
    ...(hasRail ? scenario.moves.map(({ side }) => side) : []),
  ]);
  return (Object.keys(scenario.sides) as Side[]).filter((side) => shown.has(side));
}

function sidesOfIds(ids: ReadonlySet<string>, { actors, events, relations }: Scenario) {
  const among = ({ id }: { id: string }) => ids.has(id);
  return [
    ...actors.filter(among).map(({ side }) => side),
    ...events.filter(among).map(({ actor }) => actor?.side),
    ...relations.filter(among).map(({ from }) => from.side),
  ];
}

/** An event has the colour of who acted, a quotation the mark of who spoke; a claim has none. */
function sidesOfFact(fact: ShownFact): (Side | undefined)[] {
  if (fact.kind === "quote") return [fact.quote.by.side];
  return fact.kind === "event" ? [fact.event.actor?.side] : [];
}

// The line at the head of every slide: title of the briefing, section, and the legend of sides.
import { layoutOf } from "../layouts/registry.ts";
import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderSideMark } from "../markup/marks.ts";
import { renderString } from "../markup/quoted.ts";
import { sideOfStep } from "../markup/steps.ts";
import type { ShownFact, Slide } from "../model/deck.ts";
import type { Scenario, Side } from "../model/scenario.ts";

/** `sides` are those that the slide shows. */
export function renderChrome(slide: Slide, sides: readonly Side[], context: Context): Html {
  const { scenario, say } = context;
  const opening = layoutOf(slide.content).traits.opens;
  const name = opening
    ? html`<b>${say("layout.briefing")}</b>`
    : html`<b>${scenario.shortTitle}</b>${scenario.dates && `, ${scenario.dates}`}`;
  const account = slide.account ? scenario.accounts[slide.account] : "";
  const part = slide.section || (opening ? scenario.handling : account);
  return html`<header class="chrome"><span class="briefing">${name}</span>${
    part && html`<span class="part">${renderString(part, context)}</span>`
  }${sides.length > 0 && renderKey(sides, context)}</header>`;
}

function renderKey(sides: readonly Side[], { scenario, say }: Context): Html {
  const items = sides.map(
    (side) => html`<li class="side-${side}">${renderSideMark(side)}${scenario.sides[side]}</li>`,
  );
  return html`<ul class="key" aria-label="${say("layout.key")}">${items}</ul>`;
}

/**
 * The sides that a slide shows by marks or colours, which its legend must explain. In the scenario's order.
 * `hasRail`: the rail of moves is at the slide's foot.
 */
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

// Table of contents of the reading page: sections and slides, with side and number of the move that a slide
// is about.

import { layoutOf } from "../layouts/registry.ts";
import type { Context } from "../markup/context.ts";
import { type Html, html } from "../markup/html.ts";
import { renderMark, renderSideMark } from "../markup/marks.ts";
import { renderString } from "../markup/quoted.ts";
import { belongs } from "../markup/steps.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { Memory } from "../model/memory.ts";
import type { Move } from "../model/scenario.ts";
import { changesId } from "./corrections.ts";

/** Id of the list of sources. No slide can have it. */
export const sourcesId = "all_sources";

/**
 * Link for keyboard users past the contents to the first slide. The script changes it to the slide being
 * read.
 */
export function renderSkipLink(slides: readonly Slide[], { say }: Context): Html {
  return html`<a class="skip" href="#${slides[0]?.id ?? ""}">${say("reading.skip")}</a>`;
}

/**
 * A section of one slide is a link with the section's name; a section of several holds theirs. The sources
 * come last.
 */
export function renderContents(
  { scenario, slides, changes, since }: Deck,
  context: Context,
  { memory, strings }: { memory: Memory; strings: Readonly<Record<string, string>> },
): Html {
  const moves = findMoves(slides, scenario.moves);
  const render: RenderItem = (slide) => {
    const move = moves.get(slide);
    const { id, headlineText } = slide;
    const inputs = [headlineText, move, scenario, context.openings, context.sayings, strings];
    return memory.keep(["contents", id], inputs, () => renderItem(slide, move, context));
  };
  const parts = groupParts(slides).map((part) => renderPart(part, render, context));
  const sources =
    scenario.sources.length > 0 && html`<li><a href="#${sourcesId}">${context.say("source.all")}</a></li>`;
  const corrections =
    changes.length > 0 &&
    html`<li><a href="#${changesId}">${renderMark("sign-changed")} ${context.say("changes.title", { day: since })}</a></li>`;
  const label = context.say("reading.contents");
  return html`<nav class="contents" aria-label="${label}"><p class="contents-label" aria-hidden="true">${label}</p><ol>${parts}${sources}${corrections}</ol></nav>`;
}

type RenderItem = (slide: Slide) => Html;

function renderPart(slides: Slide[], render: RenderItem, context: Context): Html {
  const [first, ...more] = slides as [Slide, ...Slide[]];
  const name = first.section || (layoutOf(first.content).traits.opens ? context.say("reading.opening") : "");
  if (more.length === 0 && name)
    return html`<li><a href="#${first.id}">${renderString(name, context)}</a></li>`;
  const items = slides.map(render);
  if (!name) return html`${items}`;
  return html`<li><details open><summary>${renderString(name, context)}</summary><ol>${items}</ol></details></li>`;
}

function renderItem({ id, headlineText }: Slide, move: Move | undefined, context: Context): Html {
  if (!move) return html`<li><a href="#${id}">${renderString(headlineText, context)}</a></li>`;
  return html`<li><a href="#${id}">${renderSideMark(move.side)}${move.step} ${renderString(move.title, context)}</a></li>`;
}

/** Adjacent slides of one section. */
function groupParts(slides: readonly Slide[]): Slide[][] {
  const parts: Slide[][] = [];
  for (const slide of slides) {
    const last = parts.at(-1);
    if (last && last[0]?.section === slide.section) last.push(slide);
    else parts.push([slide]);
  }
  return parts;
}

/** The first slide about each move: about its event, or about words said in it. */
function findMoves(slides: readonly Slide[], moves: readonly Move[]): Map<Slide, Move> {
  const found = new Map<Slide, Move>();
  for (const move of moves) {
    const slide = slides.find((one) => isAbout(one, move));
    if (slide && !found.has(slide)) found.set(slide, move);
  }
  return found;
}

function isAbout({ shows }: Slide, move: Move): boolean {
  return shows.some(
    (fact) =>
      (fact.kind === "event" && belongs(move, fact.event.id)) ||
      (fact.kind === "quote" && move.events.some(({ quotes }) => quotes.includes(fact.quote))),
  );
}

// What a slide's figures show of the scenario, and what that rests on.
import type { FigureSlide } from "../../figures/figure-kind.ts";
import { findKind, idsShown } from "../../figures/registry.ts";
import { supportedEntities } from "../../model/entities.ts";
import type { SlideFigure } from "../../model/figure.ts";
import type { Quote, Scenario, Source, Support } from "../../model/scenario.ts";

/** A source, or a paragraph of it, that something rests on. */
export interface Mention {
  source: Source;
  paragraph: number | null;
}

export const mentionsOfSupport = (support: Support): Mention[] => [
  ...support.evidence,
  ...support.reported.map(({ source }) => ({ source, paragraph: null })),
];

/** The sources behind a figure. If the slide tells an account that names its sources, only those count. */
export function mentionsOfFigure(figure: SlideFigure, slide: FigureSlide, scenario: Scenario): Mention[] {
  const ids = idsShown(figure, slide, scenario);
  const shown = supportedEntities(scenario).filter(({ id }) => ids.includes(id));
  const mentions = shown.flatMap(mentionsOfSupport);
  const own = scenario.accountSources[slide.account ?? ""] ?? [];
  return own.length > 0 ? mentions.filter(({ source }) => own.includes(source)) : mentions;
}

/** The quotations that a figure writes out. */
export function quotesOfFigure(figure: SlideFigure, slide: FigureSlide, scenario: Scenario): Quote[] {
  if (!findKind(figure.spec.kind).quotes) return [];
  const ids = idsShown(figure, slide, scenario);
  return scenario.events.filter(({ id }) => ids.includes(id)).flatMap(({ quotes }) => quotes);
}

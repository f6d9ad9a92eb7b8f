// Checks the ids in a figure's fence; unknown ids are reported.
import type { Diagnostic } from "../../model/diagnostic.ts";
import { allOptions, type FigureOption } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import { unknownId } from "../lookup.ts";

type Section = NonNullable<FigureOption["names"]>;

/** @param known ids by section, with those of entities that have errors of their own */
export function checkFigureIds(
  { options }: FigureSpec,
  known: Readonly<Record<Section, readonly string[]>>,
): Diagnostic[] {
  return allOptions(options).flatMap(({ value, names, at }) => {
    if (!names || known[names].includes(value)) return [];
    return [unknownId(names.replace(/s$/, ""), value, known[names], at)];
  });
}

export function idsBySection({ spec }: ParsedScenario): Record<Section, string[]> {
  const { actors, events, places, counts, claims, judgements } = spec;
  return {
    actors: Object.keys(actors),
    events: Object.keys(events),
    places: Object.keys(places),
    counts: Object.keys(counts),
    claims: Object.keys(claims),
    judgements: Object.keys(judgements),
  };
}

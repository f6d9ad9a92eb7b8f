// The ids in a figure's fence: one that names nothing is reported where it stands.
import type { Diagnostic } from "../../model/diagnostic.ts";
import { allOptions, type FigureOption } from "../../model/figure-options.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { ParsedScenario } from "../../model/parsed.ts";
import { unknownId } from "../lookup.ts";

type Section = NonNullable<FigureOption["names"]>;

/** @param known ids by section, those of things with errors of their own too */
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
  const { actors, events, places, counts } = spec;
  return {
    actors: Object.keys(actors),
    events: Object.keys(events),
    places: Object.keys(places),
    counts: Object.keys(counts),
  };
}

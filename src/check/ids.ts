// Ids of the scenario and of the slides share one namespace: each may be used once.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import { sections } from "../model/schema.ts";

export function gatherIds(deck: ParsedDeck): { known: Set<string>; diagnostics: Diagnostic[] } {
  const first = new Map<string, Location>();
  const diagnostics: Diagnostic[] = [];
  const { scenario } = deck;
  const inScenario = scenario
    ? sections.flatMap((section) =>
        Object.keys(scenario.spec[section]).map((id) => ({ id, at: scenario.atKey([section, id]) })),
      )
    : [];
  for (const entity of [...inScenario, ...deck.slides]) {
    const { id, at } = entity;
    const before = first.get(id);
    const isSlide = "headlines" in entity;
    if (before) diagnostics.push(duplicateId(id, at, before, isSlide));
    else first.set(id, at);
  }
  return { known: new Set(inScenario.map(({ id }) => id)), diagnostics };
}

function duplicateId(id: string, at: Location, before: Location, isSlide: boolean): Diagnostic {
  return {
    rule: "id-duplicate",
    severity: "error",
    message: `The id "${id}" is taken; slides and everything in the scenario share one namespace.`,
    at,
    fix: isSlide
      ? `Give the slide's file another name, or write \`id: ${id}-slide\` in its front matter.`
      : "Give one of the two another id.",
    related: [{ message: `"${id}" is already here.`, at: before }],
  };
}

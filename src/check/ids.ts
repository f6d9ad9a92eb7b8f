// Ids of the scenario and of the slides share one namespace: each may be used once.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import { sections } from "../model/schema.ts";

export function gatherIds(deck: ParsedDeck): { known: Set<string>; diagnostics: Diagnostic[] } {
  const first = new Map<string, Named>();
  const diagnostics: Diagnostic[] = [];
  const { scenario } = deck;
  const inScenario = scenario
    ? sections.flatMap((section) =>
        Object.keys(scenario.spec[section]).map(
          (id): Named => ({ id, isSlide: false, locate: () => scenario.atKey([section, id]) }),
        ),
      )
    : [];
  const onSlides = deck.slides.map(({ id, at }): Named => ({ id, isSlide: true, locate: () => at }));
  for (const one of [...inScenario, ...onSlides]) {
    const before = first.get(one.id);
    if (before) diagnostics.push(duplicateId(one, before.locate()));
    else first.set(one.id, one);
  }
  return { known: new Set(inScenario.map(({ id }) => id)), diagnostics };
}

interface Named {
  id: string;
  isSlide: boolean;
  locate: () => Location; // takes its time
}

function duplicateId({ id, isSlide, locate }: Named, before: Location): Diagnostic {
  return {
    rule: "id-duplicate",
    severity: "error",
    message: `The id "${id}" is taken; slides and everything in the scenario share one namespace.`,
    at: locate(),
    fix: isSlide
      ? `Give the slide's file another name, or write \`id: ${id}-slide\` in its front matter.`
      : "Give one of the two another id.",
    related: [{ message: `"${id}" is already here.`, at: before }],
  };
}

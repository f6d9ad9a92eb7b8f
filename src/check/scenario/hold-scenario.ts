// A scenario of which every entity is the same object from build to build, so that an edit of one fact costs what shows
// this fact.
import type { Memory } from "../../model/memory.ts";
import type { Scenario } from "../../model/scenario.ts";
import { sections } from "../../model/schema.ts";

/** @param part of the deck: scenarios of its parts are held apart */
export function holdScenario(scenario: Scenario, part: string, memory: Memory): Scenario {
  const entities = sections.flatMap((section) =>
    scenario[section].map((entity) => [`${part} ${section} ${entity.id}`, entity] as const),
  );
  const own = `${part} scenario`;
  const all = new Map<string, object>([...entities, [own, scenario]]);
  return memory.hold(all).get(own) as Scenario;
}

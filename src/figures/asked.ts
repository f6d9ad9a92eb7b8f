// Finds the entities that a fence names. The check stage has reported unknown ids already, so they are left out here.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FigureOption, FigureOptions } from "../model/figure-options.ts";

/** In the order named, each once; null if the fence lacks the option. */
export function entitiesNamed<T extends { id: string }>(
  entities: readonly T[],
  options: FigureOptions,
  key: string,
): T[] | null {
  const named = options[key];
  return named ? findNamed(entities, named) : null;
}

export function findNamed<T extends { id: string }>(
  entities: readonly T[],
  named: readonly FigureOption[],
): T[] {
  const found = named.flatMap(({ value }) => entities.find(({ id }) => id === value) ?? []);
  return [...new Set(found)];
}

/** The figure cannot be drawn as its fence asks. `fix`: what to write instead. */
export const wrongOption = (message: string, fix: string, at: Diagnostic["at"]): Diagnostic => ({
  rule: "figure-option",
  severity: "error",
  message,
  fix,
  at,
});

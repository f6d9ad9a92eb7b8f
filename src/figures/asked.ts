// The things of a scenario that a fence names. Check has reported every id that names none.
import type { FigureOption, FigureOptions } from "../model/figure-options.ts";

/** In the order named, each once; null where the fence does not have the option. */
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

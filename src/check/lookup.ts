// Ids → entities. An unknown id is reported where it stands, with the nearest id of the right kind.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { findNearest } from "../text/did-you-mean.ts";

export interface Named {
  id: string;
}

export class Lookup<Entity extends Named> {
  readonly entities = new Map<string, Entity>();
  readonly #what: string;
  // also ids of entities with errors of their own, which are not in `entities`
  readonly #known: ReadonlySet<string>;
  readonly #diagnostics: Diagnostic[];

  constructor(what: string, known: Iterable<string>, diagnostics: Diagnostic[]) {
    this.#what = what;
    this.#known = new Set(known);
    this.#diagnostics = diagnostics;
  }

  add(entity: Entity): Entity {
    this.entities.set(entity.id, entity);
    return entity;
  }

  /**
   * The entity with this id; `at` finds where the id is written. Reports an unknown id; undefined too for an
   * entity with errors of its own.
   */
  resolve(id: string, at: () => Location): Entity | undefined {
    if (!this.#known.has(id)) this.#diagnostics.push(unknownId(this.#what, id, this.#known, at()));
    return this.entities.get(id);
  }
}

export function unknownId(what: string, id: string, known: Iterable<string>, at: Location): Diagnostic {
  const names = [...known];
  const nearest = findNearest(id, names);
  return {
    rule: "id-unknown",
    severity: "error",
    message: `No ${what} is called ${id}.`,
    at,
    fix: nearest
      ? `Write ${nearest}, or add ${id} to the scenario.`
      : `Nothing has a name near it. See what there is: {program} ${askIds(id, names)}`,
    ...(nearest ? { suggestion: nearest } : {}),
  };
}

/** The command that lists ids sharing a part with this one: "ids toll"; "ids" if none does. */
export function askIds(id: string, known: Iterable<string>): string {
  const names = [...known];
  const parts = id.split("-").filter((part) => part.length > 2 && names.some((name) => name.includes(part)));
  return parts[0] === undefined ? "ids" : `ids ${parts[0]}`;
}

// Ids → things. A dangling id is reported where it stands, with the nearest id of the right kind.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location } from "../model/location.ts";
import { findNearest } from "../text/did-you-mean.ts";

export interface Named {
  id: string;
}

export class Lookup<Entity extends Named> {
  readonly entities = new Map<string, Entity>();
  readonly #what: string;
  readonly #known: ReadonlySet<string>; // also what had errors of its own and is not in `things`
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

  /** The thing an id names; reports an id that names none. */
  resolve(id: string, at: Location): Entity | undefined {
    if (!this.#known.has(id)) this.#diagnostics.push(unknownId(this.#what, id, this.#known, at));
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

/** The command that lists what has a part of this id in its own: "ids toll", or "ids" where nothing has. */
export function askIds(id: string, known: Iterable<string>): string {
  const names = [...known];
  const parts = id.split("-").filter((part) => part.length > 2 && names.some((name) => name.includes(part)));
  return parts[0] === undefined ? "ids" : `ids ${parts[0]}`;
}

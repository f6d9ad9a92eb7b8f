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
  #unknown = 0; // how many ids were unknown so far

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
    if (!this.#known.has(id)) {
      this.#unknown += 1;
      const names = this.#unknown > mostSearches ? null : this.#known;
      this.#diagnostics.push(unknownId(this.#what, id, names, at()));
    }
    return this.entities.get(id);
  }
}

/**
 * The search for the nearest id compares an unknown id with every other. With more unknown ids than these in a
 * briefing, something was changed throughout, and no nearest ids are suggested.
 */
export const mostSearches = 100;

const longest = 60; // characters of an id that a message repeats

/** `known`: the ids of which the nearest is suggested; null: none is suggested. */
export function unknownId(
  what: string,
  id: string,
  known: Iterable<string> | null,
  at: Location,
): Diagnostic {
  const written = id.length > longest ? `${id.slice(0, longest)}…` : id;
  const unknown: Diagnostic = {
    rule: "id-unknown",
    severity: "error",
    message: id === "" ? `No ${what} is named here.` : `No ${what} is called ${written}.`,
    at,
    fix: "See what there is: {program} ids",
  };
  if (known === null || id === "") return unknown;
  const names = [...known];
  const asId = formatId(id);
  const nearest = names.includes(asId) ? asId : findNearest(id, names);
  return {
    ...unknown,
    fix: nearest ? `Write ${nearest}, or add ${written} to the scenario.` : sayWhatToAdd(what, id, names),
    ...(nearest ? { suggestion: nearest } : {}),
  };
}

/** What to do about an id that is near no other. Where a name was written, it has to become an id first. */
function sayWhatToAdd(what: string, id: string, names: readonly string[]): string {
  const asId = formatId(id);
  const isName = asId !== id && asId !== "" && asId.length <= longest;
  if (isName) return `Give it an id: add ${asId} to the scenario, and write that here.`;
  if (names.length === 0) return `The scenario has no ${what} yet. Add it there.`;
  return `Nothing has a name near it. See what there is: {program} ${askIds(id, names)}`;
}

/** A name as an id: "Paul Ines" becomes "paul-ines". */
const formatId = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** The command that lists ids sharing a part with this one: "ids toll"; "ids" if none does. */
export function askIds(id: string, known: Iterable<string>): string {
  const names = [...known];
  const part = id.split("-").find((one) => one.length > 2 && names.some((name) => name.includes(one)));
  return part === undefined ? "ids" : `ids ${part}`;
}

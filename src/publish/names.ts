// Drops accounts that only dropped events belong to, and the names of sides that only dropped actors and sources belong
// to.
import type { ScenarioSpec } from "../model/schema.ts";

type Ids = ReadonlySet<string>;
type Accounts = ScenarioSpec["accounts"];
type Sides = ScenarioSpec["sides"];

/** Takes out accounts of which all events have gone, except the given ones, and sources that have gone. */
export function keepAccounts({ accounts, events }: ScenarioSpec, gone: Ids, needed: Ids): Accounts {
  const lost = namedOnlyBy(gone, Object.entries(events), ({ account }) => [account]);
  const kept = Object.entries(accounts).filter(([id]) => !lost.has(id) || needed.has(id));
  return Object.fromEntries(
    kept.map(([id, account]) => [
      id,
      typeof account === "string"
        ? account
        : { ...account, sources: account.sources.filter((source) => !gone.has(source)) },
    ]),
  );
}

/** A side of which all actors and sources have gone loses its name. It keeps its mark, as marks are given in order. */
export function keepSides({ sides, actors, sources }: ScenarioSpec, gone: Ids): Sides {
  const isOnlooking = ([id, side]: [string, Sides[string]]) =>
    typeof side === "string" ? id === "n" : side.onlookers;
  const onlookers = Object.entries(sides).find(isOnlooking)?.[0];
  const members = [
    ...Object.entries(actors).map(([id, { side = onlookers }]) => [id, { side }] as const),
    ...Object.entries(sources).map(([id, { party }]) => [id, { side: party }] as const),
  ];
  const lost = namedOnlyBy(gone, members, ({ side }) => [side]);
  const unnamed = (side: Sides[string]) => (typeof side === "string" ? "" : { ...side, name: "" });
  return Object.fromEntries(
    Object.entries(sides).map(([id, side]) => [id, lost.has(id) ? unnamed(side) : side]),
  );
}

/** The names that only entities in `gone` use. `namesIn` gives the names that an entity uses. */
function namedOnlyBy<Entity>(
  gone: Ids,
  entities: readonly (readonly [id: string, entity: Entity])[],
  namesIn: (entity: Entity) => (string | undefined)[],
): Set<string> {
  const lost = new Set<string>();
  const kept = new Set<string>();
  for (const [id, entity] of entities)
    for (const name of namesIn(entity)) if (name !== undefined) (gone.has(id) ? lost : kept).add(name);
  return new Set([...lost].filter((name) => !kept.has(name)));
}

// A chain at its limits: twenty-four actors of five sides and forty lines, in the shape of October 1962. Names are
// samples.
import type { Relation, Scenario } from "../../../src/model/scenario.ts";
import { actor, event, relation, scenario } from "../builders.ts";

type Kind = Parameters<typeof actor>[4];

const people: [id: string, kind: Kind, side: string, name: string, role: string][] = [
  ["castro", "person", "c", "Castro", "Prime Minister"],
  ["army", "body", "c", "Cuban army", "mobilised"],
  ["presidium", "body", "a", "Presidium", "of the Party"],
  ["khrushchev", "person", "a", "Khrushchev", "Premier"],
  ["malinovsky", "person", "a", "Malinovsky", "Defence Minister"],
  ["pliyev", "person", "a", "Gen. Pliyev", "commands in Cuba"],
  ["dobrynin", "person", "a", "Dobrynin", "in Washington"],
  ["zorin", "person", "a", "Zorin", "at the UN"],
  ["oas", "body", "e", "OAS", "American states"],
  ["uthant", "person", "e", "U Thant", "Acting Secretary"],
  ["council", "body", "e", "Security Council", "of the UN"],
  ["excomm", "body", "b", "ExComm", "advisers"],
  ["kennedy", "person", "b", "Kennedy", "President"],
  ["mcnamara", "person", "b", "McNamara", "Defense Secretary"],
  ["npic", "body", "b", "CIA, NPIC", "photo analysts"],
  ["rfk", "person", "b", "Robert Kennedy", "Attorney General"],
  ["stevenson", "person", "b", "Stevenson", "at the UN"],
  ["turkey", "state", "d", "Turkey", "in NATO"],
  ["jupiters", "place", "d", "Jupiters", "missiles near Izmir"],
  ["guns", "group", "c", "Cuban guns", "anti-aircraft"],
  ["sam", "group", "a", "SAM battery", "S-75, Banes"],
  ["u2", "group", "b", "Overflights", "U-2, low-level jets"],
  ["navy", "group", "b", "Destroyers", "of the quarantine"],
  ["b59", "group", "a", "B-59", "submarine"],
];

const ties: [kind: string, from: string, to: string, label?: string][] = [
  ["organ", "khrushchev", "presidium"],
  ["command", "khrushchev", "malinovsky"],
  ["command", "malinovsky", "pliyev"],
  ["command", "pliyev", "sam"],
  ["speaks-for", "dobrynin", "khrushchev"],
  ["speaks-for", "zorin", "khrushchev"],
  ["command", "malinovsky", "b59"],
  ["denial", "zorin", "council"],
  ["opposes", "khrushchev", "jupiters"],
  ["alliance", "khrushchev", "castro"],
  ["supplies", "pliyev", "army"],
  ["denial", "dobrynin", "rfk"],
  ["verb", "rfk", "dobrynin", "meets"],
  ["verb", "khrushchev", "kennedy", "writes to"],
  ["verb", "kennedy", "khrushchev", "writes to"],
  ["organ", "kennedy", "excomm"],
  ["command", "kennedy", "mcnamara"],
  ["command", "mcnamara", "navy"],
  ["command", "mcnamara", "u2"],
  ["organ", "mcnamara", "excomm"],
  ["speaks-for", "rfk", "kennedy"],
  ["speaks-for", "stevenson", "kennedy"],
  ["supplies", "u2", "npic", "photos"],
  ["verb", "npic", "excomm", "briefs"],
  ["verb", "stevenson", "council", "shows photos"],
  ["mediation", "uthant", "khrushchev"],
  ["mediation", "uthant", "kennedy"],
  ["organ", "uthant", "council"],
  ["backing", "oas", "kennedy"],
  ["opposes", "oas", "castro"],
  ["alliance", "turkey", "kennedy"],
  ["verb", "turkey", "jupiters", "hosts"],
  ["supplies", "mcnamara", "jupiters"],
  ["hypothesis", "khrushchev", "sam"],
  ["command", "castro", "army"],
  ["command", "army", "guns"],
  ["verb", "castro", "khrushchev", "writes to"],
];

const strikes: [from: string, to: string][] = [
  ["sam", "u2"],
  ["guns", "u2"],
  ["navy", "b59"],
];

export function crisis(): Scenario {
  const actors = people.map(([id, kind, side, name, role]) => actor(id, name, role, side as never, kind));
  const find = (id: string) => actors.find((one) => one.id === id)!;
  const relations = ties.map(([kind, from, to, label = ""], i) =>
    relation(`tie-${i}`, kind as Relation["kind"], find(from), find(to), label),
  );
  const events = strikes.map(([from, to], i) =>
    event(`strike-${i + 1}`, { actor: find(from), target: find(to), step: i + 1 }),
  );
  const sides = { a: "Soviet", b: "American", c: "Cuban", d: "Turkish", e: "UN and OAS" };
  return scenario({ actors, relations, events, sides });
}

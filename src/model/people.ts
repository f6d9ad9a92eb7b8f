// The words by which texts name the people of a briefing: "Austin" for Lloyd Austin.
import { languages } from "../language/registry.ts";
import { findWordsIn } from "../text/words.ts";
import type { Actor, Scenario } from "./scenario.ts";

/** The words of a person's name that no other actor shares; empty for a state, a body or a place. */
export function namesOf(actor: Actor, { actors }: Pick<Scenario, "actors">): string[] {
  if (actor.kind !== "person") return [];
  const others = actors.filter((one) => one.id !== actor.id && one.kind === "person");
  const taken = new Set(others.flatMap(({ name }) => wordsOf(name)));
  return wordsOf(actor.name).filter((word) => !taken.has(word));
}

export const namesOfPeople = (scenario: Pick<Scenario, "actors">): string[] =>
  [...new Set(scenario.actors.flatMap((actor) => namesOf(actor, scenario)))].sort();

const empty = new Set(languages.flatMap(({ functionWords }) => functionWords));

/** The words of a name without articles and initials. */
const wordsOf = (name: string): string[] =>
  findWordsIn(name)
    .map(({ text }) => text)
    .filter((word) => word.length > 1 && !empty.has(word.toLowerCase()));

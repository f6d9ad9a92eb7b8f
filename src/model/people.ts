// The words by which texts name the people of a briefing: "Austin" for Lloyd Austin.
import { languages } from "../language/registry.ts";
import { findWordsIn } from "../text/words.ts";
import type { Scenario } from "./scenario.ts";

/** For each person, by id, the words of the name that no other person shares. States, bodies and places have none. */
export function findNames({ actors }: Pick<Scenario, "actors">): ReadonlyMap<string, readonly string[]> {
  const people = actors.filter(({ kind }) => kind === "person");
  const words = people.map(({ id, name }) => ({ id, own: [...new Set(wordsOf(name))] }));
  const bearers = new Map<string, number>();
  for (const word of words.flatMap(({ own }) => own)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return new Map(words.map(({ id, own }) => [id, own.filter((word) => bearers.get(word) === 1)]));
}

export const namesOfPeople = (scenario: Pick<Scenario, "actors">): string[] =>
  [...findNames(scenario).values()].flat().sort();

const empty = new Set(languages.flatMap(({ functionWords }) => functionWords));

/** The words of a name without articles and initials. */
const wordsOf = (name: string): string[] =>
  findWordsIn(name)
    .map(({ text }) => text)
    .filter((word) => word.length > 1 && !empty.has(word.toLowerCase()));

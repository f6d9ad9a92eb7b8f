// The words by which a text names an actor of the scenario: the whole name, and the part of it that no other actor
// shares. A person is named by the words of the name that no other person shares: "Austin" for Lloyd Austin.
import type { Language } from "../../../language/language.ts";
import { languages } from "../../../language/registry.ts";
import type { Actor, Scenario } from "../../../model/scenario.ts";
import { findWordsIn, type Word, wordsIn } from "../../../text/words.ts";
import { isFunction } from "./negations.ts";

/** Each name is its words in small letters, in order. */
export type ActorNames = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface Mention {
  from: number; // index of its first word in the text
  to: number; // exclusive
}

/** For each actor, by id. */
export function listActorNames({ actors }: Pick<Scenario, "actors">, language: Language): ActorNames {
  const people = findNames({ actors });
  const words = new Map(actors.map(({ id, name }) => [id, contentWords(name, language)]));
  const bearers = new Map<string, number>();
  for (const word of [...words.values()].flatMap((own) => [...new Set(own)]))
    bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const isOwn = (word: string): boolean => bearers.get(word) === 1;
  const namesOf = ({ id, kind }: Actor): string[][] => {
    if (kind === "person") return (people.get(id) ?? []).map((word) => [word.toLowerCase()]);
    const whole = words.get(id) ?? [];
    const last = whole.at(-1);
    const short = last !== undefined && isOwn(last) ? [[last]] : [];
    return whole.length > 1 ? [whole, ...short] : short;
  };
  return new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
}

const contentWords = (name: string, language: Language): string[] =>
  wordsIn(name)
    .filter(({ text }) => isAcronym(text) || !isFunction(text.toLowerCase(), language))
    .map(({ text }) => text.toLowerCase());

/** "US" is no "us". */
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** Where a text names an actor, in the order of the text. The longest name at a place counts. */
export function findMentions(words: readonly Word[], names: readonly (readonly string[])[]): Mention[] {
  const small = words.map(({ text }) => text.toLowerCase());
  const byLength = [...names].sort((one, other) => other.length - one.length);
  const found: Mention[] = [];
  for (let from = 0; from < small.length; from++) {
    const name = byLength.find((each) => each.every((word, i) => small[from + i] === word));
    if (!name) continue;
    found.push({ from, to: from + name.length });
    from += name.length - 1;
  }
  return found;
}

/** For each person, by id, the words of the name that no other person shares. States, bodies and places have none. */
export function findNames({ actors }: Pick<Scenario, "actors">): ReadonlyMap<string, readonly string[]> {
  const people = actors.filter(({ kind }) => kind === "person");
  const words = people.map(({ id, name }) => ({ id, own: [...new Set(wordsOf(name))] }));
  const bearers = new Map<string, number>();
  for (const word of words.flatMap(({ own }) => own)) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return new Map(words.map(({ id, own }) => [id, own.filter((word) => bearers.get(word) === 1)]));
}

/** All those words, sorted. */
export const namesOfPeople = (scenario: Pick<Scenario, "actors">): string[] =>
  [...findNames(scenario).values()].flat().sort();

const empty = new Set(languages.flatMap(({ functionWords }) => functionWords));

/** The words of a name without articles and initials. */
const wordsOf = (name: string): string[] =>
  findWordsIn(name)
    .map(({ text }) => text)
    .filter((word) => word.length > 1 && !empty.has(word.toLowerCase()));

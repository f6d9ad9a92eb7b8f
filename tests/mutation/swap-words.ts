// What a hurried author mixes up of words: north for south, before for after, at least for at most, euros for
// dollars, one place or person for another, and in the facts who acted on whom and how two stand to each other.
import { type Attempt, changeFacts, changeSlides } from "./change-folder.ts";
import type { LoadedDeck } from "./decks.ts";

const inCited = "(?=[^\\n]*\\[@)";

/** Each word or phrase of a pair put for the other one, in sentences that cite. */
function turnPairs(row: string, pairs: readonly (readonly [string, string])[]) {
  const other = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
  const pattern = new RegExp(`\\b(?:${[...other.keys()].join("|")})\\b${inCited}`, "g");
  return ({ folder }: LoadedDeck): Attempt[] =>
    changeSlides(folder, row, pattern, ([word]) => other.get(word) ?? word);
}

const percentages = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(folder, "percentage", new RegExp(`\\b\\d+(?= ?(?:%|per cent))${inCited}`, "g"), ([number]) =>
    String(Number(number) + 10),
  );

const currencies = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(folder, "currency", new RegExp(`[$€£](?=\\d)${inCited}`, "g"), ([sign]) =>
    sign === "€" ? "$" : "€",
  );

/** "About 230 km" made a round number that is not near it. */
const roundings = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(
    folder,
    "rounding",
    new RegExp(`(?<=\\b(?:about|some|nearly|almost) )\\d+${inCited}`, "g"),
    ([number]) => String(Math.ceil((Number(number) * 1.3) / 10) * 10),
  );

/** Each name of a list in running text put for the next one of it. */
function renamed(row: string, namesOf: (loaded: LoadedDeck) => string[]) {
  return (loaded: LoadedDeck): Attempt[] => {
    const names = [...new Set(namesOf(loaded))].filter((name) => name.length > 3);
    return names.flatMap((name, i) => {
      const other = names[(i + 1) % names.length] ?? name;
      const written = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return changeSlides(
        loaded.folder,
        row,
        new RegExp(`(?<![“\\w])${written}\\b${inCited}`, "g"),
        () => other,
      );
    });
  };
}

/** A name inside a sentence put for one that no text has. */
const inventions = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(
    folder,
    "invention",
    new RegExp(`(?<=[a-z] )\\p{Lu}\\p{Ll}{3,}\\b(?! \\d)${inCited}`, "gu"),
    () => "Halvorsen",
  );

const monthNames =
  "January February March April May June July August September October November December".split(" ");

const months = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(
    folder,
    "month",
    new RegExp(`(?<=[a-z\\d] )(?:${monthNames.join("|")})\\b${inCited}`, "g"),
    ([month]) => monthNames[(monthNames.indexOf(month) + 5) % 12] ?? month,
  );

/** In the facts: the two who stand against each other in an event change places. */
const actors = ({ folder }: LoadedDeck): Attempt[] =>
  changeFacts(folder, "actor", (facts) =>
    Object.entries(facts.events ?? {}).flatMap(([id, { actor, target }]) =>
      actor && target && actor !== target
        ? [
            {
              how: `${id}: ${actor} ⇄ ${target}`,
              change: (changed) => {
                Object.assign(changed.events?.[id] ?? {}, { actor: target, target: actor });
              },
            },
          ]
        : [],
    ),
  );

const relations = ({ folder }: LoadedDeck): Attempt[] =>
  changeFacts(folder, "relation", (facts) =>
    Object.entries(facts.relations ?? {}).flatMap(([id, { kind, from, to }]) => [
      {
        how: `${id}: ${from} ⇄ ${to}`,
        change: (changed) => {
          Object.assign(changed.relations?.[id] ?? {}, { from: to, to: from });
        },
      },
      {
        how: `${id}: ${kind} → opposes`,
        change: (changed) => {
          Object.assign(changed.relations?.[id] ?? {}, { kind: kind === "opposes" ? "command" : "opposes" });
        },
      },
    ]),
  );

/** Attempts by the row of the table. */
export const wordRows: Record<string, (loaded: LoadedDeck) => Attempt[]> = {
  "direction: south for north": turnPairs("direction", [
    ["north", "south"],
    ["northern", "southern"],
    ["east", "west"],
    ["eastern", "western"],
    ["northeast", "southwest"],
  ]),
  "order: after for before": turnPairs("order", [
    ["before", "after"],
    ["earlier", "later"],
  ]),
  "limit: at most for at least": turnPairs("limit", [
    ["At least", "At most"],
    ["at least", "at most"],
    ["up to", "at least"],
    ["more than", "less than"],
  ]),
  "limit: exactly for about": ({ folder }) =>
    changeSlides(folder, "limit", new RegExp(`\\babout(?= \\d)${inCited}`, "g"), () => "exactly"),
  "percentage: ten more": percentages,
  "currency: euros for dollars": currencies,
  "rounding: a round number that is not near": roundings,
  "month: another one": months,
  "invention: a name that no text has": inventions,
  "place: one for another": renamed("place", ({ scenario }) => scenario.places.map(({ name }) => name)),
  "name: one for another": renamed("name", ({ scenario }) => scenario.actors.map(({ name }) => name)),
  "actor: who acted on whom": actors,
  "relation: turned round, or of another kind": relations,
};

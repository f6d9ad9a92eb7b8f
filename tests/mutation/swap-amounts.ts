// What a hurried author mixes up of amounts: noon for another hour, once for twice, the third for the second, more
// than 312 for 312, saved for died, all for most; and words given to somebody who never spoke. In sentences that
// cite.
import { type Attempt, changeSlides } from "./change-folder.ts";
import type { LoadedDeck } from "./decks.ts";

const inCited = "(?=[^\\n]*\\[@)";
const anyOf = (words: readonly string[]): string => `\\b(?:${words.join("|")})\\b${inCited}`;

/** Each word of a list replaced by the next one of it. */
function turnWords(row: string, words: readonly string[]): (loaded: LoadedDeck) => Attempt[] {
  const next = (word: string): string => words[(words.indexOf(word) + 1) % words.length] ?? word;
  return ({ folder }) => changeSlides(folder, row, new RegExp(anyOf(words), "g"), ([word]) => next(word));
}

/** Noon for an hour that is far from it; "11.30" without a half of the day may be near. */
const hours = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(
    folder,
    "hour",
    new RegExp(`\\b(\\d{1,2})[:.]\\d\\d(?: [ap]\\.?m\\.?)?${inCited}`, "g"),
    ([words = "", hour = ""]) => (hour === "12" || hour === "11" ? words : "noon"),
  );

const counted =
  "\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|nineteen|twenty";

/** "More than" before a number that stands with its noun and nothing that bounds it. */
const bounds = ({ folder }: LoadedDeck): Attempt[] =>
  changeSlides(
    folder,
    "bound",
    new RegExp(
      `(?<!than |least |most |about |only |to |after |before |of )\\b(?:${counted}) (?!January|February|March|April|May|June|July|August|September|October|November|December)[a-z]{4,}${inCited}`,
      "g",
    ),
    ([words]) => `more than ${words}`,
  );

const outcomes = turnWords("outcome", [
  "killed",
  "rescued",
  "wounded",
  "dead",
  "saved",
  "injured",
  "died",
  "survived",
]);

/** A quotation in running text given to somebody of whom no source knows, and to another person of the briefing. */
function invented({ folder, scenario }: LoadedDeck): Attempt[] {
  const people = scenario.actors
    .filter(({ kind }) => kind === "person")
    .map(({ name }) => name.split(" ").at(-1));
  return ["Marlow Quint", ...people].flatMap((name) =>
    changeSlides(
      folder,
      "speaker",
      /(?<=[a-z] )“[^”\n]{20,}”(?=\.? \[@)/g,
      ([words]) => `${words}, said ${name},`,
    ).filter(({ how }) => !new RegExp(`${name}.*“`).test(how)),
  );
}

/** Attempts by the row of the table. */
export const amountRows: Record<string, (loaded: LoadedDeck) => Attempt[]> = {
  "hour: noon for another one": hours,
  "frequency: once for twice": turnWords("frequency", ["once", "twice", "three times"]),
  "ordinal: the third for the second": turnWords("ordinal", ["first", "second", "third", "fourth"]),
  "bound: one that nobody gave": bounds,
  "outcome: saved for died": outcomes,
  "share: all for most": turnWords("share", ["all", "most", "some", "none", "every", "several"]),
  "speaker: somebody who never said it": invented,
};

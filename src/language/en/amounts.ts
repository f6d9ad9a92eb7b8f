// English words for how many, how often, and what became of whom.
import type { AmountWords } from "../language.ts";

const list = (words: string): string[] => words.split(" ");

export const amounts: AmountWords = {
  about: [
    "about",
    "around",
    "some",
    "roughly",
    "approximately",
    "an estimated",
    "nearly",
    "almost",
    "close to",
  ],
  alsoPlaces: ["over", "under", "up to"],
  shares: {
    all: [...list("all every each both everyone everybody"), "all of", "each of", "every one of"],
    most: ["most", "most of", "the majority of", "many", "many of"],
    some: [
      ...[
        "some",
        "some of",
        "several",
        "several of",
        "a few",
        "a few of",
        "few",
        "few of",
        "many",
        "many of",
      ],
      ...["not all", "not all of", "not every", "not everyone", "not everybody"],
    ],
    none: ["none", "none of", "neither", "neither of", "not one of", "no one", "nobody"],
  },
  fractions: { before: ["two", "three"], after: ["of"] },
  ordinalsFollow: false,
  repeats: { once: 1, twice: 2, thrice: 3 },
  repeatNouns: ["times", "occasions"],
  notRepeats: {
    after: ["at", "than"],
    before: list("the a an it he she they we again more this that these his her their its"),
  },
  outcomes: [
    list(
      "dead die dies died dying death deaths killed kills killing drowned perished fatalities slain casualties",
    ),
    list("saved saves rescued rescues survived survives survivors alive spared"),
    list("injured injures injuries wounded wounds hurt casualties"),
    ["missing", "unaccounted"],
    list("arrested arrests detained captured imprisoned jailed"),
    list("released freed acquitted pardoned"),
    list("destroyed destroys demolished sunk sank"),
    list("damaged damages"),
    list("intact undamaged unharmed unhurt"),
    list("launched fired"),
    list("intercepted"),
    list("hired recruited"),
    list("dismissed fired sacked"),
    list("bought purchased"),
    list("sold"),
  ],
};

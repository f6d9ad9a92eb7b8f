// What the rules and the page need to know of a language. Each language is a folder of data beside this file.

import type { likelihoods } from "./likelihoods.ts";
import type { MeaningWords } from "./meaning-words.ts";
import type { HidingPhrase, Naming, NoteLabels } from "./note-labels.ts";

/** Units that a number may stand with. A number with one of them is compared only with numbers of the same unit. */
export const measures = [
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
  "percent",
  "kilometres",
  "metres",
  "miles",
  "nautical miles",
  "feet",
  "inches",
  "kilograms",
  "tonnes",
  "knots",
  "degrees",
  "degrees Celsius",
  "degrees Fahrenheit",
  "dollars",
  "euros",
  "pounds",
] as const;
export type Measure = (typeof measures)[number];

export interface NumberTable {
  words: Readonly<Record<string, number>>; // "twelve"; several words are joined by hyphens: "vingt-et-un"
  scales: Readonly<Record<string, number>>; // what multiplies the number before it: "hundred", "dozen"
  ordinals: Readonly<Record<string, number>>; // "third"
  // words that may stand between the parts of a number: "and" in "two hundred and fifty"
  and: readonly string[];
  prefixes: string; // letters that may be written together with a number, such as the Hebrew "and"
}

export interface DateWords {
  months: readonly (readonly string[])[]; // from January, each with its short forms
  monthPrefixes: string; // letters that may be written together with a month's name
  weekdays: readonly (readonly string[])[]; // from Sunday, each with its short forms
  dayEndings: readonly string[]; // after a day of the month in digits: "st"
  dayJoiners: readonly string[]; // between two days of a range: "and", "to"
  /** What stands before a day and before no month alone: "on" August 2. */
  dayPrepositions: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  /** How times are said, `#` for the hour, and how many minutes they are after it: "half past #" is 30. */
  spokenTimes: Readonly<Record<string, number>>;
}

export interface CountingWords {
  // whether 2,4 is two and four tenths, and 2 400 has a space between its groups
  decimalComma: boolean;
  numbers: NumberTable;
  units: Readonly<Partial<Record<Measure, readonly string[]>>>;
  dottedOrdinals: boolean; // whether "3." is the third
  /** Nouns whose number is part of a name and counts nothing: "Step 2". */
  numberedNouns: readonly string[];
  /**
   * Nouns that an author counts in the briefing itself, so that no source holds the number: "two chains of
   * command".
   */
  ownNouns: readonly string[];
  /** What stands before a number and says whether it may be more or less. */
  bounds: Readonly<Record<"up" | "down" | "exactly", readonly string[]>>;
  /** What stands after a number and says so: "20 or more". */
  boundsAfter: Readonly<Record<"up" | "down" | "exactly", readonly string[]>>;
  halves: readonly string[];
  /** What a counted thing is called in `numbers:`, by section of the scenario. */
  sectionNouns: Readonly<Record<CountedSection, readonly string[]>>;
}

/** Forms of verbs, and what says that something was meant to happen, might happen, or nearly did. */
export interface VerbWords {
  /** The forms of a verb that no ending makes, after what it is called: pay, paid. */
  irregular: readonly (readonly string[])[];
  /** Endings of the past tense and of participles, the longest first. */
  pastEndings: readonly string[];
  /** Verbs right before that, by which something was still to come: "were" to begin. */
  beingTo: readonly string[];
  /** What stands before an infinitive: promised "to" pay. */
  infinitives: readonly string[];
  /** Its endings, "" where it has none of its own. */
  infinitiveEndings: readonly string[];
  /** Whether the infinitive stands at the end of its sentence. */
  verbLast: boolean;
  /** Verbs before such an infinitive, in any form, that do not say that it was done: "promised" to pay. */
  intentions: readonly string[];
  /** Verbs before another with `gerundEnding`, in any form, that do not say so either: "considered" paying. */
  gerundIntentions: readonly string[];
  gerundEnding: string;
  /** Verbs right before another that leave it open: "will" pay. */
  modals: readonly string[];
  /** Those of them that leave nothing open unless one of `linkingVerbs` follows: "could see", "could have seen". */
  modalsOfAbility: readonly string[];
  /** Verbs after a modal, after which what is open may be said in any form: "may be" wrong. */
  linkingVerbs: readonly string[];
  nearly: readonly string[];
  /** What begins a condition. */
  conditions: readonly string[];
  /** Beginnings of words by which a sentence says itself that something was only meant: "threat". */
  signsOfIntention: readonly string[];
}

export interface Language extends DateWords, CountingWords, MeaningWords, VerbWords {
  code: string; // primary subtag of BCP 47
  direction: "ltr" | "rtl";
  // opening and closing marks, the language's usual pair first
  quotationMarks: readonly (readonly [open: string, close: string])[];
  punctuationSpace: string; // between words and quotation marks, colons and the like: a no-break space in French
  // whether every noun has a capital, as in German, so that a capital does not show a name
  capitalNouns: boolean;
  /** The name of those who belong to none of the sides that an author names. */
  others: string;
  amounts: AmountWords;
  /** Beginnings of verbs that introduce what somebody says: "said", "warn". */
  speakingVerbs: readonly string[];
  /** Words that carry no meaning of their own: articles, prepositions, auxiliaries. */
  functionWords: readonly string[];
  /** The words of the one scale of likelihood, for each step. */
  likelihoods: Readonly<Record<(typeof likelihoods)[number], readonly string[]>>;
  /** Words that estimate how probable something is, and stand for no step of the scale: "perhaps". */
  estimates: readonly string[];
  /** Words that say how good evidence is. */
  confidence: readonly string[];
  future: FutureWords;
  noteLabels: NoteLabels;
  naming: Naming;
  hidingPhrases: readonly HidingPhrase[];
}

/** Words that say how many, how often, and what became of those who were counted. */
export interface AmountWords {
  /** Before a number that is not exact: "about", "roughly". */
  about: readonly string[];
  /** Of those words in `bounds`, the ones that also say how long or where: "over three days". */
  alsoPlaces: readonly string[];
  /** Words for a share of a group. A word that may mean either share stands in both. */
  shares: Readonly<Record<"all" | "most" | "some" | "none", readonly string[]>>;
  /** Words beside which an ordinal is a share of one thing: "two" thirds, a third "of". */
  fractions: Readonly<Record<"before" | "after", readonly string[]>>;
  /** Whether "second" stands after what is counted, as in Hebrew. */
  ordinalsFollow: boolean;
  /** How often something happened: "twice" is 2. */
  repeats: Readonly<Record<string, number>>;
  /** What a number stands before when it says how often: "times". */
  repeatNouns: readonly string[];
  /** Words beside which a word of `repeats` says something else: "at once", "once the ship had turned". */
  notRepeats: Readonly<Record<"after" | "before", readonly string[]>>;
  /** What may become of people and things, each list one outcome. A word that leaves it open stands in several. */
  outcomes: readonly (readonly string[])[];
  /** Nouns for what is counted, grouped where one cannot be the other: "crew" and "passengers". Each list is one kind. */
  kinds: readonly (readonly (readonly string[])[])[];
}

/** Words that say that something is going to happen. The list is empty for a language without such a word. */
interface FutureWords {
  words: readonly string[];
  notAfter: readonly string[]; // words before which it says something else: "we will see", "his will"
}

export type CountedSection = "moves" | "quotes" | "claims" | "judgements" | "sources" | "actors" | "events";

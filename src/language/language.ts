// What the rules and the page need to know of a language. Each language is one folder of data beside this file.

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
  "dollars",
  "euros",
  "pounds",
] as const;
export type Measure = (typeof measures)[number];

export interface NumberTable {
  words: Readonly<Record<string, number>>; // "twelve"; several words are joined by hyphens: "vingt-et-un"
  scales: Readonly<Record<string, number>>; // what multiplies the number before it: "hundred", "dozen"
  ordinals: Readonly<Record<string, number>>; // "third"
  and: readonly string[]; // words that may stand between the parts of a number
  prefixes: string; // letters that may be written together with a number, such as the Hebrew "and"
}

export interface Language {
  code: string; // primary subtag of BCP 47
  direction: "ltr" | "rtl";
  quotationMarks: readonly (readonly [open: string, close: string])[]; // its own first
  capitalNouns: boolean; // whether every noun begins with a capital, so that one tells no name
  months: readonly (readonly string[])[]; // from January, each with its short forms
  monthPrefixes: string; // letters that may be written together with a month's name
  weekdays: readonly (readonly string[])[]; // from Sunday, each with its short forms
  dayEndings: readonly string[]; // after a day of the month in digits: "st"
  dayJoiners: readonly string[]; // between two days: "and", "to"
  noon: readonly string[];
  midnight: readonly string[];
  numbers: NumberTable;
  units: Readonly<Partial<Record<Measure, readonly string[]>>>;
  /** Nouns after which a number names a thing: "Step 2". */
  numberedNouns: readonly string[];
  /** Nouns that an author counts in his own text, not in a source's: "two chains of command". */
  ownNouns: readonly string[];
  /** Words that turn a statement into its opposite. */
  negations: readonly string[];
  /** Those of them that turn just the words behind them: "no", "without". */
  directNegations: readonly string[];
  /** Endings that do the same: "n't". */
  negationEndings: readonly string[];
  /** Beginnings of verbs that deny what follows: "den" for denies, denied. */
  denyingStems: readonly string[];
  /** Beginnings of words that weaken what follows, so that leaving them out changes it: "claim", "despite". */
  hedgingStems: readonly string[];
  /** Beginnings of verbs that name who speaks: "said", "warn". */
  speakingVerbs: readonly string[];
  /** Words that carry no meaning of their own: articles, prepositions, auxiliaries. */
  functionWords: readonly string[];
  /** What a counted thing is called in `numbers:`, by section of the scenario. */
  sectionNouns: Readonly<Record<CountedSection, readonly string[]>>;
}

export type CountedSection = "moves" | "quotes" | "claims" | "sources" | "actors" | "events";

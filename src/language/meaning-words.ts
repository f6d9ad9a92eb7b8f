// The words of a language that turn, weaken or bound what a sentence says.

/** Words that turn, weaken or bound what a sentence says. */
export interface MeaningWords {
  /** Words that turn a statement into its opposite. */
  negations: readonly string[];
  /** Those negations that turn only the words directly after them: "no", "without". */
  directNegations: readonly string[];
  /** Words between a negation and a number that make a limit of both: "never above two", "not until 7.31". */
  limits: readonly string[];
  /** Endings that turn a statement into its opposite: "n't". */
  negationEndings: readonly string[];
  /** Those negations that deny a verb beside them, or are one: "was not", "nobody was", "cannot". */
  verbNegations: readonly string[];
  /** Verbs that may stand right beside such a negation, and negations that are verbs. */
  auxiliaries: readonly string[];
  /** A verb and a negation after it, which say that something is not there: "had no". */
  absencePhrases: readonly string[];
  /** What a text or its reader does or does not do: "does not say". */
  tellingVerbs: readonly string[];
  /** Words after which a negation denies nothing: not "only". */
  restrictions: readonly string[];
  /** Beginnings of verbs that deny what follows: "den" for denies, denied. */
  denyingStems: readonly string[];
  /** Beginnings of words that say that something is not, or was not done: "fail" for failed, failure. */
  failingStems: readonly string[];
  /** Beginnings that turn a word into its opposite: "un" in unmanageable. */
  denyingPrefixes: readonly string[];
  /** Those that turn an adjective or a participle, where the rest of the word is one: "un" in unstable. */
  turningPrefixes: readonly string[];
  /** Phrases that deny what follows in their clause without a negation: "failed to". */
  failingPhrases: readonly string[];
  /** Beginnings of words that weaken what follows, so that leaving them out changes it: "claim", "despite". */
  hedgingStems: readonly string[];
  /** Words by which a text leaves open whether something is so: "allegedly", "claimed". */
  doubts: readonly string[];
  questions: QuestionWords;
  /** Beginnings of words that say whose statement it is: "according", "report". Fewer than four letters are a word. */
  attributingStems: readonly string[];
  /** Pairs of opposites, each word in all its forms: rose and fell. */
  opposites: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  /** Pairs of opposites about the word that directly follows: before and after the report. */
  turns: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  /** Groups of words of which only one can stand after the same word, each in all its forms: the first week, month. */
  alternatives: readonly (readonly (readonly string[])[])[];
  /** Between the two that an adjective compares: richer "than". */
  than: readonly string[];
  /** Words whose two sides may not change places: "exceeded", "because". */
  joints: readonly string[];
  /** Phrases before what brought something about: "because of". */
  causes: readonly string[];
  /** Nouns that say less than those of many sources, so that one may stand for another noun: "vehicle" for "truck". */
  generalNouns: readonly string[];
  /** Groups of words that mean the same in most sentences: "car", "automobile". */
  synonyms: readonly (readonly string[])[];
  /** Superlatives, grouped by meaning, without those of sayings ("at best") and of steps of a scale ("highest"). */
  superlatives: readonly (readonly string[])[];
  roles: RoleWords;
  /** What a sentence calls a claim by its verdict. Words that sources use for other things are left out. */
  verdicts: Readonly<Record<"corroborated" | "contradicted" | "unchecked", readonly string[]>>;
}

/** Words by which a text leaves a question open: "unclear who", "not established whether", "not proven that". */
interface QuestionWords {
  open: readonly string[];
  /** What leaves it open after a negation: not "established". */
  answered: readonly string[];
  /** Those after which "that" is as open as "whether": not "proven that". */
  proven: readonly string[];
  whether: readonly string[];
  that: readonly string[];
  who: readonly string[];
}

/** Words that show who of two acts on the other. */
interface RoleWords {
  /** Whether the one who acts stands before the verb, and the other after it. */
  subjectFirst: boolean;
  /** Verbs in the past tense that say what somebody does, never what happens to somebody: fired, issued. */
  deeds: readonly string[];
  /** What may stand before such a verb: "has" fired. */
  perfect: readonly string[];
  /** Before the one who acts, where the verb is passive: told "by". */
  by: readonly string[];
  /** Verbs by which nobody acts on another, in any form: X "received" Y's letter, "followed" by, "met". */
  noDeeds: readonly string[];
  /** Verbs in the past tense that go with almost any object: "made", "found". */
  lightVerbs: readonly string[];
  /** What makes a verb passive: "was" told. */
  passive: readonly string[];
  /** What begins a clause about the word before it: "whom", "that". */
  relative: readonly string[];
  /** Participles that say, after a hyphen, what X does to Y: the X-"backed" Y. */
  makers: readonly string[];
  articles: readonly string[];
}

// What a language has for the parts of speaker notes: how people write their names, and what tells that no part is meant.

/** What people write, by mistake or by habit, for the name of a part of speaker notes. */
export interface NoteLabels {
  say: readonly string[];
  ifAsked: readonly string[];
  holdBack: readonly string[];
  private: readonly string[];
  /** Ordinary words that mean a private part in a briefing in this language, where a sentence follows: "Intern:". */
  unlessProse: readonly string[];
  /** What is remarked at the end of a statement, after a comma or a dash: "…, private". Not what may end a sentence. */
  closing?: readonly string[];
  /** Words after which one of `closing` belongs to the sentence: "The talks were short, private". */
  linking?: readonly string[];
  /** Words that may stand beside a name, as in "strictly private". */
  besides: readonly string[];
}

/** How a sentence says that the one before it was a name: "Private. That is how the ministry called it." */
export interface Naming {
  begins: readonly string[]; // its first word
  words: readonly string[];
}

/**
 * Words of which a label is made that tells a speaker not to say or show something: it has one of `one`, one of
 * `other`, and nothing else but `besides`.
 */
export interface HidingPhrase {
  one: readonly string[];
  other: readonly string[];
  besides: readonly string[];
}

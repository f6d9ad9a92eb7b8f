// One word in place of another: "its southern span fell into the river" for "its central span fell into the river".
import type { Language } from "../../../language/language.ts";
import { rememberText } from "../../../text/remember.ts";
import { findSentences } from "../../../text/split-text.ts";
import { isUnit } from "../numbers/measures.ts";
import type { IsCited } from "./cited-stems.ts";
import { isContentWord, isGeneralNoun, stemOf } from "./negations.ts";
import { areOpposites } from "./opposite-words.ts";
import { type PlacedWord, placeWords, stemsOf } from "./said.ts";
import { isPast } from "./verb-forms.ts";

/** Ours and theirs of what differs. */
interface ReplacedWord {
  ours: PlacedWord;
  theirs: string;
}

const fewest = 3; // words that both sentences have
const fewestBesideOpposites = 2;
const reach = 3; // words between a negation and what it denies
const begins = "^";
const ends = "$";

/**
 * Finds a sentence of theirs that has all words of ours but one, and another word in its place: between the same
 * neighbours, or right before the same word. Null if there is no such sentence, or one that has all our words.
 * Our word must be nowhere else in what is cited, unless theirs is its opposite. Left out are verbs, which have many
 * synonyms; names, which have rules of their own; and a word that only says less, such as "vehicle" for "truck". Null
 * in a language whose forms of verbs are not known.
 */
export function findReplacedWord(
  ours: string,
  theirs: readonly string[],
  isCited: IsCited,
  language: Language,
): ReplacedWord | null {
  if (language.pastEndings.length === 0) return null; // no verb could be told from another word
  const cited = theirs.flatMap((text) => sentencesIn(text, language));
  for (const sentence of sentencesIn(ours, language)) {
    const near = cited.flatMap((other) => findMissing(sentence, other) ?? []);
    if (near.some(({ missing }) => missing === null)) continue;
    for (const { missing, other } of near) {
      const own = missing === null ? undefined : placeWord(missing, sentence, language);
      const shared = sentence.content.length - 1 + sentence.numbers.length;
      if (!own || shared < fewestBesideOpposites) continue;
      const isNew = shared >= fewest && isReplaceable(own, language) && !isCited(own.stem);
      const found = other.content
        .map((word) => placeWord(word, other, language))
        .find(
          (one) =>
            standsFor(own, one, sentence) &&
            ((isNew && one.isComparable && !areSynonyms(own.word.text, one.word.text, language)) ||
              (!own.isDenied && !one.isDenied && areOpposites(own.word.text, one.word.text, language))),
        );
      if (found) return { ours: own.word, theirs: found.word.text };
    }
  }
  return null;
}

/** The only word of our sentence that another does not have, or none: null. Undefined if more are missing. */
function findMissing(
  ours: Sentence,
  other: Sentence,
): { missing: PlacedWord | null; other: Sentence } | undefined {
  if (!ours.numbers.every((number) => other.numbers.includes(number))) return undefined;
  const missing: PlacedWord[] = [];
  for (const [i, word] of ours.content.entries()) {
    if (other.stems.has(ours.stemAt[i] ?? "")) continue;
    if (missing.push(word) > 1) return undefined;
  }
  return { missing: missing[0] ?? null, other };
}

const isReplaceable = (own: Placed, language: Language): boolean =>
  own.isComparable && !isGeneralNoun(own.word.text, language);

/** Whether another word has the place in its sentence that ours has in ours. */
function standsFor(own: Placed, other: Placed, { stems }: Sentence): boolean {
  if (own.isCapital !== other.isCapital && own.after === ends) return false;
  const isBefore = own.before === other.before;
  const isAtEnd = own.after === ends && !other.isModifier; // theirs may go on: "the hunter who"
  const isAfter = own.after === other.after || own.next === other.next || isAtEnd;
  const isModifier = own.next === other.next && own.isModifier && other.isModifier;
  if (!(isBefore && isAfter) && !isModifier) return false;
  return !stems.has(other.stem) && own.stem.slice(0, 3) !== other.stem.slice(0, 3);
}

interface Sentence {
  words: readonly PlacedWord[];
  content: readonly PlacedWord[]; // without units
  stemAt: readonly string[]; // of each of these
  stems: ReadonlySet<string>;
  numbers: readonly string[]; // in digits, as written
}

interface Placed {
  word: PlacedWord;
  stem: string;
  before: string; // stem of the content word before it in its clause, "^" at its beginning
  after: string; // of the one after it, "$" at its end
  next: string; // the next word of any kind, "$" at the end
  isModifier: boolean; // whether that one is a content word
  isCapital: boolean;
  isDenied: boolean; // by a word shortly before it
  isComparable: boolean; // no verb, name or negation
}

const sentencesIn = rememberText((text, language: Language): readonly Sentence[] =>
  findSentences(text).map((sentence) => {
    const words = placeWords(sentence.text).map((word) => ({
      ...word,
      from: word.from + sentence.from,
      to: word.to + sentence.from,
    }));
    const content = words.filter((word) => isContentWord(word, language) && !isUnit(word.text, language));
    const stemAt = stemsOf(content);
    const numbers = words.map((word) => word.text).filter((word) => /\d/.test(word));
    return { words, content, stemAt, stems: new Set(stemAt), numbers };
  }),
);

function placeWord(word: PlacedWord, { words, content, stemAt }: Sentence, language: Language): Placed {
  const i = content.indexOf(word);
  const at = words.indexOf(word);
  const following = words[at + 1];
  const isInClause = (one: PlacedWord | undefined): boolean => one?.clause === word.clause;
  return {
    word,
    stem: stemAt[i] ?? "",
    before: isInClause(content[i - 1]) ? (stemAt[i - 1] ?? "") : begins,
    after: isInClause(content[i + 1]) ? (stemAt[i + 1] ?? "") : ends,
    next: isInClause(following) ? (following?.text.toLowerCase() ?? "") : ends,
    isModifier: isInClause(following) && following === content[i + 1],
    isCapital: /^\p{Lu}/u.test(word.text),
    isDenied: words
      .slice(Math.max(0, at - reach), at)
      .some((one) => isInClause(one) && isDenial(one.text, language)),
    isComparable:
      !isVerb(word, words[at - 1], following, language) &&
      !isDenial(word.text, language) &&
      (at === 0 || language.capitalNouns || /^\p{Ll}/u.test(word.text)),
  };
}

/** Whether a word looks like a verb or an adverb: by its form, after "to" or "will", or before an object. */
function isVerb(
  { text, clause }: PlacedWord,
  before: PlacedWord | undefined,
  after: PlacedWord | undefined,
  language: Language,
): boolean {
  const { roles, questions, infinitives, infinitiveEndings, modals, capitalNouns } = language;
  if (isPast(text, language) || text.endsWith(adverbEnding)) return true;
  if (capitalNouns && /^\p{Ll}/u.test(text) && after?.clause !== clause) return true; // "sollte abfahren"
  const marks = before?.clause === clause ? before.text.toLowerCase() : "";
  const isInfinitive =
    infinitives.includes(marks) && infinitiveEndings.some((ending) => text.endsWith(ending));
  if (isInfinitive || modals.includes(marks)) return true;
  const object = after?.clause === clause ? after.text.toLowerCase() : "";
  return roles.articles.includes(object) || questions.that.includes(object);
}

const adverbEnding = "ly";

const isDenial = (text: string, language: Language): boolean =>
  [...language.negations, ...language.restrictions].includes(text.toLowerCase());

/** Also nouns of one kind of what is counted, such as "ship" and "vessel". */
const areSynonyms = (one: string, other: string, { synonyms, amounts }: Language): boolean =>
  [...synonyms, ...amounts.kinds.flat()].some((group) => holdsStem(group, one) && holdsStem(group, other));

const holdsStem = (group: readonly string[], word: string): boolean =>
  group.some((one) => stemOf(one) === stemOf(word));

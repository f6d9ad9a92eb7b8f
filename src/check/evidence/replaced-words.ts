// One word in place of another: "its southern span fell into the river" for "its central span fell into the river".
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { findSentences } from "../../text/split-text.ts";
import type { IsCited } from "./cited-stems.ts";
import { isContentWord, isGeneralNoun, stemOf } from "./negations.ts";
import { areOpposites } from "./opposite-words.ts";
import { type PlacedWord, placeWords } from "./said.ts";
import { isPast } from "./verb-forms.ts";

/** Ours and theirs of what differs. */
export interface ReplacedWord {
  ours: PlacedWord;
  theirs: string;
}

const fewest = 3; // words that both sentences have
const fewestBesideOpposites = 2;
const reach = 3; // words between a negation and what it denies
const begins = "^";
const ends = "$";

/**
 * The one word of our sentence that a sentence of theirs, which has all others, does not have: it has another between the
 * same neighbours, or right before the same word. Null if there is none, or if one of their sentences has all words. An
 * opposite may be anywhere else in what is cited; any other word must be nowhere in it. Verbs and names are then left
 * out: a verb has synonyms, and names have rules of their own. So is what says less than their word: "vehicle" for "truck".
 */
export function findReplacedWord(
  ours: string,
  theirs: readonly string[],
  isCited: IsCited,
  language: Language,
): ReplacedWord | null {
  const cited = theirs.flatMap((text) => sentencesIn(text, language));
  for (const sentence of sentencesIn(ours, language)) {
    const near = cited.filter((one) => holdsNumbers(one, sentence)).map((one) => compareWords(sentence, one));
    if (near.some(({ missing }) => missing.length === 0)) continue;
    for (const { missing, other } of near) {
      const [own] = missing;
      if (!own || missing.length > 1) continue;
      const shared = sentence.content.length - 1 + sentence.numbers.length;
      const isNew = shared >= fewest && isReplaceable(own, language) && !isCited(own.stem);
      const mayTurn = shared >= fewestBesideOpposites && !own.isDenied;
      const found = other.content.find(
        (one) =>
          standsFor(own, one, sentence) &&
          ((isNew && one.isComparable && !areSynonyms(own.word.text, one.word.text, language)) ||
            (mayTurn && !one.isDenied && areOpposites(own.word.text, one.word.text, language))),
      );
      if (found) return { ours: own.word, theirs: found.word.text };
    }
  }
  return null;
}

const holdsNumbers = (one: Sentence, { numbers }: Sentence): boolean =>
  numbers.every((number) => one.numbers.includes(number));

const compareWords = (ours: Sentence, other: Sentence): { missing: Placed[]; other: Sentence } => ({
  missing: ours.content.filter(({ stem }) => !other.content.some((one) => one.stem === stem)),
  other,
});

const isReplaceable = (own: Placed, language: Language): boolean =>
  own.isComparable && !isGeneralNoun(own.word.text, language);

/** Whether another word has the place in its sentence that ours has in ours. */
function standsFor(own: Placed, other: Placed, { content }: Sentence): boolean {
  if (own.isCapital !== other.isCapital && own.after === ends) return false;
  const isBefore = own.before === other.before;
  const isAtEnd = own.after === ends && !other.isModifier; // theirs may go on: "the hunter who"
  const isAfter = own.after === other.after || own.next === other.next || isAtEnd;
  const isModifier = own.next === other.next && own.isModifier && other.isModifier;
  if (!(isBefore && isAfter) && !isModifier) return false;
  return !content.some(({ stem }) => stem === other.stem) && own.stem.slice(0, 3) !== other.stem.slice(0, 3);
}

interface Sentence {
  content: readonly Placed[];
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
    return {
      content: content.map((word, i) => placeWord(word, words, [content[i - 1], content[i + 1]], language)),
      numbers: words.map((word) => word.text).filter((word) => /\d/.test(word)),
    };
  }),
);

function placeWord(
  word: PlacedWord,
  words: readonly PlacedWord[],
  [last, next]: readonly [PlacedWord | undefined, PlacedWord | undefined],
  language: Language,
): Placed {
  const at = words.indexOf(word);
  const following = words[at + 1];
  return {
    word,
    stem: stemOf(word.text),
    before: last?.clause === word.clause ? stemOf(last.text) : begins,
    after: next?.clause === word.clause ? stemOf(next.text) : ends,
    next: following?.clause === word.clause ? following.text.toLowerCase() : ends,
    isModifier: next !== undefined && next === following && next.clause === word.clause,
    isCapital: /^\p{Lu}/u.test(word.text),
    isDenied: words
      .slice(Math.max(0, at - reach), at)
      .some((one) => one.clause === word.clause && isDenial(one.text, language)),
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

const isUnit = (word: string, { units }: Language): boolean =>
  Object.values(units).some((names) => names.some((name) => name.toLowerCase() === word.toLowerCase()));

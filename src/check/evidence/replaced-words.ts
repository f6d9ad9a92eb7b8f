// One word in place of another: "its southern span fell into the river" for "its central span fell into the river".
import type { Language } from "../../language/language.ts";
import { rememberText } from "../../text/remember.ts";
import { findSentences } from "../../text/split-text.ts";
import type { IsCited } from "./cited-stems.ts";
import { isContentWord, isGeneralNoun, stemOf } from "./negations.ts";
import { type PlacedWord, placeWords } from "./said.ts";
import { isPast } from "./verb-forms.ts";

/** Ours and theirs of what differs. */
export interface ReplacedWord {
  ours: PlacedWord;
  theirs: string;
}

const fewest = 3; // words that both sentences have
const begins = "^";
const ends = "$";

/**
 * The only word of our sentence that nothing cited has, where one of theirs has another between the same neighbours, or
 * right before the same word; null if there is none. Verbs and names are left out: a verb has synonyms, and names have
 * rules of their own. So is what says less than their word: "vehicle" for "truck".
 */
export function findReplacedWord(
  ours: string,
  theirs: readonly string[],
  isCited: IsCited,
  language: Language,
): ReplacedWord | null {
  for (const sentence of sentencesIn(ours, language)) {
    const unknown = sentence.filter(({ stem }) => !isCited(stem));
    const [own] = unknown;
    if (!own?.isComparable || unknown.length > 1 || isGeneralNoun(own.word.text, language)) continue;
    const other = theirs
      .flatMap((text) => sentencesIn(text, language))
      .filter((one) => isNearCopy(sentence, one))
      .flatMap((one) => one.find((each) => standsFor(own, each, sentence, language)) ?? [])[0];
    if (other) return { ours: own.word, theirs: other.word.text };
  }
  return null;
}

/** Whether all words of ours but one are in theirs too. */
function isNearCopy(ours: readonly Placed[], theirs: readonly Placed[]): boolean {
  const shared = ours.filter(({ stem }) => theirs.some((one) => one.stem === stem)).length;
  return shared >= fewest && shared >= ours.length - 1;
}

function standsFor(own: Placed, other: Placed, sentence: readonly Placed[], language: Language): boolean {
  const isBefore = own.after === other.after || own.next === other.next;
  if (!other.isComparable || !isBefore || areSynonyms(own.word.text, other.word.text, language)) return false;
  if (own.isCapital !== other.isCapital && own.after === ends) return false;
  const isModifier = own.next === other.next && own.isModifier && other.isModifier;
  if (own.before !== other.before && !isModifier) return false;
  return !sentence.some(({ stem }) => stem === other.stem) && own.stem.slice(0, 3) !== other.stem.slice(0, 3);
}

interface Placed {
  word: PlacedWord;
  stem: string;
  before: string; // stem of the content word before it in its clause, "^" at its beginning
  after: string; // of the one after it, "$" at its end
  next: string; // the next word of any kind, "$" at the end
  isModifier: boolean; // whether that one is a content word
  isCapital: boolean;
  isComparable: boolean; // no verb, name or negation
}

const sentencesIn = rememberText((text, language: Language): readonly (readonly Placed[])[] =>
  findSentences(text).map((sentence) => {
    const words = placeWords(sentence.text);
    const content = words.filter((word) => isContentWord(word, language) && !isUnit(word.text, language));
    return content.map((word, i): Placed => {
      const next = content[i + 1];
      const last = content[i - 1];
      const at = words.indexOf(word);
      const following = words[at + 1];
      return {
        word: { ...word, from: word.from + sentence.from, to: word.to + sentence.from },
        stem: stemOf(word.text),
        before: last?.clause === word.clause ? stemOf(last.text) : begins,
        after: next?.clause === word.clause ? stemOf(next.text) : ends,
        next: following?.clause === word.clause ? following.text.toLowerCase() : ends,
        isModifier: next !== undefined && next === following && next.clause === word.clause,
        isCapital: /^\p{Lu}/u.test(word.text),
        isComparable:
          !isVerb(word, words[at - 1], following, language) &&
          !isDenial(word.text, language) &&
          (at === 0 || language.capitalNouns || /^\p{Ll}/u.test(word.text)),
      };
    });
  }),
);

/** Whether a word looks like a verb or an adverb: by its form, after "to" or "will", or before an object. */
function isVerb(
  { text, clause }: PlacedWord,
  before: PlacedWord | undefined,
  after: PlacedWord | undefined,
  language: Language,
): boolean {
  const { roles, infinitives, infinitiveEndings, modals, capitalNouns } = language;
  if (isPast(text, language) || text.endsWith(adverbEnding)) return true;
  if (capitalNouns && /^\p{Ll}/u.test(text) && after?.clause !== clause) return true; // "sollte abfahren"
  const marks = before?.clause === clause ? before.text.toLowerCase() : "";
  const isInfinitive =
    infinitives.includes(marks) && infinitiveEndings.some((ending) => text.endsWith(ending));
  if (isInfinitive || modals.includes(marks)) return true;
  const object = after?.clause === clause ? after.text.toLowerCase() : "";
  return roles.articles.includes(object) || roles.relative.includes(object);
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

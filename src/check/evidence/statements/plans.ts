// What a text leaves undone or open: "pay" in "promised to pay", "decide" in "will decide", "failed" in "nearly
// failed", and all that follows "if".
import type { Language } from "../../../language/language.ts";
import { rememberObject, rememberText } from "../../../text/remember.ts";
import { findNumbers } from "../numbers/find-numbers.ts";
import { isContentWord } from "./negations.ts";
import { type PlacedWord, placeWords } from "./said.ts";

export interface Undone {
  word: PlacedWord;
  sign: string; // what leaves it open: "promised to"
  /**
   * Which form of the same verb contradicts it. "past": another form of the past, since "opens in June" does not
   * contradict "will open in June". "linked": also one after an auxiliary, as "was limited" contradicts "may be
   * limited".
   */
  against: "any" | "past" | "linked";
}

/** The words of a text that are said to be undone or open. */
export const findUndone = rememberText((text, language: Language): readonly Undone[] => {
  const words = placeWords(text);
  const signs = signsOf(language);
  return words.flatMap((word, i): Undone[] => {
    const sign = word.text.toLowerCase();
    if (!signs.has(sign)) return [];
    const rest = words.slice(i + 1);
    if (language.conditions.includes(sign)) return afterCondition(word, rest, language);
    if (language.nearly.includes(sign)) return besideNearly(words, i, text, language);
    if (language.modals.includes(sign)) return afterModal(word, rest, text, language);
    const gerund = language.gerundIntentions.includes(sign) ? rest[0] : undefined;
    if (gerund?.text.endsWith(language.gerundEnding)) return mark([gerund], word.text, "past");
    if (isBeforeInfinitive(rest, language) && language.beingTo.includes(sign))
      return mark(firstContent(rest.slice(1), 1, language), `${word.text} ${rest[0]?.text}`, "past");
    return language.intentions.includes(sign) ? afterIntention(word, rest, text, language) : [];
  });
});

const isBeforeInfinitive = ([next]: readonly PlacedWord[], { infinitives }: Language): boolean =>
  next !== undefined && infinitives.includes(next.text.toLowerCase());

const signsOf = rememberObject(
  ({ conditions, nearly, modals, beingTo, intentions, gerundIntentions }: Language) =>
    new Set([conditions, nearly, modals, beingTo, intentions, gerundIntentions].flat()),
);

const mark = (words: readonly PlacedWord[], sign: string, against: Undone["against"]): Undone[] =>
  words.map((word) => ({ word, sign, against }));

function afterCondition(sign: PlacedWord, rest: readonly PlacedWord[], language: Language): Undone[] {
  const clause = rest.filter((one) => one.clause === sign.clause && isContentWord(one, language));
  return mark(clause, sign.text, "any");
}

/** "Nearly failed" and "broke, nearly", but not "nearly all" and "nearly 300". */
function besideNearly(words: readonly PlacedWord[], at: number, text: string, language: Language): Undone[] {
  const sign = words[at];
  if (!sign) return [];
  const inClause = (one: PlacedWord): boolean => one.clause === sign.clause;
  const isLinking = (one: PlacedWord): boolean => language.linkingVerbs.includes(one.text.toLowerCase());
  const [next] = words.slice(at + 1).filter((one) => inClause(one) && !isLinking(one));
  const open = next ?? words.slice(0, at).findLast(inClause);
  if (!open || !isContentWord(open, language)) return [];
  const [number] = findNumbers(text.slice(open.from, open.from + longestNumber), language.code);
  return number?.from === 0 ? [] : mark([open], sign.text, "any");
}

const longestNumber = 25; // characters

function afterModal(
  sign: PlacedWord,
  rest: readonly PlacedWord[],
  text: string,
  language: Language,
): Undone[] {
  const plain = sign.text.toLowerCase();
  if (plain !== sign.text) return []; // "May" is a month
  const isLinking = language.linkingVerbs.includes(rest[0]?.text.toLowerCase() ?? "");
  if (language.modalsOfAbility.includes(plain) && !isLinking) return [];
  const open = language.verbLast ? inSentence(rest, text, sign) : firstContent(rest, 2, language);
  return mark(
    open.filter((one) => isContentWord(one, language)),
    sign.text,
    isLinking ? "linked" : "past",
  );
}

function afterIntention(
  sign: PlacedWord,
  rest: readonly PlacedWord[],
  text: string,
  language: Language,
): Undone[] {
  const within = language.verbLast ? inSentence(rest, text, sign) : rest.slice(0, reach);
  const at = within.findIndex((one) => language.infinitives.includes(one.text.toLowerCase()));
  const infinitive = within[at];
  if (!infinitive) return [];
  const written = language.verbLast ? sign.text : text.slice(sign.from, infinitive.to);
  return mark(firstContent(rest.slice(at + 1), 1, language), written, "past");
}

const reach = 5; // words between a sign and its verb: "ordered the fleet to sail"

/** The first content words of the clause. */
const firstContent = (words: readonly PlacedWord[], most: number, language: Language): PlacedWord[] =>
  words
    .slice(0, reach)
    .filter((one) => one.clause === words[0]?.clause && isContentWord(one, language))
    .slice(0, most);

function inSentence(words: readonly PlacedWord[], text: string, after: PlacedWord): readonly PlacedWord[] {
  const length = text.slice(after.to).search(/[.!?]\s/);
  return length < 0 ? words : words.filter(({ from }) => from < after.to + length);
}

/** Whether a text says itself that something was only meant, or might be. */
export const saysIntention = rememberText((text, language: Language): boolean =>
  placeWords(text).some((word) => {
    const plain = word.text.toLowerCase();
    const { modals, nearly, conditions, doubts } = language;
    if ([modals, nearly, conditions, doubts].some((signs) => signs.includes(plain))) return true;
    return language.signsOfIntention.some((stem) => plain.startsWith(stem));
  }),
);

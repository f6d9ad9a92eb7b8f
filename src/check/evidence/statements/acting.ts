// Who acts on whom in a text that names two: "X told Y", "Y was told by X", "X-backed Y". Grammar is not read: only
// these forms are known, and only within a clause.
import type { Language } from "../../../language/language.ts";
import { endsClause, type Word, wordsIn } from "../../../text/words.ts";
import { findMentions, type Mention } from "./actor-names.ts";
import { isFunction } from "./negations.ts";

type Names = readonly (readonly string[])[];

const farthest = 8; // words between the two

/** Null if the text does not say it in a form that is known, or says both. */
export function findActing(
  text: string,
  first: Names,
  second: Names,
  language: Language,
): "first" | "second" | null {
  const words = wordsIn(text);
  const ours = findMentions(words, first);
  const theirs = findMentions(words, second);
  if (!ours.length || !theirs.length) return null;
  const clause = { text, words, language };
  const isFirst = actsOn(ours, theirs, clause);
  const isSecond = actsOn(theirs, ours, clause);
  if (isFirst === isSecond) return null;
  return isFirst ? "first" : "second";
}

/** Whether a text says that one who is named acts, on whomever: "X fired", "told by X". */
export function findsActing(text: string, names: Names, language: Language): boolean {
  const clause = { text, words: wordsIn(text), language };
  return findMentions(clause.words, names).some(
    (one) => isAgent(one, clause) || (beginsClause(one, clause) && hasVerb(one, clause)),
  );
}

/** "told by X" */
function isAgent({ from }: Mention, { words, language }: Clause): boolean {
  return endsWithBy(words.slice(Math.max(0, from - farthest), from), language);
}

/** "a letter was sent by the", and not "a letter was received by the" */
function endsWithBy(words: readonly Word[], language: Language): boolean {
  const { roles } = language;
  const small = words.map(({ text }) => text.toLowerCase());
  const at = small.findLastIndex((word) => roles.by.includes(word));
  return (
    at > 0 &&
    !roles.noDeeds.includes(small[at - 1] ?? "") &&
    words.slice(at + 1).every((word) => isTitle(word, language))
  );
}

/** Whether a verb follows that says what they do to others. */
function hasVerb({ to }: Mention, { text, words, language }: Clause): boolean {
  const { roles } = language;
  if (!roles.subjectFirst) return false;
  for (let i = to; i < to + 4; i++) {
    const [last, word] = [words[i - 1], words[i]];
    if (!last || !word || !/^\s+$/.test(text.slice(last.to, word.from))) return false;
    const small = word.text.toLowerCase();
    if (roles.deeds.includes(small)) return true;
    if (!roles.perfect.includes(small) && !isTitle(word, language)) return false;
  }
  return false;
}

interface Clause {
  text: string;
  words: readonly Word[];
  language: Language;
}

/** Whether any of the ones acts on any of the others. */
function actsOn(ones: readonly Mention[], others: readonly Mention[], clause: Clause): boolean {
  return ones.some((one) =>
    others.some((other) =>
      one.to <= other.from
        ? isSubject(one, other, clause) || isMaker(one, other, clause)
        : other.to <= one.from && isNamedAfterBy(other, one, clause),
    ),
  );
}

/** "X told Y": a clause that begins with one, has a verb of a deed, and comes to the other. */
function isSubject(one: Mention, other: Mention, clause: Clause): boolean {
  const { roles } = clause.language;
  const between = wordsBetween(one, other, clause);
  if (!roles.subjectFirst || between === null || !beginsClause(one, clause)) return false;
  if (isPart(one, clause) || isPart(other, clause)) return false;
  const small = between.map(({ text }) => text.toLowerCase());
  const others = [...roles.passive, ...roles.by, ...roles.relative, ...roles.noDeeds];
  if (small.some((word) => others.includes(word))) return false;
  return small.some((word) => !isFunction(word, clause.language) && !/^\d/.test(word));
}

/**
 * Whether the mention is only the first part of a longer phrase: "X's ships", "the X-backed union". The sentence then
 * speaks of the ships or the union, and not of X.
 */
const isPart = ({ to }: Mention, { text, words }: Clause): boolean =>
  /^(?:['’]s?\b|['’](?=\s)|[-‐‑])/u.test(text.slice(words[to - 1]?.to));

/** "X-backed Y" */
function isMaker(one: Mention, other: Mention, { text, words, language }: Clause): boolean {
  const made = words[one.to];
  const last = words[one.to - 1];
  if (!made || !last || other.from - one.to > 3 || !/^[-‐‑]$/.test(text.slice(last.to, made.from)))
    return false;
  return language.roles.makers.includes(made.text.toLowerCase());
}

/** "Y was told by X", "an attack on Y by X" */
function isNamedAfterBy(one: Mention, by: Mention, clause: Clause): boolean {
  const between = wordsBetween(one, by, clause);
  return between !== null && endsWithBy(clause.words.slice(one.to - 1, by.from), clause.language);
}

/** The words between two mentions of one clause; null if a clause ends between them, or they are far apart. */
function wordsBetween(one: Mention, other: Mention, { text, words }: Clause): readonly Word[] | null {
  if (other.from - one.to > farthest) return null;
  for (let i = one.to - 1; i < other.from; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || endsClause(text, word, next) || /[,“”"«»]/.test(text.slice(word.to, next.from)))
      return null;
  }
  return words.slice(one.to, other.from);
}

function beginsClause({ from }: Mention, { text, words, language }: Clause): boolean {
  for (let i = from; i > 0; i--) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word || endsClause(text, before, word)) return true;
    if (!isTitle(before, language)) return false;
  }
  return true;
}

/** What may stand between a preposition and a name: an article, a title, a first name. */
const isTitle = ({ text }: Word, language: Language): boolean =>
  language.roles.articles.includes(text.toLowerCase()) || /^\p{Lu}/u.test(text);

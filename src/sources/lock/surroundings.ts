// What surrounds quoted words in their paragraph without being shown: words in a cut that would reverse the
// meaning, and the person whom the text names as speaking.

import type { Language } from "../../language/language.ts";
import type { Span } from "../../text/match-words.ts";
import { findWordsIn } from "../../text/words.ts";

/**
 * Words in the cuts of a quotation, or right before it, that deny or weaken what is quoted: "not", "despite".
 */
export function findOmitted(paragraph: string, spans: readonly Span[], language: Language): string[] {
  const gaps = spans.slice(1).map(({ from }, i) => paragraph.slice(spans[i]?.to, from));
  const inGaps = gaps.flatMap((gap) => findWordsIn(gap).filter(({ text }) => turnsMeaning(text, language)));
  const before = paragraph.slice(0, spans[0]?.from);
  const last = findWordsIn(before).at(-1);
  const denies =
    last && before.length - last.to < 3 && language.directNegations.includes(last.text.toLowerCase());
  const ending = language.negationEndings.some((one) => /\S*$/.exec(before.trimEnd())?.[0].endsWith(one));
  const short = ending ? [/\S*$/.exec(before.trimEnd())?.[0] ?? ""] : [];
  return [...new Set([...inGaps.map(({ text }) => text), ...(denies ? [last.text] : []), ...short])];
}

function turnsMeaning(word: string, { directNegations, denyingStems, hedgingStems }: Language): boolean {
  const plain = word.toLowerCase();
  return (
    directNegations.includes(plain) ||
    denyingStems.some((stem) => plain.startsWith(stem)) ||
    hedgingStems.some((stem) => (stem.length < 4 ? plain === stem : plain.startsWith(stem)))
  );
}

/**
 * Which of `names` the text shows speaking the words: the name at the head of a transcript's line; else one
 * beside a verb of saying, outside quotation marks, in the same sentence; else in the same paragraph. Empty
 * if no name is found.
 */
export function findNamed(
  paragraph: string,
  spans: readonly Span[],
  names: readonly string[],
  { speakingVerbs }: Language,
): string[] {
  const [, label] = /^\s*([^:“”"]{2,60}):\s/.exec(paragraph) ?? [];
  const labelled = label === undefined ? [] : findNames(label, names);
  if (labelled.length) return labelled;
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  const start = Math.max(0, paragraph.slice(0, from).search(/[^.!?]*$/));
  const end = to + (/^[^.!?]*[.!?]?[”"]?[^.!?]*/.exec(paragraph.slice(to))?.[0].length ?? 0);
  const sentence = `${paragraph.slice(start, from)} \ufffc ${paragraph.slice(to, end)}`;
  const unquoted = [sentence, paragraph].map((text) => text.replace(/[“"][^”"]*[”"]/g, " \ufffc "));
  return unquoted.map((text) => findSpeakers(text, names, speakingVerbs)).find((one) => one.length) ?? [];
}

function findNames(text: string, names: readonly string[]): string[] {
  const words = new Set(findWordsIn(text).map((word) => word.text.toLowerCase()));
  return names.filter((name) => words.has(name.toLowerCase()));
}

const near = 6; // words between a name and the verb, at most

function findSpeakers(text: string, names: readonly string[], verbs: readonly string[]): string[] {
  const found = text.split(/[\ufffc;]/).flatMap((clause) => {
    const words = findWordsIn(clause).map((word) => word.text.toLowerCase());
    const saying = words.flatMap((word, i) => (verbs.includes(word) ? [i] : []));
    return names.filter((name) =>
      words.some(
        (word, i) => word === name.toLowerCase() && saying.some((verb) => Math.abs(verb - i) <= near),
      ),
    );
  });
  return [...new Set(found)];
}

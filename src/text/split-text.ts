// Takes texts apart: a text into sentences, data into the texts that it holds.

interface Sentence {
  text: string;
  from: number; // UTF-16 offsets, end exclusive
  to: number;
}

const end = /[.!?…]["”“»«’)\]]*\s+(?=["“„«‘([]?[\p{Lu}\p{Lo}\p{N}])/gu;

/**
 * A sentence ends with a full stop, question or exclamation mark before a capital or a digit. Spaces after it belong
 * to it.
 */
export function findSentences(text: string): Sentence[] {
  const ends = [...text.matchAll(end)].map(({ 0: found, index }) => index + found.length);
  return [0, ...ends].map((from, i) => {
    const to = ends[i] ?? text.length;
    return { text: text.slice(from, to), from, to };
  });
}

/** The sentences of several texts, without their offsets. */
export const sentencesOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => findSentences(text).map((sentence) => sentence.text));

/** Every string in a value, in its lists and maps at any depth. Keys do not count. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

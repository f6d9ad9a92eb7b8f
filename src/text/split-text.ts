// Takes texts apart: a source's text into paragraphs, a text into sentences, data into the texts that it holds.

/**
 * The paragraphs of a source's text, trimmed. A paragraph is a line that is not empty; a line […] marks a cut and is
 * not counted; the first, ¶0, is the title.
 */
export function splitParagraphs(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "[…]" && line !== "[...]");
}

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

/** Every string in a value, in its lists and maps at any depth. Keys do not count. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

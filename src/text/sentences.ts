// Plain text cut at the ends of its sentences: a full stop, question or exclamation mark before a capital or a digit.

export interface Sentence {
  text: string;
  from: number;
  to: number;
}

const end = /[.!?…]["”“»«’)\]]*\s+(?=["“„«‘([]?[\p{Lu}\p{Lo}\p{N}])/gu;

export function findSentences(text: string): Sentence[] {
  const ends = [...text.matchAll(end)].map(({ 0: found, index }) => index + found.length);
  return [0, ...ends].map((from, i) => {
    const to = ends[i] ?? text.length;
    return { text: text.slice(from, to), from, to };
  });
}

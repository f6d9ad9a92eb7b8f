// Compares two wordings word by word and marks the words that the other lacks.
import { normalizeWording } from "./match-words.ts";

export interface DiffWord {
  text: string;
  differs: boolean;
}

/** Words that differ, by longest common subsequence. A closing `. , ; : ! ?` at the very end is ignored. */
export function diffWords(a: string, b: string): { a: DiffWord[]; b: DiffWord[] } {
  const left = splitWords(a);
  const right = splitWords(b);
  const same = commonWords(left.map(comparable), right.map(comparable));
  const mark = (words: string[], kept: Set<number>) =>
    words.map((text, i) => ({ text, differs: !kept.has(i) }));
  return {
    a: mark(left, new Set(same.map(([i]) => i))),
    b: mark(right, new Set(same.map(([, j]) => j))),
  };
}

const splitWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const comparable = (word: string, i: number, all: string[]): string => {
  const normal = normalizeWording(word);
  return i === all.length - 1 ? normal.replace(/[.,;:!?]$/, "") : normal;
};

function commonWords(a: string[], b: string[]): [number, number][] {
  const width = b.length + 1;
  const longest = new Array<number>((a.length + 1) * width).fill(0);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

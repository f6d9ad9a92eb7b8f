// Finds where two wordings begin and end to differ, by words. Pure.

export interface Parts {
  before: string;
  differs: string;
  after: string;
}

/** The parts of `text` shared with `other` at both ends, and what is between them. */
export function markDifference(text: string, other: string): Parts {
  const words = splitWords(text);
  const others = splitWords(other);
  let start = 0;
  while (start < words.length && words[start] === others[start]) start += 1;
  let end = 0;
  const most = Math.min(words.length, others.length) - start;
  while (end < most && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  return {
    before: words.slice(0, start).join(""),
    differs: words.slice(start, words.length - end).join(""),
    after: words.slice(words.length - end).join(""),
  };
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

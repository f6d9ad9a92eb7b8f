// How much there is to read, and how much is left. Pure, except for counting words in the document.

/**
 * Words a minute: a little under the 238 that adults read of English non-fiction (Brysbaert 2019), to allow
 * for marks.
 */
export const pace = 220;

export interface Left {
  words: number;
  minutes: number; // whole minutes; 0 for less than half a minute
}

/** `counts` are words by slide. `done` is the part of the slide at `index` that was read, 0 to 1. */
export function measureLeft(counts: readonly number[], index: number, done: number): Left {
  const here = (counts[index] ?? 0) * (1 - Math.min(1, Math.max(0, done)));
  const words = Math.round(counts.slice(index + 1).reduce((sum, count) => sum + count, here));
  return { words, minutes: Math.round(words / pace) };
}

/** The part of all words that was read, 0 to 1. */
export function shareRead(counts: readonly number[], left: Left): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 1 : 1 - Math.min(1, left.words / all);
}

const apart = ".chrome, .foot, .rail, .step-anchors, .head-link, .cites, .beside, .all-sources, .narrow, svg";

/** The words of a slide that are read as text: slide and notes, without marks, drawings and labels. */
export function countWords(section: Element): number {
  const walker = document.createTreeWalker(
    section,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node instanceof Element)
        return node.matches(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      return NodeFilter.FILTER_ACCEPT;
    },
  );
  let words = 0;
  while (walker.nextNode())
    words += walker.currentNode.nodeValue?.match(/[\p{L}\p{N}]+[^\s]*/gu)?.length ?? 0;
  return words;
}

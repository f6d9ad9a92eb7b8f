// Words selected in the text → their paragraph and offsets, extended to whole words.

export interface Selected {
  paragraph: number;
  from: number;
  to: number;
}

/** Null if nothing is selected, or if the selection covers several paragraphs. */
export function readSelection(selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = wordsAround(range.startContainer);
  if (!words || words !== wordsAround(range.endContainer)) return null;
  const text = words.textContent ?? "";
  const [start, end] = [
    offsetIn(words, range.startContainer, range.startOffset),
    offsetIn(words, range.endContainer, range.endOffset),
  ];
  const from = snapBack(text, start + /^\s*/.exec(text.slice(start, end))![0].length);
  const to = snapForward(text, end - /\s*$/.exec(text.slice(start, end))![0].length);
  const paragraph = Number(words.closest<HTMLElement>("[data-paragraph]")?.dataset.paragraph);
  return from < to && !Number.isNaN(paragraph) ? { paragraph, from, to } : null;
}

function wordsAround(node: Node): HTMLElement | null {
  const parent = node instanceof Element ? node : node.parentElement;
  return parent?.closest<HTMLElement>(".words") ?? null;
}

function offsetIn(words: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

function snapBack(text: string, at: number): number {
  let from = at;
  while (from > 0 && isLetter(text[from - 1]) && isLetter(text[from])) from -= 1;
  return from;
}

function snapForward(text: string, at: number): number {
  let to = at;
  while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to])) to += 1;
  return to;
}

/** Shift and an arrow key in a focused paragraph: one word more or less at the end. */
export function growByWord(
  text: string,
  { from, to }: { from: number; to: number },
  forward: boolean,
): { from: number; to: number } {
  const ends = [...text.matchAll(/\S+/g)].map(
    (word) => word.index + word[0].replace(/[.,;:!?]+$/, "").length,
  );
  const next = forward ? ends.find((end) => end > to) : ends.findLast((end) => end < to);
  return { from, to: Math.max(from, next ?? (forward ? to : from)) };
}

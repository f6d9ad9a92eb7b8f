// When two wordings are the same, and where words stand in a text. Quotation marks, apostrophes, dashes and spaces are
// equal by kind; every other character counts, invisible ones too.

const kinds: [RegExp, string][] = [
  [/[“”„‟«»"]/, '"'],
  [/[‘’‚‛']/, "'"],
  [/[-‐‑‒–—―−]/, "-"],
  [/[ \t\n\u00a0\u2009\u202f]/, " "],
];

/** A text as it is compared: one character a kind, runs of spaces as one; `at[i]` is where character i stood. */
interface Compared {
  text: string;
  at: number[]; // one more than characters: the last is where the text ends
}

function compare(text: string): Compared {
  let out = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? "";
    const kind = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? character;
    if (kind === " " && out.endsWith(" ")) continue;
    out += kind;
    at.push(i);
  }
  return { text: out, at: [...at, text.length] };
}

export function normalizeWording(text: string): string {
  return compare(text).text.trim();
}

/** The same words, when an article's wording is held against the record's: one closing mark may differ. */
export function isSameWording(a: string, b: string): boolean {
  return dropClosing(normalizeWording(a)) === dropClosing(normalizeWording(b));
}

const dropClosing = (text: string): string => text.replace(/[.,;:!?]$/, "");

export interface Span {
  from: number; // UTF-16 offsets in the text, end exclusive
  to: number;
}

/**
 * Where words stand in a text, whole words only: one span for each stretch between cuts. `[…]` in them is a cut: what
 * follows stands later in the text. `[words]` is an insertion of ours and stands nowhere. Undefined if they do not.
 */
export function findWords(text: string, words: string): Span[] | undefined {
  const compared = compare(text);
  const parts = words
    .split(/\[[^\]]*\]/)
    .map(normalizeWording)
    .filter(Boolean);
  const spans: Span[] = [];
  let end = 0;
  for (const part of parts) {
    const found = findWhole(compared.text, part, end);
    if (found < 0) return undefined;
    end = found + part.length;
    spans.push({ from: compared.at[found] ?? 0, to: (compared.at[end - 1] ?? 0) + 1 });
  }
  return spans.length ? spans : undefined;
}

function findWhole(text: string, part: string, from: number): number {
  for (let found = text.indexOf(part, from); found >= 0; found = text.indexOf(part, found + 1)) {
    if (!cutsWord(text, found) && !cutsWord(text, found + part.length)) return found;
  }
  return -1;
}

/** Whether a boundary between two characters lies inside a word or number. */
const cutsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}\p{M}\p{Cf}]/u.test(text[at - 1] ?? " ") && /[\p{L}\p{N}\p{M}\p{Cf}]/u.test(text[at] ?? " ");

/** The stretch of a text that is nearest to words that do not stand in it, by the fewest words changed. */
export function findNearestWords(text: string, words: string): { words: string; changes: number } {
  const source = [...text.matchAll(/\S+/g)];
  const wanted = words.split(/\s+/).filter(Boolean).map(normalizeWording);
  // Sellers' algorithm: edit distance of `wanted` to every stretch that ends at a word of the text.
  let row = Array.from({ length: source.length + 1 }, (_, start) => ({ cost: 0, start }));
  for (const [i, word] of wanted.entries()) {
    const next = [{ cost: i + 1, start: 0 }];
    for (let j = 1; j <= source.length; j++) {
      const same = normalizeWording(source[j - 1]?.[0] ?? "") === word;
      const ways = [
        { cost: (row[j - 1]?.cost ?? 0) + (same ? 0 : 1), start: row[j - 1]?.start ?? 0 },
        { cost: (row[j]?.cost ?? 0) + 1, start: row[j]?.start ?? 0 },
        { cost: (next[j - 1]?.cost ?? 0) + 1, start: next[j - 1]?.start ?? 0 },
      ];
      next.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best)));
    }
    row = next;
  }
  let end = 0;
  for (let j = 1; j < row.length; j++) if ((row[j]?.cost ?? 0) < (row[end]?.cost ?? 0)) end = j;
  const { cost, start } = row[end] ?? { cost: wanted.length, start: 0 };
  return {
    words: source
      .slice(start, end)
      .map((match) => match[0])
      .join(" "),
    changes: cost,
  };
}

// An index of many wordings. A search reads only the wordings that hold the rarest of its words.

import { languages } from "../../../language/registry.ts";
import { findNearestWords, findParts, normalizeWording, splitAtCuts } from "../../../text/match-words.ts";
import { findWordsIn } from "../../../text/words.ts";

const wordsIn = (normalized: string): string[] => findWordsIn(normalized).map(({ text }) => text);

const denials = new Set(languages.flatMap(({ directNegations }) => directNegations));
const endings = languages.flatMap(({ negationEndings }) => negationEndings);

/** Whether the last word of a text negates what follows: "does not", "didn't". */
function endsInDenial(before: string): boolean {
  const last = findWordsIn(before).at(-1);
  if (!last || before.length - last.to > 2) return false;
  return endings.some((one) => before.trimEnd().endsWith(one)) || denials.has(last.text.toLowerCase());
}

function findUndenied(text: string, parts: readonly string[]): "not" | "denied" | "said" {
  let denied = false;
  for (let from = 0; ; ) {
    const first = findParts(text, parts, from)?.[0];
    if (!first) return denied ? "denied" : "not";
    if (!endsInDenial(text.slice(Math.max(0, first.from - 12), first.from))) return "said";
    denied = true;
    from = first.from + 1;
  }
}

const manyEnough = 12; // wordings compared to find the nearest

export class Wordings {
  readonly #given: string[];
  readonly #normalized: string[];
  readonly #byWord = new Map<string, number[]>();

  constructor(wordings: Iterable<string>) {
    this.#given = [...new Set(wordings)];
    this.#normalized = this.#given.map(normalizeWording);
    for (const [i, text] of this.#normalized.entries()) {
      for (const word of new Set(wordsIn(text))) {
        const known = this.#byWord.get(word);
        if (known) known.push(i);
        else this.#byWord.set(word, [i]);
      }
    }
  }

  /**
   * Whether words stand in one of the wordings, with the parts between cuts in order; compared as findWords
   * does. "denied": they do, but after a negation everywhere.
   */
  find(words: string): "not" | "denied" | "said" {
    const parts = splitAtCuts(words);
    const found = this.#candidates(parts.join(" ")).map((i) =>
      findUndenied(this.#normalized[i] ?? "", parts),
    );
    if (found.includes("said")) return "said";
    return found.includes("denied") ? "denied" : "not";
  }

  /** The passage with the fewest changed words; empty if no wording shares a word. */
  nearest(words: string): { words: string; changes: number } {
    const shared = new Map<number, number>();
    for (const word of new Set(wordsIn(normalizeWording(words)))) {
      for (const i of this.#byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    }
    const likely = [...shared].sort(([, a], [, b]) => b - a).slice(0, manyEnough);
    return likely
      .map(([i]) => findNearestWords(this.#given[i] ?? "", words))
      .reduce((best, one) => (one.changes < best.changes ? one : best), {
        words: "",
        changes: Number.POSITIVE_INFINITY,
      });
  }

  /** The wordings that hold the rarest word; all of them if there is no word, only marks. */
  #candidates(normalized: string): readonly number[] {
    const words = wordsIn(normalized);
    if (!words.length) return this.#normalized.map((_, i) => i);
    return words
      .map((word) => this.#byWord.get(word) ?? [])
      .reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  }
}

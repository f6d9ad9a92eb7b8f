// Keeps what was found in a text. Most texts are the same from one build to the next, and many stand in a briefing more than
// once.

const most = 10_000_000; // characters of all texts of one key; beyond that they are forgotten

interface Kept<Result> {
  found: Map<string, Result>;
  characters: number;
}

/**
 * The same function, which looks at each text once. The function must be pure, and nobody may change what it gives. `key` is
 * what else the result depends on, such as a language.
 */
export function rememberText<Key, Result>(
  find: (text: string, key: Key) => Result,
): (text: string, key: Key) => Result {
  const byKey = new Map<Key, Kept<Result>>();
  return (text, key) => {
    const kept = byKey.get(key) ?? { found: new Map<string, Result>(), characters: 0 };
    byKey.set(key, kept);
    const known = kept.found.get(text);
    if (known !== undefined) return known;
    if (kept.characters > most) Object.assign(kept, { found: new Map(), characters: 0 });
    const result = find(text, key);
    kept.found.set(text, result);
    kept.characters += text.length;
    return result;
  };
}

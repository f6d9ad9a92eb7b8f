// Keeps what was found in a text or in an object, or made for a language. Most are the same from one build to the
// next, and many texts stand in a briefing more than once.

const most = 10_000_000; // characters of all texts of one key; beyond that they are forgotten

interface Kept<Result> {
  found: Map<string, Result>;
  characters: number;
}

/**
 * The same function, which looks at each text once. The function must be pure, and nobody may change what it gives.
 * `key` is what else the result depends on, such as a language.
 */
export function rememberText<Key, Result>(
  find: (text: string, key: Key) => Result,
): (text: string, key: Key) => Result {
  const byKey = new Map<Key, Kept<Result>>();
  const open = (key: Key): Kept<Result> => {
    const kept = { found: new Map<string, Result>(), characters: 0 };
    byKey.set(key, kept);
    return kept;
  };
  return (text, key) => {
    const kept = byKey.get(key) ?? open(key);
    const known = kept.found.get(text);
    if (known !== undefined) return known;
    if (kept.characters > most) Object.assign(kept, { found: new Map(), characters: 0 });
    const result = find(text, key);
    kept.found.set(text, result);
    kept.characters += text.length;
    return result;
  };
}

/**
 * The same function, which finds or makes what belongs to an object once, such as the patterns of a language. Nobody
 * may change the object or what the function gives.
 */
export function rememberObject<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.result;
    const result = make(key);
    known.set(key, { result });
    return result;
  };
}

// The words that a figure writes by itself, out of the interface's strings, and how values come into them.
import { chooseKey } from "../language/plurals.ts";

/** Puts values in their places; two full stops never meet. */
export function fillWords(
  words: Readonly<Record<string, string>>,
  key: string,
  values: Record<string, string | number>,
): string {
  const filled = (words[chooseKey(words, key, values.count)] ?? "").replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ""),
  );
  return filled.replace(/([.!?…][”’]?)\.$/, "$1");
}

/** Only those that figures use, so that no other string decides whether a drawing in the cache still holds. */
export function chooseWords(strings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).filter(([key]) => /^(figure|verdict|language)\./.test(key)),
  );
}

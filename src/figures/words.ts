// Words that a figure writes by itself, from the interface's strings, with values filled in.
import { chooseKey } from "../language/plurals.ts";

/** Fills in values. A value that ends in a full stop does not give two. */
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

/** Only the strings that figures use, so that a change of others does not invalidate cached drawings. */
export function chooseWords(strings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings).filter(([key]) => /^(figure|verdict|language)\./.test(key)),
  );
}

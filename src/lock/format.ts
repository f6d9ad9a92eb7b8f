// The lock as text, one entry a line in the order of the scenario; the same lock gives the same bytes. JSON values are YAML.
import type { Lock, LockedWords } from "../model/lock.ts";

const head =
  "# Written by `npm run quotes`: which words were found where, in which text, and when. Not edited by hand.\n";

export function formatLock(lock: Lock): string {
  const texts = Object.entries(lock.texts).map(
    ([id, { file, sha256, characters }]) =>
      `  ${id}: {file: ${JSON.stringify(file)}, sha256: ${sha256}, characters: ${characters}}\n`,
  );
  const words = Object.entries(lock.words).map(
    ([key, { source, paragraph, at, checked, words: text, ...around }]) =>
      `  ${key}: {source: ${source}, paragraph: ${paragraph}, at: ${JSON.stringify(at)}, checked: ${checked}, words: ${JSON.stringify(text)}${formatAround(around)}}\n`,
  );
  return `${head}version: 1\ntexts:${section(texts)}words:${section(words)}`;
}

/** What was found round the words; what is empty is left out. */
const formatAround = (around: Pick<LockedWords, "omits" | "names" | "fragment">): string =>
  Object.entries(around)
    .filter(([, value]) => value)
    .map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`)
    .join("");

const section = (lines: string[]): string => (lines.length ? `\n${lines.join("")}` : " {}\n");

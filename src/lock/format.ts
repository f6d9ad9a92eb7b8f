// The lock as text, one entry a line in the order of the scenario; the same lock gives the same bytes. JSON values are YAML.
import type { Lock } from "../model/lock.ts";

const head =
  "# Written by `npm run quotes`: which words were found where, in which text, and when. Not edited by hand.\n";

export function formatLock(lock: Lock): string {
  const texts = Object.entries(lock.texts).map(
    ([id, { file, sha256, characters }]) =>
      `  ${id}: {file: ${JSON.stringify(file)}, sha256: ${sha256}, characters: ${characters}}\n`,
  );
  const words = Object.entries(lock.words).map(
    ([key, { source, paragraph, at, checked, words: text }]) =>
      `  ${key}: {source: ${source}, paragraph: ${paragraph}, at: ${JSON.stringify(at)}, checked: ${checked}, words: ${JSON.stringify(text)}}\n`,
  );
  return `${head}version: 1\ntexts:${section(texts)}words:${section(words)}`;
}

const section = (lines: string[]): string => (lines.length ? `\n${lines.join("")}` : " {}\n");

// Marks what is held back or private in a briefing, so that it can be looked for in what is passed on.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Marks every part that is held back or private, each with a word of its own, and gives the words. */
export function markPrivateParts(slides: string): string[] {
  const marks: string[] = [];
  const mark = (head: string) => {
    marks.push(
      `unspoken${String.fromCharCode(97 + Math.floor(marks.length / 26), 97 + (marks.length % 26))}`,
    );
    return `${head} ${marks.at(-1)}`;
  };
  for (const name of readdirSync(slides)) {
    const path = join(slides, name);
    const head = name.endsWith(".md") ? /^(Hold back|Private):/gm : /^ +private:/gm;
    if (/\.(md|yaml)$/.test(name)) writeFileSync(path, readFileSync(path, "utf8").replace(head, mark));
  }
  return marks;
}

export const secretsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/unspoken[a-z]+/gi)].map(([word]) => word.toLowerCase())),
];

// Changes of a briefing's slides: each match of a pattern in the place of itself, one file an attempt.
import type { Folder } from "../../src/read/folder.ts";
import type { Swap } from "./swaps.ts";

/** `locks` is true where the author runs `quotes` afterwards, so that the lock has the changed words. */
export interface Attempt extends Swap {
  locks?: boolean;
}

/** Each match of a pattern in a slide's text, below its front matter, replaced by what `change` gives. */
export function changeSlides(
  { slides }: Folder,
  row: string,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string,
): Attempt[] {
  return slides.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => index > (/^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0))
      .map((match) => ({
        how: `${row}: ${path.split("/").at(-1)}: ${match[0].trim()} → ${change(match).trim()}`,
        file: path,
        text: text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length),
      }))
      .filter((one) => one.text !== text),
  );
}

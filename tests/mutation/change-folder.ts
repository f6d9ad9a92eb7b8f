// Changes of a briefing: each match of a pattern in its slides, and each place in its facts; one file an attempt.
import { parse, stringify } from "yaml";
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

export type Facts = Record<string, Record<string, Record<string, unknown>>>;

/**
 * One attempt for each place that is found in the facts; it changes a copy and says what it did. Its text is written
 * when it is asked for: of hundreds of places, few are tried.
 */
export function changeFacts(
  { scenario }: Folder,
  row: string,
  places: (facts: Facts) => { how: string; change: (facts: Facts) => void }[],
  locks = false,
): Attempt[] {
  return scenario.flatMap(({ path, text }) =>
    places(factsIn(text)).map(({ how, change }) => ({
      how: `${row}: ${how}`,
      file: path,
      get text() {
        const facts = structuredClone(factsIn(text));
        change(facts);
        return stringify(facts, { lineWidth: 0 });
      },
      locks,
    })),
  );
}

const read = new Map<string, Facts>();

/** Parsed once, and not to be changed. */
function factsIn(text: string): Facts {
  const facts = read.get(text) ?? (parse(text) as Facts);
  read.set(text, facts);
  return facts;
}

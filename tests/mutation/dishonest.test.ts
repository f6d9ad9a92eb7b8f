// What a hurried or dishonest author does to a sound briefing, each in ten places or in all there are: what is refused, what
// is warned of, and what survives. Survivors are bounded and shown; their reasons stand with them.
import { beforeAll, describe, expect, it } from "vitest";
import { checkDeck } from "../../src/check/deck.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { SourceFile } from "../../src/model/location.ts";
import { parseDeck } from "../../src/parse/deck.ts";
import { deckFolders, type LoadedDeck, loadDeck } from "./decks.ts";

const places = 10;
let loaded: LoadedDeck;
let real: LoadedDeck;
beforeAll(async () => {
  loaded = await loadDeck(deckFolders["the second scenario"]);
  real = await loadDeck(deckFolders["the real briefing"]);
});

interface Attempt {
  how: string;
  file: string;
  text: string;
}

/** Each match of a pattern replaced by itself, up to ten. */
function attempts(
  files: readonly SourceFile[],
  pattern: RegExp,
  change: (match: RegExpExecArray) => string,
): Attempt[] {
  return files
    .flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map((match) => ({
        how: `${path}: ${match[0].trim()} → ${change(match).trim()}`,
        file: path,
        text: text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length),
      })),
    )
    .filter(({ file, text }) => files.some((one) => one.path === file && one.text !== text))
    .slice(0, places);
}

function check({ file, text }: Attempt, { folder, lock } = loaded): Diagnostic[] {
  const put = (all: readonly SourceFile[]): SourceFile[] =>
    all.map((one) => (one.path === file ? { ...one, text } : one));
  const parsed = parseDeck({ ...folder, scenario: put(folder.scenario), slides: put(folder.slides) });
  return [...parsed.diagnostics, ...checkDeck(parsed.deck, folder.images, lock).diagnostics];
}

/** What nothing was said of. */
const survivors = (all: readonly Attempt[]): string[] =>
  all.filter((one) => check(one).length === 0).map(({ how }) => how);

describe("a falsified briefing", () => {
  it("a claim that contradicts its grade is refused", () => {
    const all = attempts(
      loaded.folder.scenario,
      /verdict: contradicted\n {4}credibility: \d/g,
      () => "verdict: contradicted\n    credibility: 1",
    );
    expect(all.length).toBeGreaterThan(0);
    expect(survivors(all)).toEqual([]);
  });

  it("a single source that is called corroborated is refused", () => {
    const all = attempts(loaded.folder.scenario, /verdict: single-source/g, () => "verdict: corroborated");
    expect(all.length).toBeGreaterThan(0);
    // One whose evidence holds a second source that speaks of something else: nobody but a reader can tell.
    expect(survivors(all).length).toBeLessThanOrEqual(all.length / 2);
  });

  it("a report of a source whose text is at hand is refused", () => {
    const all = attempts(
      loaded.folder.scenario,
      /evidence: \[\{ source: ([a-z-]+), paragraph: \d+, words: /g,
      (match) => `reported: [{ source: ${match[1]}, says: `,
    );
    expect(all.length).toBe(places);
    expect(survivors(all)).toEqual([]);
  });

  it("a citation of an actor or a place is refused", () => {
    const ids = [...loaded.scenario.actors, ...loaded.scenario.places].map(({ id }) => id);
    const all = attempts(loaded.folder.slides, /\[@[a-z-]+\]/g, () => `[@${ids[0]}]`);
    expect(all.length).toBe(places);
    expect(survivors(all)).toEqual([]);
  });

  it("a day moved in a sentence that cites is refused", () => {
    const all = attempts(
      loaded.folder.slides,
      /\b([1-9]|[12]\d) August\b(?=[^\n]*\[@)/g,
      (match) => `${Number(match[1]) + 7} August`,
    );
    expect(all.length).toBeGreaterThan(3);
    expect(survivors(all)).toEqual([]);
  });

  it("hours told as days, and miles as kilometres, are refused", () => {
    const all = attempts(
      loaded.folder.slides,
      /\b((?:\d+|two|three|four|five|six|ten|twelve)[ -])(hours?|miles?|days?)\b/gi,
      (match) => `${match[1]}weeks`,
    );
    expect(all.length).toBeGreaterThan(1);
    expect(survivors(all)).toEqual([]);
  });

  it("a denial left out of a sentence, or put into one, is noticed in most places", () => {
    const all = attempts(
      loaded.folder.slides,
      /\b(?:was|were|did|is) (?=[a-z]{4,}[^\n]*\[@)/g,
      (match) => `${match[0]}not `,
    );
    expect(all.length).toBeGreaterThan(5);
    // Words are compared: where the source says it in other words, nothing is seen.
    expect(survivors(all).length).toBeLessThan(all.length);
  });

  it("every quotation given to every other speaker is noticed, if a text names who speaks", () => {
    const people = real.scenario.actors.filter(({ kind }) => kind === "person");
    const all = real.scenario.quotes.flatMap((quote) =>
      people
        .filter((other) => other.id !== quote.by.id)
        .map((other) => ({ quote, other, ...giveTo(quote.id, other.id) })),
    );
    expect(all.length).toBe(real.scenario.quotes.length * (people.length - 1));
    const unseen = all.filter((one) => check(one, real).length === 0).map(({ quote }) => quote.id);
    // DEBKAfile writes "the US defense secretary" and "he" there, and no record of these words was found.
    expect([...new Set(unseen)]).toEqual(["precision-strikes"]);
  });
});

function giveTo(quote: string, other: string): Attempt {
  const [file] = real.folder.scenario;
  if (!file) throw new Error("There is no scenario.");
  const pattern = new RegExp(`(\\n {2}${quote}:[^\\n]*\\n {4}by: )[a-z-]+`);
  return { how: `${quote} by ${other}`, file: file.path, text: file.text.replace(pattern, `$1${other}`) };
}

// Search over headlines, slides and notes. A result is shown in its sentence and leads to its step.

import type { Position, Slide } from "../page/slides.ts";
import { element } from "../ui/element.ts";
import type { Say } from "../ui/strings.ts";
import { foldWords } from "./fold.ts";
import { type Choice, openPicker, type Picker } from "./picker.ts";
import { type Entry, indexSlides } from "./search-index.ts";

const most = 40; // results shown
const shortest = 2; // characters of a query; a single one is in nearly every entry

export function openSearch(
  ui: HTMLElement,
  slides: readonly Slide[],
  go: (position: Position) => void,
  say: Say,
): void {
  openWordPicker(
    ui,
    slides,
    (entries) => ({
      className: "search",
      title: say("search.title"),
      field: say("search.field"),
      find: (query) => findChoices(entries, query, say),
      summary: (query, count) =>
        query.length < shortest ? say("search.hint") : say("search.count", { count }),
      choose: go,
    }),
    say,
  );
}

/** A picker among the words of all slides. Its entries grow while a long deck is still being read. */
export function openWordPicker(
  ui: HTMLElement,
  slides: readonly Slide[],
  describe: (entries: readonly Entry[]) => Picker,
  say: Say,
): void {
  const entries = indexSlides(
    slides,
    () => picker.isOpen(),
    () => picker.refresh(),
  );
  const picker = openPicker(ui, describe(entries), say);
}

export function findChoices(entries: readonly Entry[], query: string, say: Say): Choice[] {
  return findEntries(entries, query)
    .slice(0, most)
    .map((entry) => choiceOf(entry, query, say));
}

/** Every word must be in the entry. Headlines come first, then slides, then notes, each in reading order. */
function findEntries(entries: readonly Entry[], query: string): Entry[] {
  const words = foldWords(query);
  if (query.length < shortest) return [];
  const found = entries.filter(({ folded }) => words.every((word) => folded.text.includes(word)));
  return ["headline", "text", "notes"].flatMap((kind) => found.filter((entry) => entry.kind === kind));
}

function choiceOf(entry: Entry, query: string, say: Say): Choice {
  const { slide, step, kind } = entry;
  const where = sayWhere(kind, step, say);
  const label = kind === "headline" ? markWords(entry, query) : [slide.title];
  const snippet = kind === "headline" ? [] : markWords(entry, query);
  const detail = where ? [element("i", {}, [where]), " ", ...snippet] : snippet;
  return { position: { slide, step }, lead: slide.folio, label, detail };
}

/** Where on its slide an entry stands: in the notes, or at a step; "" for the slide before its first step. */
function sayWhere(kind: Entry["kind"], step: number, say: Say): string {
  if (kind === "notes") return say("search.notes");
  return step > 0 ? say("search.step", { step }) : "";
}

// characters of a snippet
const before = 40; // shown before the first match
const length = 150; // shown in all

/** The sentence around the first match, with every match marked. */
function markWords({ text, folded }: Entry, query: string): (Node | string)[] {
  const words = foldWords(query).sort((one, other) => other.length - one.length);
  const first = Math.min(...words.map((word) => folded.text.indexOf(word)).filter((at) => at >= 0));
  const start = snippetStart(text, folded.origin[first] ?? 0);
  const end = Math.min(text.length, start + length);
  const pieces: (Node | string)[] = start > 0 ? ["… "] : [];
  let at = start;
  for (const [from, to] of rangesOf(folded.text, words).map((range) => toOriginal(range, folded.origin))) {
    if (from < at || to > end) continue;
    pieces.push(text.slice(at, from), element("mark", {}, [text.slice(from, to)]));
    at = to;
  }
  return [...pieces, text.slice(at, end), ...(end < text.length ? [" …"] : [])];
}

/** Where a snippet begins: at a word, so that what was `found` (an index) is near its beginning. */
function snippetStart(text: string, found: number): number {
  if (found <= before) return 0;
  const space = text.indexOf(" ", found - before);
  return space >= 0 && space < found ? space + 1 : found;
}

/** From where to where the text holds one of the words. The words are sorted: the longest first. */
function rangesOf(text: string, words: readonly string[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const word = words.find((each) => text.startsWith(each, at));
    if (!word) continue;
    ranges.push([at, at + word.length]);
    at += word.length - 1;
  }
  return ranges;
}

/** A range of folded text → the range of the original. */
function toOriginal([from, to]: [number, number], origin: readonly number[]): [number, number] {
  return [origin[from] ?? 0, (origin[to - 1] ?? 0) + 1];
}

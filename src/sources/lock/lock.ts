// Makes the lock from the ledger and the sources' texts. An entry keeps its date until it or its source's
// text changes.

import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { LedgerEntry } from "../../model/ledger.ts";
import type { Lock, LockedWords } from "../../model/lock.ts";
import type { Source } from "../../model/scenario.ts";
import type { SourceText, UnreadText } from "../source-text.ts";
import { splitParagraphs } from "../split-paragraphs.ts";
import { type Found, locateWords } from "./locate.ts";
import { findNamed, findOmitted } from "./surroundings.ts";
import { makeTextFragment } from "./text-fragment.ts";

interface KnownOfBriefing {
  language: string; // BCP 47
  people: readonly string[]; // the words by which texts name the briefing's people
}

/** File names of the texts in which a scenario's words are looked for. */
export function namesOfTexts(ledger: readonly LedgerEntry[]): string[] {
  return ledger.flatMap(({ source }) => (source.text === null ? [] : [source.text]));
}

/**
 * `texts` is by the file name that a source gives. `today`, YYYY-MM-DD, becomes the date of new and changed
 * entries.
 */
export function lockWords(
  ledger: readonly LedgerEntry[],
  texts: ReadonlyMap<string, SourceText | UnreadText>,
  previous: Lock | null,
  today: string,
  known: KnownOfBriefing,
): { lock: Lock; diagnostics: Diagnostic[] } {
  const lock: Lock = { version: 2, texts: {}, words: {} };
  const diagnostics: Diagnostic[] = [];
  const paragraphs = new Map<Source, string[] | null>();
  for (const entry of ledger) {
    const { source } = entry;
    if (!paragraphs.has(source)) paragraphs.set(source, readParagraphs(source, texts, lock, diagnostics));
    const text = paragraphs.get(source);
    if (!text) continue;
    const found = locateWords(entry, text);
    if ("problem" in found) diagnostics.push(found.problem);
    else {
      const around = readAround(entry, text, found, known);
      lock.words[entry.key] = { ...lockEntry(entry, found, lock, previous, today), ...around };
    }
  }
  return { lock, diagnostics };
}

/** Adds the text to the lock. Null for a text that is missing or cannot be read, which is reported. */
function readParagraphs(
  source: Source,
  texts: ReadonlyMap<string, SourceText | UnreadText>,
  lock: Lock,
  diagnostics: Diagnostic[],
): string[] | null {
  const found = source.text === null ? undefined : texts.get(source.text);
  if (!found || source.text === null) {
    diagnostics.push(textMissing(source));
    return null;
  }
  if ("problem" in found) {
    diagnostics.push(textUnread(source, found.problem));
    return null;
  }
  const paragraphs = splitParagraphs(found.text);
  const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  lock.texts[source.id] = { file: source.text, sha256: found.sha256, capture: found.capture, characters };
  return paragraphs;
}

/**
 * Stores what surrounds the words in their text, so that rules can judge them where the text is not at hand.
 */
function readAround(
  { key, source }: LedgerEntry,
  text: readonly string[],
  { paragraph, spans }: Found,
  { language, people }: KnownOfBriefing,
): Pick<LockedWords, "omits" | "names" | "fragment"> {
  const own = text[paragraph] ?? "";
  const spoken = languageOf(source.language ?? language);
  const isQuote = !key.includes("/evidence/");
  return {
    omits: findOmitted(own, spans, spoken).join(", "),
    names: isQuote ? findNamed(own, spans, people, spoken).join(", ") : "",
    fragment: makeTextFragment(text, paragraph, spans),
  };
}

/** The entry with its date, which is kept while neither the entry nor its source's text has changed. */
function lockEntry(
  entry: LedgerEntry,
  { paragraph, spans }: Found,
  lock: Lock,
  previous: Lock | null,
  today: string,
): Omit<LockedWords, "omits" | "names" | "fragment"> {
  const source = entry.source.id;
  const { words } = entry;
  const at = spans.map(({ from, to }) => `${from}-${to}`).join(",");
  const before = previous && Object.hasOwn(previous.words, entry.key) ? previous.words[entry.key] : undefined;
  const isSameText = previous?.texts[source]?.sha256 === lock.texts[source]?.sha256;
  const isSamePlace = before?.source === source && before.paragraph === paragraph && before.at === at;
  const isSame = isSameText && isSamePlace && before.words === words;
  return { source, paragraph, at, checked: isSame ? before.checked : today, words };
}

function textMissing(source: Source): Diagnostic {
  const none = source.text === null;
  return {
    rule: "text-missing",
    severity: "error",
    message: none
      ? `Words of ${source.publisher} are given as evidence, but the source names no text.`
      : `The text "${source.text}" of ${source.publisher} is not among the sources.`,
    at: source.at,
    fix: none
      ? "Give the source a `text`, or report it in our words under `reported`."
      : "Put the file into the sources' folder.",
  };
}

const textUnread = (source: Source, problem: string): Diagnostic => ({
  rule: "text-missing",
  severity: "error",
  message: `The text "${source.text}" of ${source.publisher} cannot be read. ${problem.replace(/\n.*/s, "")}`,
  at: source.at,
  fix: /UTF-8/.test(problem)
    ? "Save it as UTF-8 text in the sources' folder."
    : "Put a text, a page or a PDF with words into the sources' folder.",
});

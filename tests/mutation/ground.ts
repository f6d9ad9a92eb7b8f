// What a reader finds behind a citation, and whether words or a number stand in it as they are written. Made without
// the rules' own code, so that it can contradict them.

import type { Citation } from "../../src/model/deck.ts";
import { gatherLedger } from "../../src/model/ledger.ts";
import type { Scenario, Support } from "../../src/model/scenario.ts";

/** The words of sources, their titles, and our reports of what was not at hand. */
export function groundOf(citations: readonly Citation[], scenario: Scenario): string {
  return citations.flatMap((one) => textBehind(one, scenario)).join(" | ");
}

/** The same for numbers: a title or date stands for a source only where the source itself is cited. */
export function numberGroundOf(citations: readonly Citation[], scenario: Scenario): string {
  return citations.flatMap((one) => numbersBehind(one, scenario)).join(" | ");
}

function textBehind(citation: Citation, scenario: Scenario): string[] {
  switch (citation.kind) {
    case "claim":
      return [evidenceOf(citation.claim), ...titlesOf(citation.claim)];
    case "event": {
      const { event } = citation;
      const quotes = event.quotes.flatMap((quote) =>
        textBehind({ kind: "quote", quote, at: event.at }, scenario),
      );
      return [evidenceOf(event), ...titlesOf(event), ...quotes];
    }
    case "judgement":
      return [evidenceOf(citation.judgement), ...titlesOf(citation.judgement)];
    case "quote": {
      const { quote } = citation;
      return [quote.words, quote.record?.words ?? "", evidenceOf(quote), ...titlesOf(quote)];
    }
    case "source": {
      const { source, paragraph, evidence } = citation;
      const all =
        paragraph === null ? gatherLedger(scenario).filter((one) => one.source === source) : evidence;
      return [source.title, ...all.map((one) => one.words)];
    }
  }
}

function numbersBehind(citation: Citation, scenario: Scenario): string[] {
  switch (citation.kind) {
    case "claim":
      return [evidenceOf(citation.claim)];
    case "event": {
      const { event } = citation;
      const counts = scenario.counts.filter((one) => one.event === event).map(evidenceOf);
      const said = event.quotes.map((quote) => `${quote.words} | ${quote.record?.words ?? ""}`);
      const effects = event.effects.flatMap(({ min, max }) => [String(min), String(max ?? min)]);
      return [evidenceOf(event), ...counts, ...said, ...effects];
    }
    case "judgement":
      return [evidenceOf(citation.judgement)];
    case "quote":
      return [citation.quote.words, citation.quote.record?.words ?? "", evidenceOf(citation.quote)];
    case "source":
      return [citation.source.date ?? "", ...textBehind(citation, scenario)];
  }
}

/** Evidence and reports of a thing. */
export const evidenceOf = (support: Support): string =>
  [...support.evidence.map((one) => one.words), ...support.reported.map((one) => one.says)].join(" | ");

const titlesOf = (support: Support): string[] =>
  [...support.evidence, ...support.reported].map((one) => one.source.title);

const plain = (text: string): string =>
  text
    .replace(/[“”‘’'"]/g, "'")
    .replace(/[‐–—-]/g, "-")
    .replace(/\s+/g, " ");

export const holds = (text: string, words: string): boolean =>
  plain(text).toLowerCase().includes(plain(words).trim().replace(/,$/, "").toLowerCase()); // a comma of ours may stand before the mark

const names =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const ordinals: Record<string, string> = { "2": "second", "3": "third" };
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";

/** The full dates, "2 August 1964", of the events that are cited or that a cited claim is about. */
export function datesOf(citations: readonly Citation[], { timezone }: Scenario): string[] {
  return citations.flatMap((one) => {
    const ofClaim = one.kind === "claim" ? one.claim.about?.when : null;
    const when = one.kind === "event" ? one.event.when : ofClaim;
    if (!when || when.from === null) return [];
    const offset = when.offset ?? timezone.offset;
    const shift = Number(`${offset[0]}1`) * Number(offset.slice(1, 3)) * 3_600_000;
    const day = new Date(when.from + shift);
    return [`${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`];
  });
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** Whether a year makes one of these dates with the day before it. */
export function isYearOfDate(dates: readonly string[], text: string, from: number, written: string): boolean {
  return /^\d{4}$/.test(written) && dates.some((date) => text.slice(0, from + 4).endsWith(date));
}

/** The number that stands in `text` from `from` on, in digits or as a word, by itself; a day with its month. */
export function holdsNumber(ground: string, text: string, from: number, written: string): boolean {
  const dated = new RegExp(`^(?:\\s?(?:–|-|and|or)\\s?\\d{1,2})?\\s(${month})`).exec(
    text.slice(from + written.length),
  )?.[1];
  const before = new RegExp(`(?<!\\d\\s)(${month})\\.?\\s$`).exec(text.slice(0, from))?.[1];
  const named = dated ?? before;
  if (named && /^\d{1,2}$/.test(written)) {
    const short = named.slice(0, 3);
    const day = `${written}(?:st|nd|rd|th)?`;
    return new RegExp(`(?<!\\d)${day}\\s${short}|${short}[a-z]*\\.?\\s${day}(?!\\d)`).test(ground);
  }
  return formsOf(written).some((form) =>
    new RegExp(`(?<![\\p{L}\\d])${form.replace(/[^\p{L}\d]/gu, ".")}(?![\\p{L}\\d])`, "iu").test(ground),
  );
}

/** 13:38 is 1:38 p.m. too; 3 is three, and a third thing makes three. */
function formsOf(written: string): string[] {
  const digits = names.includes(written.toLowerCase())
    ? String(names.indexOf(written.toLowerCase()))
    : written.replace(/\s?[ap]\.?m\.?$/i, "");
  const [, hour = "", minutes] = /^(\d\d?):(\d\d)$/.exec(digits) ?? [];
  if (minutes !== undefined) {
    const half = Number(hour) < 12 ? "a.m." : "p.m.";
    return [digits, `${Number(hour)}:${minutes}`, `${Number(hour) % 12 || 12}:${minutes} ${half}`];
  }
  return [digits, names[Number(digits)] ?? digits, ...(ordinals[digits] ? [ordinals[digits]] : [])];
}

/** Whether a number is how far off a place may lie that the text names. */
export const isRadius = ({ places }: Scenario, text: string, written: string): boolean =>
  places.some(({ name, radius }) => text.includes(name) && formsOf(written).includes(String(radius)));

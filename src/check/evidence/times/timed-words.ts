// The times of a text, each with the words that stand with it: "letter" and "came" with 1 May, "answer" with 2 May.
import { findDates } from "../../../language/dates.ts";
import type { Language } from "../../../language/language.ts";
import { languageOf } from "../../../language/registry.ts";
import { rememberText } from "../../../text/remember.ts";
import { findSentences } from "../../../text/split-text.ts";
import { findNumbers } from "../numbers/find-numbers.ts";
import { isContentWord } from "../statements/negations.ts";
import { type PlacedWord, placeWords } from "../statements/said.ts";
import { isPast, verbStemOf } from "../statements/verb-forms.ts";

interface Time {
  from: number; // UTF-16 offsets, end exclusive
  to: number;
  written: string; // "1 May", "2014", "1:38 p.m."
  unit: "day" | "year" | "hour"; // times of one unit are compared with each other
  means: readonly string[]; // each day, year or minute that it may mean
}

export interface Timed extends Omit<Time, "from" | "to"> {
  from: number | null; // UTF-16 offset in the text; null for the time of an event
  stems: readonly string[]; // of the content words that stand with it; none where two times share them
}

const most = 100; // times; a text that has more is a table, whose words do not tell which is whose

/** `tag`: the language of the text, BCP 47. */
export const findTimed = rememberText((text, tag: string): readonly Timed[] => {
  const times = findTimes(text, tag);
  if (times.length === 0 || times.length > most) return [];
  const language = languageOf(tag);
  return cutSentences(text, times).flatMap((sentence) => pairWithWords(sentence, language));
});

/** A sentence, or the part of one that a semicolon ends, with its words and times. */
interface TimedSentence {
  words: readonly PlacedWord[];
  times: readonly Time[];
}

function cutSentences(text: string, times: readonly Time[]): TimedSentence[] {
  const words = placeWords(text);
  const ends = findEnds(text, times);
  let [word, time] = [0, 0];
  return ends.flatMap((end): TimedSentence[] => {
    const [firstWord, firstTime] = [word, time];
    while ((words[word]?.from ?? end) < end) word++;
    while ((times[time]?.from ?? end) < end) time++;
    if (time === firstTime) return [];
    return [{ words: words.slice(firstWord, word), times: times.slice(firstTime, time) }];
  });
}

/** UTF-16 offsets of the ends of sentences and of semicolons. The full stop of "1. Mai" ends none. */
function findEnds(text: string, times: readonly Time[]): number[] {
  const ends = findSentences(text).map(({ to }) => to);
  const cuts = [...text.matchAll(/;/g)].map(({ index }) => index + 1);
  return [...ends, ...cuts]
    .filter((end) => !times.some(({ from, to }) => from < end && end < to))
    .sort((a, b) => a - b);
}

function findTimes(text: string, tag: string): Time[] {
  const dates = findDates(text);
  const isInDate = (from: number): boolean => dates.some((date) => from >= date.from && from < date.to);
  const days = dates.map(({ from, to, days }): Time => {
    const means = days.map(({ day, month }) => nameDay(day, month));
    return { from, to, written: text.slice(from, to), unit: "day", means };
  });
  const years = [...text.matchAll(/(?<![\d.,:–-])(?:1[5-9]|20)\d\d(?![\d:]|[.,]\d)/g)]
    .filter(({ index }) => !isInDate(index))
    .map(({ 0: written, index }): Time => {
      return { from: index, to: index + written.length, written, unit: "year", means: [written] };
    });
  const hours = findNumbers(text, tag).flatMap(({ from, to, written, value }): Time[] => {
    const means = minutesOfClock(value);
    return means.length === 0 || isInDate(from) ? [] : [{ from, to, written, unit: "hour", means }];
  });
  return [...days, ...years, ...hours].sort((a, b) => a.from - b.from);
}

/** A day as times of a text mean it. The year is left out, since most texts do not write it. */
export const nameDay = (day: number, month: number): string => `${day}.${month}`;

/** "1:38" may be in either half of the day; "13:38" and "1:38 pm" are in one. */
function minutesOfClock(value: string): string[] {
  const [, hours = "", minutes, half] =
    /^(\d{1,2}):(\d\d)(?: ([ap]m))?$/.exec(value) ?? /^(\d{1,2})() ([ap]m)$/.exec(value) ?? [];
  if (hours === "" || Number(hours) > 24) return [];
  const minute = (Number(hours) % 12) * 60 + Number(minutes);
  const isLate = half === "pm" || (half === undefined && Number(hours) % 24 > 12);
  if (half !== undefined || isLate) return [String(minute + (isLate ? 720 : 0))];
  return [String(minute), String(minute + 720)];
}

/** Words between two joiners or ends of a clause. */
interface Part {
  times: Time[];
  content: PlacedWord[]; // without the times
  subject: readonly PlacedWord[] | null; // of the part before, where it has none itself: "and failed in 1934"
}

function cutParts({ words, times }: TimedSentence, language: Language): Part[] {
  const parts: Part[] = [];
  let whole: Part | null = null; // the last one with a subject
  for (const [i, word] of words.entries()) {
    const time = times.find(({ from, to }) => word.from < to && word.to > from);
    const isJoiner = language.numbers.and.includes(word.text.toLowerCase());
    const begins = word.clause !== words[i - 1]?.clause || isJoiner;
    if (parts.length === 0 || (begins && (!time || word.from <= time.from))) {
      const isShort = isJoiner && beginsWithVerb(words[i + 1], language);
      parts.push({ times: [], content: [], subject: isShort ? subjectOf(whole, language) : null });
    }
    const part = parts.at(-1);
    if (!part) continue;
    if (time && !part.times.includes(time)) part.times.push(time);
    if (time || !isContentWord(word, language)) continue;
    part.content.push(word);
    if (part.subject === null) whole = part;
  }
  return parts;
}

/** "and failed": in a language whose nouns have capitals, a word without one is taken for a verb. */
const beginsWithVerb = (word: PlacedWord | undefined, language: Language): boolean =>
  word !== undefined &&
  isContentWord(word, language) &&
  (isPast(word.text, language) || (language.capitalNouns && /^\p{Ll}/u.test(word.text)));

/** The words before the verb; the first one if no verb is known. */
function subjectOf(part: Part | null, language: Language): readonly PlacedWord[] {
  const content = part?.content ?? [];
  const verb = content.findIndex(({ text }) => isPast(text, language));
  return content.slice(0, verb < 0 ? 1 : verb);
}

/** A part without a time belongs to the times before and after it, and a subject to all that is said of it. */
function pairWithWords(sentence: TimedSentence, language: Language): Timed[] {
  const parts = cutParts(sentence, language);
  const timed = parts.flatMap(({ times }, i) => (times.length > 0 ? [{ times, i }] : []));
  return timed.flatMap(({ times, i }, at) => {
    const near = parts.slice((timed[at - 1]?.i ?? -1) + 1, timed[at + 1]?.i);
    const words = [...(parts[i]?.subject ?? []), ...near.flatMap(({ content }) => content)];
    const stems = [...new Set(words.map(({ text }) => verbStemOf(text, language)))];
    // of two times in one part nobody knows which words are whose
    const isAlone = ({ unit }: Time): boolean => times.filter((one) => one.unit === unit).length === 1;
    return times.map((time) => ({ ...time, stems: isAlone(time) ? stems : [] }));
  });
}

// Clock times in words: "half past four", "Viertel vor fünf". They are times, and the number in them is no number of
// things.
import type { Language } from "../../../language/language.ts";
import { rememberObject } from "../../../text/remember.ts";

interface SpokenTime {
  written: string;
  value: string; // of a clock of twelve hours: "4:30"
  from: number; // UTF-16 offsets, end exclusive
  to: number;
}

export function findSpokenTimes(text: string, language: Language): SpokenTime[] {
  const { first, patterns } = patternsOf(language);
  if (!first.test(text)) return [];
  return patterns
    .flatMap(({ pattern, minutes }) =>
      [...text.matchAll(pattern)].flatMap(({ 0: written, 1: named = "", index }) => {
        const hour = language.numbers.words[named.toLowerCase()] ?? Number(named);
        if (!(hour >= 1 && hour <= 12)) return [];
        return { written, value: sayTime(hour * 60 + minutes), from: index, to: index + written.length };
      }),
    )
    .sort((a, b) => a.from - b.from);
}

/** 270 minutes after midnight or noon are "4:30". */
function sayTime(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return `${hour}:${String(((minutes % 60) + 60) % 60).padStart(2, "0")}`;
}

/** The patterns, and what a text has to hold before any of them is looked for. */
const patternsOf = rememberObject(({ spokenTimes, numbers }: Language) => {
  const hours = Object.keys(numbers.words).filter((word) => (numbers.words[word] ?? 0) <= 12);
  const hour = `(${[...hours, "\\d{1,2}"].join("|")})`;
  const patterns = Object.entries(spokenTimes).map(([phrase, minutes]) => {
    const words = phrase.replaceAll(" ", "\\s+").replace("#", hour);
    return { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}:-])`, "giu"), minutes };
  });
  const telling = Object.keys(spokenTimes).map((phrase) =>
    phrase.replace("#", "").trim().replaceAll(" ", "\\s+"),
  );
  return { first: new RegExp(telling.join("|") || "(?!)", "iu"), patterns };
});

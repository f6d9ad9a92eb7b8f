// Dates in a text that are among given dates: "23 March" is, where "23–24 March 2023" is given; "23 wounded" is not.
import type { Span } from "../../wording.ts";

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const pattern = new RegExp(
  `(\\d{1,2})(?:\\s?(?:–|-|and|to)\\s?(\\d{1,2}))?\\s(${month})(?:\\s(\\d{4}))?`,
  "g",
);

export function dateSpans(text: string, given: readonly string[]): Span[] {
  const known = given.flatMap(parseDates);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const dates = datesOfMatch(match);
    const all = dates.every((date) =>
      known.some(
        (one) => one.day === date.day && one.month === date.month && (!date.year || one.year === date.year),
      ),
    );
    return all ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });
}

interface DateParts {
  day: number;
  month: string;
  year: string | undefined;
}

const parseDates = (text: string): DateParts[] => [...text.matchAll(pattern)].flatMap(datesOfMatch);

/** "23–25 March" gives both ends and the days between. */
function datesOfMatch([, first, last, name = "", year]: RegExpMatchArray): DateParts[] {
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => ({ day: from + i, month: name, year }));
}

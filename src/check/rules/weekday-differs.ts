// A day of the week must be one that what is cited gives, in words or by a date. What is cited without any day cannot be
// compared. Sources may mean a day that no date says, so this is a warning.
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { isCiting } from "../../model/visit-flow.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { passagesOf } from "../evidence/passages.ts";
import { splitPassage } from "../evidence/segments.ts";
import { allWeekdays, citedWeekdays, findWeekdays, supportedWeekdays } from "../evidence/weekdays.ts";
import type { RuleCheck } from "../rule.ts";

export const weekdayDiffers: RuleCheck = {
  id: "weekday-differs",
  liftable: true,
  checkScenario: ({ scenario, index, shown }) => {
    const judged = new Set<object>(scenario.judgements); // their lines cite for themselves
    return shown().flatMap(({ text, support, event, atWords }) => {
      if (!support || !findWeekdays(text).length) return [];
      const all = allWeekdays(index);
      const known = judged.has(support) ? all : supportedWeekdays(support, event, index);
      return compare(text, known, all, (offset, length) => atWords(offset, offset + length));
    });
  },
  checkSlide: ({ slide }, { index }) =>
    passagesOf(slide)
      .flatMap(splitPassage)
      .flatMap(({ place, text, citations, at }) => {
        const flat = flattenText(text, at, { quoted: false, links: false });
        if (!findWeekdays(flat.text).length) return [];
        const all = allWeekdays(index);
        const isOwn = place !== "headline" && isCiting(text); // else it sums up, or leads on
        const known = isOwn ? citedWeekdays(citations, index) : all;
        return compare(flat.text, known, all, (offset, length) => flat.at(offset, length));
      }),
};

/** `known`: the days of what is cited; `all`: of the whole briefing. */
function compare(
  text: string,
  known: ReadonlySet<number>,
  all: ReadonlySet<number>,
  at: (offset: number, length: number) => Location,
): Diagnostic[] {
  return findWeekdays(text)
    .filter(({ day, names }) => {
      const days = names ? all : known;
      return days.size > 0 && !days.has(day);
    })
    .map(({ word, from }) => differs(word, at(from, word.length)));
}

const differs = (word: string, at: Location): Diagnostic => ({
  rule: "weekday-differs",
  severity: "warning",
  message: `"${word}" is no day that what is cited here gives.`,
  at,
  why: "The events, dates and words that are cited fall on other days of the week.",
  fix: "Write their day, cite what happened on this one, or lift this with `allow:` and the reason.",
});

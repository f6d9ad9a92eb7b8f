// The checks of a rule about days of the week or months: each that a text names must be one that what is cited gives,
// in words or by a date. What is cited without any cannot be compared. Sources may mean a day that no date says, so
// these are warnings.
import type { ContentRule, Diagnostic } from "../../../model/diagnostic.ts";
import type { Location } from "../../../model/location.ts";
import { isCiting } from "../../../model/visit-flow.ts";
import type { RuleCheck } from "../../rule.ts";
import { flattenText } from "../flatten-text.ts";
import {
  allows,
  type CalendarUnit,
  type FoundName,
  findCalendarNames,
  type Givers,
  givenAnywhere,
  givenByCitations,
  givenBySupport,
} from "./calendar-names.ts";

interface Words {
  message: string; // after the name in question
  why: string;
  fix: string;
}

/** Returns the rule `id`, which compares names of `unit`. */
export function compareCalendar(id: ContentRule, unit: CalendarUnit, words: Words): RuleCheck {
  const reportAll = (wrong: readonly FoundName[], at: Locate): Diagnostic[] =>
    wrong.map(({ word, from }) => reportName(id, word, words, at(from, word.length)));
  return {
    id,
    liftable: true,
    checkScenario: ({ scenario, index, shown }) => {
      const judged = new Set<object>(scenario.judgements); // their lines cite for themselves
      const all = givenAnywhere(unit, index);
      return shown().flatMap(({ text, support, event, atWords }) => {
        const found = support ? findCalendarNames(text, unit) : [];
        if (!support || !found.length) return [];
        const known = judged.has(support) ? all : givenBySupport(support, event, unit, index);
        return reportAll(findWrong(found, known, all), (offset, length) => atWords(offset, offset + length));
      });
    },
    checkSlide: ({ sentences }, { index }) => {
      const all = givenAnywhere(unit, index);
      return sentences.flatMap(({ place, text, citations, at }) => {
        const flat = flattenText(text, at, { quoted: false, links: false });
        const found = findCalendarNames(flat.text, unit);
        if (!found.length) return [];
        const isOwn = place !== "headline" && isCiting(text); // else it sums up, or leads on
        const known = isOwn ? givenByCitations(citations, unit, index) : all;
        return reportAll(findWrong(found, known, all), flat.at);
      });
    },
  };
}

type Locate = (offset: number, length: number) => Location;

/**
 * Names that what is cited (`known`) does not give, or, for one in the genitive, nothing in the whole briefing
 * (`all`).
 */
const findWrong = (found: readonly FoundName[], known: Givers, all: Givers): FoundName[] =>
  found.filter(({ number, inGenitive }) => !allows(inGenitive ? all : known, number));

const reportName = (rule: ContentRule, name: string, words: Words, at: Location): Diagnostic => ({
  rule,
  severity: "warning",
  message: `"${name}" ${words.message}`,
  at,
  why: words.why,
  fix: words.fix,
});

// The checks of a rule about days of the week or months: each that a text names must be one that what is cited gives, in words or
// by a date. What is cited without any cannot be compared. Sources may mean a day that no date says, so these are warnings.
import type { ContentRule, Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { isCiting } from "../../model/visit-flow.ts";
import type { RuleCheck } from "../rule.ts";
import {
  allNumbers,
  type CalendarUnit,
  citedNumbers,
  findCalendarNames,
  supportedCalendar,
} from "./calendar-names.ts";
import { flattenText } from "./flatten-text.ts";
import { passagesOf } from "./passages.ts";
import { splitPassage } from "./segments.ts";

interface Words {
  message: string; // after the name in question
  why: string;
  fix: string;
}

export function compareCalendar(id: ContentRule, unit: CalendarUnit, words: Words): RuleCheck {
  /** `known`: those of what is cited; `all`: of the whole briefing. */
  const compare = (
    text: string,
    known: ReadonlySet<number>,
    all: ReadonlySet<number>,
    at: (offset: number, length: number) => Location,
  ): Diagnostic[] =>
    findCalendarNames(text, unit)
      .filter(({ number, names }) => {
        const given = names ? all : known;
        return given.size > 0 && !given.has(number);
      })
      .map(({ word, from }) => ({
        rule: id,
        severity: "warning",
        message: `"${word}" ${words.message}`,
        at: at(from, word.length),
        why: words.why,
        fix: words.fix,
      }));
  return {
    id,
    liftable: true,
    checkScenario: ({ scenario, index, shown }) => {
      const judged = new Set<object>(scenario.judgements); // their lines cite for themselves
      return shown().flatMap(({ text, support, event, atWords }) => {
        if (!support || !findCalendarNames(text, unit).length) return [];
        const all = allNumbers(unit, index);
        const known = judged.has(support) ? all : supportedCalendar(support, event, unit, index);
        return compare(text, known, all, (offset, length) => atWords(offset, offset + length));
      });
    },
    checkSlide: ({ slide }, { index }) =>
      passagesOf(slide)
        .flatMap(splitPassage)
        .flatMap(({ place, text, citations, at }) => {
          const flat = flattenText(text, at, { quoted: false, links: false });
          if (!findCalendarNames(flat.text, unit).length) return [];
          const all = allNumbers(unit, index);
          const isOwn = place !== "headline" && isCiting(text); // else it sums up, or leads on
          const known = isOwn ? citedNumbers(citations, unit, index) : all;
          return compare(flat.text, known, all, (offset, length) => flat.at(offset, length));
        }),
  };
}

// The checks of a rule about days of the week or months: each that a text names must be one that what is cited gives, in words or
// by a date. What is cited without any cannot be compared. Sources may mean a day that no date says, so these are warnings.
import type { ContentRule, Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { isCiting } from "../../model/visit-flow.ts";
import type { RuleCheck } from "../rule.ts";
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
import { flattenText } from "./flatten-text.ts";
import { splitPassage } from "./segments.ts";

interface Words {
  message: string; // after the name in question
  why: string;
  fix: string;
}

export function compareCalendar(id: ContentRule, unit: CalendarUnit, words: Words): RuleCheck {
  /** `known`: what is cited; `all`: the whole briefing. */
  const compare = (
    found: readonly FoundName[],
    known: Givers,
    all: Givers,
    at: (offset: number, length: number) => Location,
  ): Diagnostic[] =>
    found
      .filter(({ number, names }) => !allows(names ? all : known, number))
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
      const all = givenAnywhere(unit, index);
      return shown().flatMap(({ text, support, event, atWords }) => {
        const found = support ? findCalendarNames(text, unit) : [];
        if (!support || !found.length) return [];
        const known = judged.has(support) ? all : givenBySupport(support, event, unit, index);
        return compare(found, known, all, (offset, length) => atWords(offset, offset + length));
      });
    },
    checkSlide: ({ passages }, { index }) => {
      const all = givenAnywhere(unit, index);
      return passages.flatMap(splitPassage).flatMap(({ place, text, citations, at }) => {
        const flat = flattenText(text, at, { quoted: false, links: false });
        const found = findCalendarNames(flat.text, unit);
        if (!found.length) return [];
        const isOwn = place !== "headline" && isCiting(text); // else it sums up, or leads on
        const known = isOwn ? givenByCitations(citations, unit, index) : all;
        return compare(found, known, all, (offset, length) => flat.at(offset, length));
      });
    },
  };
}

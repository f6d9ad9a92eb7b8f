// "Noon" must be about the hour that what is cited gives. Words such as "towards noon" are not exact, so an hour
// before and after will do, and this is a warning.
import { languageOf } from "../../language/registry.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import { citedNumbers, numbersOfEvent, numbersOfSupport } from "../evidence/cited-support.ts";
import { flattenText } from "../evidence/flatten-text.ts";
import { findNamedHours, minutesOf } from "../evidence/times/named-hours.ts";
import type { RuleCheck } from "../rule.ts";

const slack = 60; // minutes
const day = 24 * 60;

export const hourDiffers: RuleCheck = {
  id: "hour-differs",
  liftable: true,
  checkScenario: ({ scenario, index, shown }) =>
    shown().flatMap(({ text, support, event, atWords }) => {
      if (!support) return [];
      const known = () => [
        ...numbersOfSupport(support, index).values,
        ...(event ? numbersOfEvent(event, index).values : []),
      ];
      return compare(text, scenario.language, known, (from, length) => atWords(from, from + length));
    }),
  checkSlide: ({ sentences }, { index, scenario }) =>
    sentences.flatMap(({ text, citations, at }) => {
      if (!citations.length) return [];
      const flat = flattenText(text, at, { quoted: false, links: false });
      const known = () => citedNumbers(citations, index, flat.text).values;
      return compare(flat.text, scenario.language, known, (from, length) => flat.at(from, length));
    }),
};

function compare(
  text: string,
  tag: string,
  known: () => Iterable<string>,
  at: (from: number, length: number) => Location,
): Diagnostic[] {
  const hours = findNamedHours(text, languageOf(tag));
  if (!hours.length) return [];
  const cited = minutesOf(known());
  return hours
    .filter(({ minute }) => !cited.some((one) => distance(one, minute) < slack))
    .map(({ written, from }) => ({
      rule: "hour-differs",
      severity: "warning",
      message: `"${written}" is not an hour that what is cited here gives.`,
      at: at(from, written.length),
      why: "An hour in words is a time like any other.",
      fix: "Write the hour that is there, cite what gives this one, or lift this with `allow:` and the reason.",
    }));
}

const distance = (a: number, b: number): number => Math.min(Math.abs(a - b), day - Math.abs(a - b));

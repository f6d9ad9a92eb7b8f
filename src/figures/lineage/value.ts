// The number that a text gives for a claim: a count of the claim's event that rests on this text, where what the
// claim has from the text holds that number, in digits or in words.
import { findNumberWords } from "../../language/number-words.ts";
import { languageOf } from "../../language/registry.ts";
import type { Claim, Count, Scenario, Source } from "../../model/scenario.ts";
import { groupSpaces, joinGroups } from "../../text/numerals.ts";

export type Values = ReadonlyMap<Source, Count>;

/** For each text of the claim that gives a number, its count. */
export function findValues(claim: Claim, scenario: Scenario): Values {
  const counts = scenario.counts.filter(({ event }) => event === claim.about);
  const given = [
    ...claim.evidence.map(({ source, words }) => ({ source, text: words })),
    ...claim.reported.map(({ source, says }) => ({ source, text: says })),
  ];
  return new Map(
    given.flatMap(({ source, text }) => {
      const numbers = findValuesIn(text, source.language ?? scenario.language);
      const found = counts.find((count) => rests(count, source) && numbers.has(count.min));
      return found ? [[source, found] as const] : [];
    }),
  );
}

const rests = ({ evidence, reported }: Count, source: Source): boolean =>
  [...evidence, ...reported].some((one) => one.source === source);

/** Digits, or groups of three with a sign between them: "1,200", "1.200", "1 200". */
const numerals = new RegExp(`\\d{1,3}(?:[., '’${groupSpaces}]\\d{3})+(?!\\d)|\\d+`, "g");

function findValuesIn(text: string, language: string): Set<number> {
  const digits = (text.match(numerals) ?? []).flatMap((found) => [found, joinGroups(found)]);
  const words = findNumberWords(text, languageOf(language));
  return new Set([...digits.map(Number), ...words.map(({ value }) => value)]);
}

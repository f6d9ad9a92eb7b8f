// A number must count what it counts in its source: "24 aboard" does not follow from "11 aboard, held for 24
// days". Nouns are compared word by word, so this is a warning.
import type { Language } from "../../language/language.ts";
import { languageOf } from "../../language/registry.ts";
import { findDates } from "../../text/dates.ts";
import { rememberText } from "../../text/remember.ts";
import { findWordsIn } from "../../text/words.ts";
import { type FoundNumber, findNumbers } from "../evidence/find-numbers.ts";
import { isFunction, stemOf } from "../evidence/negations.ts";
import { textsOfCitations } from "../evidence/support-texts.ts";
import type { RuleCheck } from "../rule.ts";
import { countedTexts } from "./number-unsupported.ts";

export const numberNoun: RuleCheck = {
  id: "number-noun",
  liftable: true,
  checkSlide: ({ slide }, { index }) =>
    countedTexts(slide).flatMap(({ text, citations, place, at }) => {
      if (!citations.length || place === "headline" || place === "label") return [];
      const tag = index.scenario.language;
      const ours = countsIn(text, tag);
      if (!ours.length) return [];
      const theirs = textsOfCitations(citations, index).flatMap((one) => countsIn(one, tag));
      return ours.flatMap(({ number, nouns, near }) => {
        const shares = (stems: readonly string[]): boolean => stems.some((stem) => near.includes(stem));
        const same = theirs.filter((one) => one.number.value === number.value);
        const other = theirs.find(
          (one) =>
            one.number.value !== number.value && one.nouns[0] !== undefined && one.nouns[0] === nouns[0],
        );
        if (!same.length || !other || same.some((one) => shares(one.near))) return [];
        return [
          {
            rule: "number-noun",
            severity: "warning",
            message: `"${number.written}" stands with "${wordAfter(number, text)}" here; what is cited has "${other.number.written}" with it, and "${number.written}" with something else.`,
            at: at(number.from, number.to - number.from),
            why: "A right number beside the wrong noun is a wrong statement.",
            fix: "Write the number that counts this, or lift this with `allow:` and the reason.",
          },
        ];
      });
    }),
};

interface Counted {
  number: FoundNumber;
  nouns: string[]; // stems of the words after it, nearest first
  near: string[]; // those, and the stems of the words before it
}

/** Numbers that count something, without dates, years, hours and lengths. */
const countsIn = rememberText((text, tag: string): readonly Counted[] => {
  const language = languageOf(tag);
  const dates = findDates(text);
  return findNumbers(text, tag)
    .filter(({ from, to }) => !dates.some((date) => from < date.to && to > date.from))
    .filter(
      ({ value, measure }) =>
        measure === null && /^\d{1,9}$/.test(value) && !/^(?:1[89]|20)\d\d$/.test(value),
    )
    .map((number) => {
      const nouns = stemsOf(clauseAfter(number, text), language).slice(0, 3);
      const before = stemsOf(
        text
          .slice(0, number.from)
          .split(/[.,;:!?()—\ufffc]/)
          .at(-1) ?? "",
        language,
      ).slice(-3);
      return { number, nouns, near: [...nouns, ...before] };
    });
});

const clauseAfter = ({ to }: FoundNumber, text: string): string =>
  text.slice(to, to + 60).split(/[.,;:!?()—\ufffc]/)[0] ?? "";

const stemsOf = (text: string, language: Language): string[] =>
  findWordsIn(text)
    .map((word) => word.text.toLowerCase())
    .filter((word) => word.length > 2 && !isFunction(word, language) && !/\d/.test(word))
    .map(stemOf);

const wordAfter = (number: FoundNumber, text: string): string =>
  findWordsIn(clauseAfter(number, text))
    .slice(0, 3)
    .map((word) => word.text)
    .join(" ");

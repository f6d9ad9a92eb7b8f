// `numbers:` in the front matter must compute the number that it names, and the slide must show that number.
import { findNumbers } from "../evidence/numbers/find-numbers.ts";
import { matchComputed, unused } from "../evidence/numbers/match-computed.ts";
import type { RuleCheck } from "../rule.ts";
import { countedTexts } from "./number-unsupported.ts";

export const numberWrong: RuleCheck = {
  id: "number-wrong",
  liftable: false,
  checkSlide: ({ slide, computed, wrongNumbers }, { index }) => {
    if (!computed.length) return [...wrongNumbers];
    const used = countedTexts(slide).flatMap(({ text, citations }) =>
      findNumbers(text, index.scenario.language).flatMap(
        (number) => matchComputed(number, text, citations, computed, index) ?? [],
      ),
    );
    // A computed number that stands at a wrong place is already reported.
    const isUsed = (one: (typeof computed)[number]): boolean => used.some(({ number }) => number === one);
    return [...wrongNumbers, ...computed.filter((one) => !isUsed(one)).map(unused)];
  },
};

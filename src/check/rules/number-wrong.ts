// `numbers:` in the front matter: what it says computes a number does compute it, and the number stands on the slide.
import { findNumbers } from "../evidence/find-numbers.ts";
import { matchComputed, unused } from "../evidence/match-computed.ts";
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
    // Not where the same number is found standing wrongly: that is reported already.
    const isUsed = (one: (typeof computed)[number]): boolean => used.some(({ number }) => number === one);
    return [...wrongNumbers, ...computed.filter((one) => !isUsed(one)).map(unused)];
  },
};

// A text of ours → the same with one quotation or number falsified, in every way that is tried.
import { findNumbers } from "../../src/check/evidence/numbers/find-numbers.ts";
import { splitQuotations } from "../../src/language/quotation-marks.ts";
import { mutateNumber, mutateWords } from "./mutants.ts";

/** A text with one stretch falsified, and how. */
export interface Falsified {
  text: string;
  how: string;
  words: string; // what stands there now
  from: number; // where
}

export function falsifyQuotations(text: string, language: string): Falsified[] {
  return splitQuotations(text, language)
    .filter((piece) => piece.quoted)
    .flatMap((piece) => {
      const from = piece.offset + 1;
      return mutateWords(piece.text).map((mutant) => ({
        text: text.slice(0, from) + mutant.text + text.slice(from + piece.text.length),
        how: `“${piece.text}” ${mutant.how}`,
        words: mutant.text,
        from,
      }));
    });
}

/** Each number one more, one less, turned round, padded, and as every other number of the deck. */
export function falsifyNumbers(text: string, others: readonly string[] = []): Falsified[] {
  return findNumbers(text).flatMap(({ written, value, from, to }) =>
    [...new Set([...mutateNumber(written), ...others.filter((other) => readValue(other) !== value)])].map(
      (other) => ({
        text: text.slice(0, from) + other + text.slice(to),
        how: `${written} → ${other} in “${text.slice(Math.max(0, from - 20), to + 20)}”`,
        words: other,
        from,
      }),
    ),
  );
}

const readValue = (written: string): string | undefined => findNumbers(written)[0]?.value;

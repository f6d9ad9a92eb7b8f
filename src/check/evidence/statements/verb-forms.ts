// The forms of a verb, as far as they are known: its stem, and whether a form is of the past.
import type { Language } from "../../../language/language.ts";
import { rememberObject } from "../../../text/remember.ts";
import { stemOf } from "./negations.ts";

const shortestStem = 3; // letters before an ending

/** The same for all forms of a verb: "pay" and "paid", "threaten" and "threatened". */
export function verbStemOf(word: string, { irregular, pastEndings }: Language): string {
  const plain = word.toLowerCase();
  const base = basesOf(irregular).get(plain);
  if (base !== undefined) return stemOf(base);
  const ending = endingOf(plain, pastEndings);
  return stemOf(plain.slice(0, plain.length - ending.length));
}

/** Whether a word may be a past tense or a participle. */
export function isPast(word: string, { irregular, pastEndings }: Language): boolean {
  const plain = word.toLowerCase();
  const base = basesOf(irregular).get(plain);
  return base === undefined ? endingOf(plain, pastEndings) !== "" : base !== plain;
}

const endingOf = (plain: string, endings: readonly string[]): string =>
  endings.find((one) => plain.endsWith(one) && plain.length - one.length >= shortestStem) ?? "";

const basesOf = rememberObject(
  (verbs: Language["irregular"]) =>
    new Map(verbs.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const))),
);

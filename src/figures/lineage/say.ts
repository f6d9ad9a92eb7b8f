// What a lineage says in words: what is counted, and a text's second line.
import type { Source } from "../../model/scenario.ts";
import { fillWords, sayRange } from "../words.ts";
import type { Thread } from "./groups.ts";
import type { Values } from "./value.ts";

type Words = Record<string, string>;

/** "3 texts", "1 origin", and how many texts do not say from whom they have it. */
export function sayCounted({ counted }: Thread, words: Words): string[] {
  const { texts, origins, notSaid } = counted;
  return [
    fillWords(words, "figure.lineage-texts", { count: texts }),
    fillWords(words, "figure.lineage-origins", { count: origins }),
    ...(notSaid > 0 ? [fillWords(words, "figure.lineage-not-said", { count: notSaid })] : []),
  ];
}

/** "24 March: 8 killed": its day, and the number that it gives. */
export function sayDate(source: Source, values: Values, words: Words): string {
  const date = source.date ?? words["figure.lineage-no-date"] ?? "";
  const count = values.get(source);
  if (!count) return date;
  return fillWords(words, "figure.lineage-dated", {
    date,
    value: `${sayRange(count, words)} ${count.what}`,
  });
}

/** The name of who had it first hand; a group of texts without a source has none. */
export const nameUnsaid = (words: Words): string => words["figure.lineage-unsaid"] ?? "";

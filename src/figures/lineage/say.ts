// What a lineage says in words: what is counted, and a text's second line.
import type { Source } from "../../model/scenario.ts";
import { fillWords } from "../words.ts";
import type { Thread } from "./groups.ts";

type Words = Record<string, string>;

/** "3 texts", "1 origin", and what does not say where it has it from. */
export function sayCounted({ counted }: Thread, words: Words): string[] {
  const { texts, origins, notSaid } = counted;
  return [
    fillWords(words, "figure.lineage-texts", { count: texts }),
    fillWords(words, "figure.lineage-origins", { count: origins }),
    ...(notSaid > 0 ? [fillWords(words, "figure.lineage-not-said", { count: notSaid })] : []),
  ];
}

export const sayDate = ({ date }: Source, words: Words): string =>
  date ?? words["figure.lineage-no-date"] ?? "";

/** The name of who had it first hand; a group of texts without a source has none. */
export const nameUnsaid = (words: Words): string => words["figure.lineage-unsaid"] ?? "";

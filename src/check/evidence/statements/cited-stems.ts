// Which words are in what is cited, in any of their forms.
import { wordsIn } from "../../../text/words.ts";
import { stemsOf } from "./said.ts";
import type { Statement } from "./statements.ts";

export type IsCited = (stem: string) => boolean;

const shortest = 4; // letters that two forms of a word have in common

/** The stems of all words that a statement rests on, and that the scenario has of what is cited. */
export const stemsCited = ({ theirs, facts }: Statement): ReadonlySet<string> =>
  new Set([...theirs, ...facts].flatMap((one) => stemsOf(wordsIn(one))));

/** Also a word that begins as another one does, or with it: "rust", "rusted", "Rustes". */
export function recogniseForms(stems: ReadonlySet<string>): IsCited {
  const all = [...stems];
  const isForm = (one: string, other: string): boolean =>
    Math.min(one.length, other.length) >= shortest && (one.startsWith(other) || other.startsWith(one));
  return (stem) => stems.has(stem) || all.some((one) => isForm(one, stem));
}

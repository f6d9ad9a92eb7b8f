// Both wordings of a quotation, one below the other, with the words marked that differ.
import { type DiffWord, diffWords } from "../../text/word-diff.ts";
import type { Paint } from "./paint.ts";

export interface Wordings {
  given: string; // as the briefing has it
  found: string; // as the source has it
  where: string; // "The Gazette, paragraph 2"
}

/** Without colours the marks are those of `git diff --word-diff`: [-ours-] and {+theirs+}. */
export function formatWordings({ given, found, where }: Wordings, paint: Paint): string[] {
  const { a, b } = diffWords(given, found);
  return [
    `  In the briefing  “${markWords(a, (text) => paint("here", `[-${text}-]`))}”`,
    `  In the source    “${markWords(b, (text) => paint("suggestion", `{+${text}+}`))}”  ${where}`,
  ];
}

/** Differing words that follow each other are one mark. */
function markWords(words: readonly DiffWord[], mark: (text: string) => string): string {
  const runs: DiffWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.differs === word.differs) last.text += ` ${word.text}`;
    else runs.push({ ...word });
  }
  return runs.map(({ text, differs }) => (differs ? mark(text) : text)).join(" ");
}

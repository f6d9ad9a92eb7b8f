// Both wordings of a quotation, one below the other.

import { type DiffWord, diffWords } from "../text/word-diff.ts";
import type { Paint } from "./paint.ts";
import { clipWords, measureWidth, showUnseen } from "./width.ts";

export interface Wordings {
  given: string; // wording in the briefing
  found: string; // wording in the source
  where: string; // "debka ¶4"
}

const labels = {
  quote: { given: "You quote", found: "It has" },
  ask: { given: "You asked", found: "It has" },
};

/** `marked` adds carets and tildes under the differing words, where no frame above shows them. */
export function formatWordings(
  { given, found, where }: Wordings,
  paint: Paint,
  options: { marked: boolean; label?: keyof typeof labels } = { marked: true },
): string[] {
  const { a, b } = diffWords(showUnseen(clipWords(given)), showUnseen(clipWords(found)));
  const label = labels[options.label ?? "quote"];
  const place = where === "" ? "" : `   ${paint("quiet", showUnseen(where))}`;
  const lines = [
    formatLine(label.given, a, "", (text) => paint("wrong", text)),
    options.marked ? markBelow(a, "^", (text) => paint("wrong", text)) : "",
    formatLine(label.found, b, place, (text) => paint("source", text)),
    options.marked ? markBelow(b, "~", (text) => paint("source", text)) : "",
  ];
  return lines.filter((line) => line !== "");
}

const margin = 14; // columns before the words

function formatLine(
  label: string,
  words: readonly DiffWord[],
  after: string,
  paint: (text: string) => string,
): string {
  const text = joinRuns(words).map((run) => (run.differs ? paint(run.text) : run.text));
  return `${`  ${label}`.padEnd(margin)}${text.join(" ")}${after}`;
}

/** Empty if no word differs. */
function markBelow(words: readonly DiffWord[], mark: string, paint: (text: string) => string): string {
  const runs = joinRuns(words);
  if (!runs.some((run) => run.differs)) return "";
  const marks = runs.map(({ text, differs }) =>
    differs ? paint(mark.repeat(measureWidth(text))) : " ".repeat(measureWidth(text)),
  );
  return `${" ".repeat(margin)}${marks.join(" ")}`.trimEnd();
}

/** Adjacent differing words are one run. */
function joinRuns(words: readonly DiffWord[]): DiffWord[] {
  const runs: DiffWord[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last?.differs === word.differs) last.text += ` ${word.text}`;
    else runs.push({ ...word });
  }
  return runs;
}

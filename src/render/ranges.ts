// Numbers in a row, short: 1–4, 7.

/** Sorted, each once. */
export function formatNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`)).join(", ");
}

/** ¶1–4, 7; the title, paragraph 0, is not named. */
export function formatParagraphs(paragraphs: readonly number[]): string {
  const named = paragraphs.filter((paragraph) => paragraph > 0);
  return named.length > 0 ? `¶${formatNumbers(named)}` : "";
}

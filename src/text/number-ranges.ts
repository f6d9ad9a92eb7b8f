// Lists of numbers in short form: 1–4, 7.

/** Sorted runs, each number once. A run of fewer than `least` numbers is written out: 5, 6. */
export function rangesOf(numbers: readonly number[], least: number): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length >= Math.max(2, least) ? [`${run[0]}–${run.at(-1)}`] : run.map(String),
  );
}

/** "1–4, 7": sorted, each number once. */
export function formatNumbers(numbers: readonly number[]): string {
  return rangesOf(numbers, 2).join(", ");
}

/** "¶1–4, 7". Paragraph 0 is the title and is left out. */
export function formatParagraphs(paragraphs: readonly number[]): string {
  const named = paragraphs.filter((paragraph) => paragraph > 0);
  return named.length > 0 ? `¶${formatNumbers(named)}` : "";
}

// Analysis of competing hypotheses: which rows are most diagnostic, and which hypothesis is contradicted
// least. After Heuer, Psychology of Intelligence Analysis, chapter 8: evidence against a hypothesis counts,
// evidence for it does not.

export const stances = ["for", "against", "neither", "unknown"] as const;
export type Stance = (typeof stances)[number];

export interface WeighedCell {
  stance: Stance;
  reported: boolean; // true if it rests on reports alone, without the text of a source
}

/** How many pairs of hypotheses a row tells apart: one cell for, the other against. */
const countDistinctions = (row: readonly WeighedCell[]): number => count(row, "for") * count(row, "against");

const count = (row: readonly WeighedCell[], stance: Stance): number =>
  row.filter((cell) => cell.stance === stance).length;

/** Most diagnostic first: by pairs told apart, then by cells against, then in the order written. */
export function orderRows<Row extends { cells: readonly WeighedCell[] }>(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      countDistinctions(b.cells) - countDistinctions(a.cells) ||
      count(b.cells, "against") - count(a.cells, "against"),
  );
}

export interface Sum {
  against: number;
  basis: "texts" | "reports" | "both" | "nothing";
  least: boolean;
}

/**
 * One sum for each hypothesis. Of several with the fewest cells against, the one with fewer from texts at
 * hand stands out; if these are equal too, none does.
 */
export function sumColumns(rows: readonly { cells: readonly WeighedCell[] }[], columns: number): Sum[] {
  const sums = Array.from({ length: columns }, (_, i) => {
    const against = rows.flatMap(({ cells }) => (cells[i]?.stance === "against" ? [cells[i]] : []));
    return { against: against.length, byText: against.filter((cell) => !cell.reported).length };
  });
  const fewest = Math.min(...sums.map((one) => one.against));
  const first = sums.filter((one) => one.against === fewest);
  const fewestByText = Math.min(...first.map((one) => one.byText));
  const least = first.filter((one) => one.byText === fewestByText);
  return sums.map((one) => ({
    against: one.against,
    basis: basisOf(one),
    least: least.length === 1 && least[0] === one,
  }));
}

function basisOf({ against, byText }: { against: number; byText: number }): Sum["basis"] {
  if (against === 0) return "nothing";
  if (byText === against) return "texts";
  return byText === 0 ? "reports" : "both";
}

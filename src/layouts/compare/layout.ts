// Accounts side by side: what a slide with a table of accounts holds.

import { headingUnit, startOf, statementUnit, unitsInFlow } from "../../model/text-unit.ts";
import { figuresOfFlow, type Layout, type Reading, usualTraits } from "../layout.ts";
import { type CompareContent, renderCompare } from "./render.ts";

export const compare: Layout<CompareContent, Record<never, never>> = {
  layout: "compare",
  summary:
    "One table: a column of names, one for each account, and the verdict last. A paragraph may be added.",
  keys: {},
  traits: usualTraits,
  read: readTable,
  makeHeadline: () => null,
  texts: ({ head, rows, flow, at }) => [
    ...head.map((cell) => headingUnit(cell, at)),
    ...rows.map(({ cells, verdict }) => {
      const all = [...cells, verdict];
      return statementUnit(all, startOf(all.flat()) ?? at);
    }),
    ...unitsInFlow(flow),
  ],
  figures: ({ flow }) => figuresOfFlow(flow),
  shows: () => [],
  footNotes: () => [],
  isTooLong: () => false,
  render: (content, _, context) => renderCompare(content, context),
};

function readTable({ flow, lacks }: Reading<object>): CompareContent | null {
  const tables = flow.flatMap((block) => (block.kind === "table" ? [block] : []));
  const table = tables[0];
  if (!table || tables.length > 1)
    return lacks(
      "A slide of layout compare holds one table.",
      "Write one table; its last column is the verdict.",
      tables[1]?.at,
    );
  if (table.head.length < 3)
    return lacks(
      "The table compares nothing.",
      "Give it a column of names, at least one account, and the verdict last.",
      table.at,
    );
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => cell.children);
    return { cells: cells.slice(0, -1), verdict: cells.at(-1) ?? [] };
  });
  const head = table.head.map((cell) => cell.children);
  return { layout: "compare", head, rows, flow: flow.filter((block) => block !== table), at: table.at };
}

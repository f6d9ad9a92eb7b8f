// Evidence against hypotheses: a table whose cells say for, against, neither or unknown. A cell for or
// against cites its sources. Order and sums are computed.
import type { Citation, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { plainText } from "../../model/plain-text.ts";
import { headingUnit, startOf, statementUnit, unitsInFlow } from "../../model/text-unit.ts";
import { citationsInText } from "../../model/visit-flow.ts";
import { figuresOfFlow, type Layout, type Reading, usualTraits } from "../layout.ts";
import { type MatrixCell, type MatrixContent, renderMatrix } from "./render.ts";
import { orderRows, type Stance, stances } from "./weigh.ts";

const [fewestHypotheses, mostHypotheses, mostRows] = [2, 4, 6];

export const matrix: Layout<MatrixContent, Record<never, never>> = {
  layout: "matrix",
  summary:
    "One table: evidence in the first column, then two to four hypotheses (`Name (who holds it)`); each cell says `for [@id]`, `against [@id]`, `neither` or `unknown`. At most six rows; a paragraph may be added.",
  keys: {},
  traits: usualTraits,
  read: readMatrix,
  makeHeadline: () => null,
  texts: ({ head, rows, flow, at }) => [
    ...head.map((cell) => headingUnit(cell, at)),
    ...rows.map(({ evidence, cells }) => {
      const cited: Text = [{ kind: "citations", citations: cells.flatMap((cell) => cell.citations), at }];
      return statementUnit([[...evidence, ...cited]], startOf(evidence) ?? at);
    }),
    ...unitsInFlow(flow),
  ],
  figures: ({ flow }) => figuresOfFlow(flow),
  shows: () => [],
  footNotes: () => [],
  isTooLong: () => false,
  render: (content, _, context) => renderMatrix(content, context),
};

function readMatrix({ flow, lacks }: Reading<object>): MatrixContent | null {
  const tables = flow.flatMap((block) => (block.kind === "table" ? [block] : []));
  const table = tables[0];
  if (!table || tables.length > 1)
    return lacks("A slide of layout matrix holds one table.", "Write one table of evidence.", tables[1]?.at);
  const columns = table.head.length - 1;
  if (columns < fewestHypotheses || columns > mostHypotheses)
    return lacks(
      `The table weighs ${columns} hypotheses; a matrix shows two to four.`,
      "Give each hypothesis a column of its own, after that of the evidence.",
      table.at,
    );
  if (table.rows.length > mostRows)
    return lacks(
      `The table has ${table.rows.length} pieces of evidence; a matrix shows six.`,
      "Keep the most telling ones, and name the rest in the notes.",
      table.at,
    );
  const rows = table.rows.map((row) => {
    const [evidence, ...cells] = row;
    const read = cells.map((cell) => readCell(cell.children, cell.at, lacks));
    return { evidence: evidence?.children ?? [], cells: read };
  });
  if (rows.some(({ cells }) => cells.some((cell) => cell === null))) return null;
  const whole = rows.map(({ evidence, cells }) => ({
    evidence,
    cells: cells.filter((cell) => cell !== null),
  }));
  return {
    layout: "matrix",
    head: table.head.map((cell) => cell.children),
    rows: orderRows(whole),
    flow: flow.filter((block) => block !== table),
    at: table.at,
  };
}

function readCell(text: Text, at: Location, lacks: Reading<object>["lacks"]): MatrixCell | null {
  const word = plainText(text).toLowerCase();
  const stance = stances.find((one) => one === word);
  const citations = citationsInText(text);
  if (!stance)
    return lacks(
      `"${word}" is not a stance of evidence towards a hypothesis.`,
      `Write ${stances.join(", ")}.`,
      at,
    );
  if (needsCitation(stance) && !citations.length)
    return lacks(
      `This cell says "${stance}" and cites nothing.`,
      `Add what it rests on: ${stance} [@id]. Write unknown if nothing does.`,
      at,
    );
  return { stance, citations, reported: citations.length > 0 && citations.every(isReported) };
}

const needsCitation = (stance: Stance): boolean => stance === "for" || stance === "against";

/** Whether a citation rests only on reports, without the text of a source. */
function isReported(citation: Citation): boolean {
  if (citation.kind === "claim") return citation.claim.evidence.length === 0;
  if (citation.kind === "event") return citation.event.evidence.length === 0;
  return citation.kind === "source" ? citation.evidence.length === 0 : false;
}

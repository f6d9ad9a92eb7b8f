// Two or more accounts side by side. The last column says in a word and a sign how they compare.

import { badgeWord } from "../../markup/badge.ts";
import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { type Mark, renderMark } from "../../markup/marks.ts";
import { renderText } from "../../markup/text.ts";
import type { Content, Flow, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { plainText, textAsSet } from "../../model/plain-text.ts";
import { contentWidth } from "../../model/slide-size.ts";
import { quoteChecks, verdicts } from "../../model/verdicts.ts";
import { estimateLines } from "../../text/type-width.ts";

export interface CompareContent extends Content {
  head: Text[];
  rows: CompareRow[];
  flow: Flow;
  at: Location; // of the table
}

interface CompareRow {
  cells: Text[]; // without the last column
  verdict: Text; // the last column
}

function nameColumn(i: number, count: number): "of" | "account" | "verdict" {
  if (i === 0) return "of";
  return i === count - 1 ? "verdict" : "account";
}

export function renderCompare({ head, rows, flow }: CompareContent, context: Context): Html {
  const columns = head.map((_, i) => nameColumn(i, head.length));
  const size = chooseSize(rows, flow.length > 0);
  const className = ["compare", `cols-${head.length - 2}`, size && `is-${size}`];
  const table = html`<table role="table"><colgroup>${columns.map((name) => html`<col class="col-${name}">`)}</colgroup><thead role="rowgroup"><tr role="row">${head.map(
    (cell, i) => renderHeadCell(cell, columns[i] === "verdict", context),
  )}</tr></thead><tbody role="rowgroup">${rows.map((row) => renderRow(row, context))}</tbody></table>`;
  const scrolled = { tabindex: 0, role: "group", "aria-label": context.say("layout.comparison") };
  const attributes = html.attributes({ class: className.filter(Boolean).join(" "), ...scrolled });
  return html`<div${attributes}>${table}${
    flow.length > 0 && html`<div class="flow">${renderFlow(flow, context)}</div>`
  }</div>`;
}

/** The column of verdicts needs no visible heading; screen readers get one. */
function renderHeadCell(cell: Text, aboveVerdicts: boolean, context: Context): Html {
  if (plainText(cell) !== "")
    return html`<th scope="col" role="columnheader">${renderText(cell, context)}</th>`;
  if (!aboveVerdicts) return html`<td role="cell"></td>`;
  return html`<th scope="col" role="columnheader"><span class="unseen">${context.say("layout.verdict")}</span></th>`;
}

function renderRow({ cells, verdict }: CompareRow, context: Context): Html {
  const [name = [], ...accounts] = cells;
  const mark = findMark(plainText(verdict), context);
  const word = html`<span class="verdict${mark && ` is-${mark}`}">${mark && renderMark(mark)} <span>${renderText(verdict, context)}</span></span>`;
  return html`<tr role="row"><th scope="row" role="rowheader">${renderText(name, context)}</th>${accounts.map(
    (cell) => html`<td role="cell">${renderText(cell, context)}</td>`,
  )}<td role="cell">${word}</td></tr>`;
}

/** The badge that a verdict or check names, else a sign chosen by the first word. */
function findMark(verdict: string, context: Context): Mark | null {
  const word = verdict.toLowerCase();
  const badge = [...verdicts, ...quoteChecks].find((one) => badgeWord(one, context).toLowerCase() === word);
  if (badge) return `badge-${badge}`;
  const signs = ["same", "differs", "one-only"] as const;
  const found = signs.find((sign) =>
    beginnings(context, sign).some((beginning) => word.startsWith(beginning)),
  );
  return found ? `sign-${found}` : null;
}

/** How verdicts with this sign begin in the briefing's language, in small letters. */
const beginnings = ({ say }: Context, sign: "same" | "differs" | "one-only"): string[] =>
  say(`compare.${sign}`).split("|");

const room = 470; // px, largest height of all rows

/** Larger type where rows are few, so that they are read from the back; smaller type where they fit only so. */
function chooseSize(rows: readonly CompareRow[], hasFlow: boolean): "large" | "long" | null {
  const height = room - (hasFlow ? 60 : 0);
  if (heightOf(rows, { size: 27, space: 44, outer: 328 }) <= height) return "large";
  return heightOf(rows, { size: 21, space: 27, outer: 284 }) <= height ? null : "long";
}

/** In px: the size of type, the room above and below a row, the columns of names and verdicts together. */
interface Measures {
  size: number;
  space: number;
  outer: number;
}

/** Height of all rows in px. */
function heightOf(rows: readonly CompareRow[], { size, space, outer }: Measures): number {
  return rows.reduce((sum, { cells }) => {
    const width = (contentWidth - outer) / Math.max(1, cells.length - 1) - 24;
    const lines = cells.slice(1).map((cell) => estimateLines(textAsSet(cell), size, "sans", width));
    return sum + Math.max(1, ...lines) * size * 1.28 + space;
  }, 0);
}

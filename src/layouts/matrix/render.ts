// The matrix as a table: a sign and a word in each cell, hypotheses above, sums of contradicting evidence
// below.
import { renderCitations } from "../../markup/citation.ts";
import type { Context } from "../../markup/context.ts";
import { renderFlow } from "../../markup/flow.ts";
import { type Html, html } from "../../markup/html.ts";
import { renderMark } from "../../markup/marks.ts";
import { renderString } from "../../markup/quoted.ts";
import { renderText } from "../../markup/text.ts";
import type { Citation, Content, Flow, Text } from "../../model/deck.ts";
import type { Location } from "../../model/location.ts";
import { plainText } from "../../model/plain-text.ts";
import { type Sum, sumColumns, type WeighedCell } from "./weigh.ts";

export interface MatrixContent extends Content {
  head: Text[];
  rows: MatrixRow[]; // most diagnostic rows first
  flow: Flow;
  at: Location; // of the table
}

interface MatrixRow {
  evidence: Text;
  cells: MatrixCell[];
}

export interface MatrixCell extends WeighedCell {
  citations: Citation[];
}

export function renderMatrix({ head, rows, flow }: MatrixContent, context: Context): Html {
  const { say } = context;
  const [, ...hypotheses] = head;
  const sums = sumColumns(rows, hypotheses.length);
  const names = hypotheses.map(nameOf);
  const heads = names.map(({ name, holder }, i) => {
    const className = html.attributes({ class: sums[i]?.least ? "is-least" : null });
    return html`<th scope="col" role="columnheader"${className}>${renderString(name, context)}${holder && html` <small>${renderString(holder, context)}</small>`}</th>`;
  });
  const body = rows.map((row) => renderRow(row, names, context));
  const foot = sums.map((sum, i) => renderSum(sum, names[i]?.name ?? "", context));
  const table = html`<table role="table"><colgroup><col class="col-evidence">${names.map(() => html`<col>`)}</colgroup><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${say("matrix.evidence")} <small>${say("matrix.order")}</small></th>${heads}</tr></thead><tbody role="rowgroup">${body}</tbody><tfoot role="rowgroup"><tr role="row"><th scope="row" role="rowheader">${say("matrix.sum")}</th>${foot}</tr></tfoot></table>`;
  const none = sums.some(({ least }) => least) ? null : html`<p class="none">${say("matrix.none")}</p>`;
  const note = html`<div class="flow"><p><b>${say("matrix.note")}</b></p> ${renderFlow(flow, context)}</div>`;
  const scrolled = { class: "matrix", tabindex: 0, role: "group", "aria-label": say("matrix.name") };
  return html`<div${html.attributes(scrolled)}>${table}${none}${note}</div>`;
}

function renderRow({ evidence, cells }: MatrixRow, names: readonly Name[], context: Context): Html {
  return html`<tr role="row"><th scope="row" role="rowheader">${renderText(evidence, context)}</th>${cells.map(
    (cell, i) => renderCell(cell, names[i]?.name ?? "", context),
  )}</tr>`;
}

function renderCell({ stance, reported, citations }: MatrixCell, of: string, context: Context): Html {
  const className = `is-${stance}${reported ? " is-reported" : ""}`;
  const only = reported && html`<span class="unseen">, ${context.say("matrix.reports")}</span>`;
  return html`<td role="cell" class="${className}"><div><span class="unseen">${of}: </span>${renderMark(`sign-${stance}`)}<span>${context.say(`matrix.${stance}`)}${only}</span>${renderCitations(citations, { ...context, badges: "quotes" })}</div></td>`;
}

function renderSum({ against, basis, least }: Sum, of: string, { say }: Context): Html {
  const words = least ? say("matrix.least") : say("matrix.against");
  return html`<td role="cell"${html.attributes({ class: least ? "is-least" : null })}><span class="unseen">${of}: </span><b>${against}</b> <span>${words}</span> <small>${say(`matrix.${basis}`)}</small></td>`;
}

interface Name {
  name: string;
  holder: string;
}

/** Splits "The Saudi deal (DEBKAfile, Semafor)" into the hypothesis and those who hold it. */
function nameOf(head: Text): Name {
  const [, name = "", holder = ""] = /^(.*?)(?:\s*\(([^)]*)\))?$/.exec(plainText(head)) ?? [];
  return { name, holder };
}

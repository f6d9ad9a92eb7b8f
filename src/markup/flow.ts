// Blocks → HTML. Items of incremental lists are steps, numbered across the slide.

import type { Flow, Text } from "../model/deck.ts";
import type { Context } from "./context.ts";
import { renderFigure } from "./figure.ts";
import { type Html, html } from "./html.ts";
import { renderQuotation } from "./quotation.ts";
import { renderText } from "./text.ts";

export function renderFlow(flow: Flow, context: Context): Html {
  return html`${flow.map((block) => renderBlock(block, context))}`;
}

type Block = Flow[number];
type List = Extract<Block, { kind: "list" }>;
type Table = Extract<Block, { kind: "table" }>;

function renderBlock(block: Block, context: Context): Html {
  switch (block.kind) {
    case "heading":
      return renderHeading(block, context);
    case "paragraph": {
      const { step, text } = splitStep(block.children, context);
      return html`<p${html.attributes({ "data-note-step": step })}>${renderText(text, context)}</p>`;
    }
    case "list":
      return renderList(block, context);
    case "table":
      return renderTable(block, context);
    case "blockquote":
      return renderBlockquote(block, context);
    case "quote":
      return block.citation.kind === "quote" ? renderQuotation(block.citation.quote, context) : html``;
    case "code":
      return html`<pre tabindex="0"><code${html.attributes({ class: block.language ? `language-${block.language}` : null })}>${block.text}</code></pre>`;
    case "figure":
      return renderFigure(block.figure, context);
    case "rule":
      return html`<hr>`;
    default:
      return block satisfies never;
  }
}

/** The slide's headline is an h2, so a `##` in the text becomes an h3. */
function renderHeading({ depth, children }: Extract<Block, { kind: "heading" }>, context: Context): Html {
  const tag = html.unsafe(`h${Math.min(6, Math.max(3, depth + 1))}`);
  return html`<${tag}>${renderText(children, context)}</${tag}>`;
}

function renderList(list: List, context: Context): Html {
  const items = list.items.map((item, i) => {
    const attributes = list.stepwise && context.place === "slide" ? showNext(context) : null;
    const check = renderCheck(list.checks[i] ?? null, context);
    const [first, ...rest] = item;
    if (first?.kind !== "paragraph" || !isTight(item))
      return html`<li${attributes}>${check}${renderFlow(item, context)}</li>`;
    const { step, text } = splitStep(first.children, context);
    const ofNotes = html.attributes({ "data-note-step": step });
    return html`<li${attributes}${ofNotes}>${check}${renderText(text, context)}${renderFlow(rest, context)}</li>`;
  });
  if (!list.ordered) return html`<ul>${items}</ul>`;
  return html`<ol${html.attributes({ start: list.start === 1 ? null : list.start })}>${items}</ol>`;
}

/** Attributes of the next item that appears; null for one that stands from the start. */
function showNext({ items }: Context): Html | null {
  items.shown += 1;
  return items.shown > 0 ? fragment(items.shown) : null;
}

/** The check box before a task; empty for other items. */
function renderCheck(done: boolean | null, { say }: Context): Html {
  if (done === null) return html``;
  const attributes = { type: "checkbox", disabled: "", checked: done ? "" : null };
  return html`<input${html.attributes({ ...attributes, "aria-label": say(done ? "list.done" : "list.to-do") })}> `;
}

function renderBlockquote({ alert, blocks }: Extract<Block, { kind: "blockquote" }>, context: Context): Html {
  const flow = renderFlow(blocks, context);
  if (!alert) return html`<blockquote>${flow}</blockquote>`;
  return html`<blockquote class="alert"><p><b>${context.say(`alert.${alert}`)}</b></p>${flow}</blockquote>`;
}

/** Attributes of a list item that appears at a step (1-based). */
export function fragment(step: number): Html {
  return html.attributes({ class: "fragment custom", "data-fragment-index": step - 1, "data-step": step });
}

/** A tight item holds its line of text directly, without a paragraph. */
const isTight = ([first, ...rest]: Flow): boolean =>
  first?.kind === "paragraph" && !rest.some((block) => block.kind === "paragraph");

/** "[step 2]" at the start of a paragraph of the notes: the step that it belongs to, and the words after it. */
function splitStep(text: Text, { place }: Context): { step: string | null; text: Text } {
  const [first, ...rest] = text;
  const found =
    place === "notes" && first?.kind === "text" ? /^\[step (\d{1,3})\]\s*/i.exec(first.text) : null;
  if (!found || first?.kind !== "text") return { step: null, text };
  return { step: found[1] ?? null, text: [{ ...first, text: first.text.slice(found[0].length) }, ...rest] };
}

function renderTable({ align, head, rows }: Table, context: Context): Html {
  const aligned = (column: number) => html.attributes({ class: align[column] && `is-${align[column]}` });
  const heads = head.map(({ children }, i) =>
    children.length > 0
      ? html`<th scope="col"${aligned(i)}>${renderText(children, context)}</th>`
      : html`<td></td>`,
  );
  const cells = (row: Table["head"]) =>
    row.map(({ children }, i) => html`<td${aligned(i)}>${renderText(children, context)}</td>`);
  return html`<div class="table" tabindex="0" role="group" aria-label="${context.say("layout.table")}"><table><thead><tr>${heads}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${cells(row)}</tr>`,
  )}</tbody></table></div>`;
}

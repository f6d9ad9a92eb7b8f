// Every small drawing that text uses, as SVG symbols: marks of sides, badges, signs. The fonts have no glyphs
// for them.

import type { QuoteCheck, Side, Verdict } from "../model/scenario.ts";
import { type Html, html } from "./html.ts";

export type Sign =
  | ("same" | "differs" | "one-only" | "changed")
  | ("for" | "against" | "neither" | "unknown"); // how evidence stands to a hypothesis
export type Mark = `mark-${Side}` | `badge-${Verdict | QuoteCheck}` | `sign-${Sign}`;

const side = {
  a: `<path d="M8 0 16 8 8 16 0 8Z"/>`,
  b: `<path d="M1.5 1.5h13v13h-13Z"/>`,
  c: `<path d="M8 .6 16.2 15H-.2Z"/>`,
  d: `<path d="M4.2 0h7.6v4.2H16v7.6h-4.2V16H4.2v-4.2H0V4.2h4.2Z"/>`,
  e: `<path d="M4 3.4h8a4.6 4.6 0 0 1 0 9.2H4a4.6 4.6 0 0 1 0-9.2Z"/>`,
  n: `<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2.6"/>`,
} satisfies Record<Side, string>;

const line = (d: string, width = 2) =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}"/>`;
const cut = (d: string, width = 2.2) =>
  `<path d="${d}" fill="none" stroke="var(--paper)" stroke-width="${width}"/>`;
const box = `<path d="M1 1h14v14H1Z" fill="none" stroke="currentColor" stroke-width="1.8"/>`;

// Shapes alone tell verdicts apart, without colour: full, half, crossed, dotted, speech, dashed. Checks of
// quotations are in boxes.
const badge = {
  corroborated: `<circle cx="8" cy="8" r="8"/>${cut("M4 8.3 7 11.2 12.2 5.2")}`,
  "corroborated-by-a-party": `<circle cx="8" cy="8" r="7.1" fill="none" stroke="currentColor" stroke-width="1.8"/>${line("M4.4 8.3 7 10.9 11.8 5.6", 2.2)}`,
  partly: `<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 1a7 7 0 0 0 0 14Z"/>`,
  contradicted: `<circle cx="8" cy="8" r="8"/>${cut("M4.8 4.8l6.4 6.4M11.2 4.8l-6.4 6.4")}`,
  "single-source": `<circle cx="8" cy="8" r="7.1" fill="none" stroke="currentColor" stroke-width="1.8"/><circle cx="8" cy="8" r="2.6"/>`,
  "single-origin": `<circle cx="8" cy="8" r="7.2" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="8" cy="8" r="4.3" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="8" cy="8" r="1.9"/>`,
  opinion: `<path d="M1 2h14v9H8.5L5 15v-4H1Z" fill="none" stroke="currentColor" stroke-width="1.8"/>`,
  unchecked: `<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.8 2.7"/>`,
  verbatim: box + line("M4 6.2h8M4 9.8h8", 1.8),
  altered:
    box +
    line(
      "M3.8 6.9c1.4-1.8 2.8-1.8 4.2-.6s2.8 1.2 4.2-.6M3.8 10.7c1.4-1.8 2.8-1.8 4.2-.6s2.8 1.2 4.2-.6",
      1.6,
    ),
  "not-found": box + line("M15 1 1 15", 1.8),
} satisfies Record<Verdict | QuoteCheck, string>;

const sign = {
  same: line("M1 5.5h14M1 10.5h14", 2.4),
  differs: line("M1 5.5h14M1 10.5h14M11.5 1 4.5 15", 2.4),
  "one-only": line("M2 8h12", 2.4),
  changed: line("M8 2.2 14.6 13.8H1.4Z", 1.8),
  for: line("M2 8.6 6.2 13 14 3.6", 2.4),
  against: line("M2.6 2.6l10.8 10.8M13.4 2.6 2.6 13.4", 2.4),
  neither: line("M2.5 8h11", 2.4),
  unknown: line("M4.4 5.2a3.6 3.6 0 1 1 5.4 3.1c-1.2.7-1.8 1.3-1.8 2.7M8 13v2", 2.4),
} satisfies Record<Sign, string>;

/** The definitions, once in the document. Every mark refers to one of them. */
export function renderMarks(): Html {
  const symbols = [
    ...Object.entries(side).map(([name, shape]) => renderSymbol(`mark-${name}`, shape)),
    ...Object.entries(badge).map(([name, shape]) => renderSymbol(`badge-${name}`, shape)),
    ...Object.entries(sign).map(([name, shape]) => renderSymbol(`sign-${name}`, shape)),
  ];
  return html`<svg class="defs" aria-hidden="true" focusable="false">${symbols}</svg>`;
}

function renderSymbol(id: string, shape: string): Html {
  return html`<symbol id="${id}" viewBox="0 0 16 16" fill="currentColor" overflow="visible">${html.unsafe(shape)}</symbol>`;
}

/** One em high, in the colour of the side or of the text. The view box belongs to the symbol. */
export function renderMark(mark: Mark): Html {
  return html`<svg class="mark" aria-hidden="true"><use href="#${mark}"/></svg>`;
}

/** A side's mark in its colour; with an accessible name where nothing beside it names the side. */
export function renderSideMark(of: Side, name?: string): Html {
  const naming = name ? { role: "img", "aria-label": name } : { "aria-hidden": "true" };
  const attributes = html.attributes({ class: `mark side-${of}`, ...naming });
  return html`<svg${attributes}><use href="#mark-${of}"/></svg>`;
}

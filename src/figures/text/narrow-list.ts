// What a narrow page lists in HTML: words with quotations in the serif face, and step numbers in marks.
import { type Html, html } from "../../markup/html.ts";
import type { Side } from "../../model/scenario.ts";
import { stepMark } from "../shapes/marks.ts";
import type { Line } from "./wrap.ts";

/** Quotations have the class `q`, which is set in the serif face. */
export const inlineWords = (line: Line): Html[] =>
  line.map(({ text, quoted }) => (quoted ? html`<span class="q">${text}</span>` : html`${text}`));

/** The number of a step in its side's mark. */
export const inlineStep = (side: Side, step: number): Html =>
  html`<svg class="dg" viewBox="0 0 36 36">${stepMark(side, step, 18, 18)}</svg>`;

/** A badge or a side's mark of the page, hidden from screen readers. */
export const inlineMark = (id: string): Html =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><use href="#${id}"/></svg>`;

/** The attribute `data-step`, if there are steps. */
export const stepsOf = (steps: readonly number[] | string | null): Html =>
  html.attributes({ "data-step": (typeof steps === "string" ? steps : steps?.join(" ")) || null });

// Figures that need no Mermaid, drawn in the test: a fence and facts in, the drawing and a way to look into it out.
import { parseHTML } from "linkedom";
import { drawPlain } from "../../src/figures/plain.ts";
import type { Drawing } from "../../src/figures/request.ts";
import type { Step } from "../../src/model/deck.ts";
import type { FigureKind } from "../../src/model/inline.ts";
import type { Count, Event, Scenario, When } from "../../src/model/scenario.ts";
import { figure, slide } from "./builders.ts";
import { words } from "./words.ts";

export function plot(
  kind: Extract<FigureKind, "ladder" | "toll" | "sequence">,
  facts: Scenario,
  options: string,
  steps: Step[] = [],
  account: "told" | "record" | null = null,
) {
  const spec = figure(kind, options);
  const on = { ...slide({ layout: kind, figure: spec, flow: [] }, steps), account };
  const drawn = drawPlain({ ...on.figures[0]!, slide: on }, facts, words);
  if (!drawn) throw new Error(`A ${kind} of this form is drawn elsewhere.`);
  const { drawing, problems } = drawn.answer;
  const { document } = parseHTML(`<!doctype html><body><svg>${drawing?.markup ?? ""}</svg></body>`);
  const find = (selector: string) => [...document.querySelectorAll(selector)] as unknown as Element[];
  return { drawing, problems, diagnostics: drawn.diagnostics, find, texts: find("text").map(textOf) };
}

/** A way to look into the form of a drawing for a narrow page. */
export function lookInto(drawing: Drawing | null): (selector: string) => Element[] {
  const { document } = parseHTML(`<!doctype html><body><main>${drawing?.narrow?.markup ?? ""}</main></body>`);
  return (selector) => [...document.querySelectorAll(selector)] as unknown as Element[];
}

/** Its words as they are read: every element's apart from the next. */
export const wordsOf = (element: Element): string =>
  element.innerHTML
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

export const textOf = (element: Element): string => element.textContent ?? "";

const zone = 3 * 3_600_000;

/** A time in the scenario's zone: "2023-03-24T02:40" is a minute, with an end a span, and a day a day. */
export function at(as: string, from: string, to?: string): When {
  const parse = (text: string) => Date.parse(`${text.includes("T") ? text : `${text}T00:00`}:00Z`) - zone;
  if (!from.includes("T"))
    return { as, from: parse(from), to: parse(to ?? from) + 86_400_000, precision: "day" };
  if (!to) return { as, from: parse(from), to: parse(from) + 60_000, precision: "minute" };
  return { as, from: parse(from), to: parse(to), precision: "hour" };
}

export const undated = (as: string): When => ({ as, from: null, to: null, precision: "unknown" });

export function count(id: string, of: Event, given: Partial<Count>): Count {
  return {
    ...{ id, event: of, what: "killed", min: 1, max: 1, who: "somebody", when: at("24 March", "2023-03-24") },
    ...{ evidence: [], reported: [], at: { file: "slides/scenario.yaml", line: 900, column: 2, length: 4 } },
    ...given,
  };
}

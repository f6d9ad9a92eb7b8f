// Figures that are drawn where they are planned, drawn in the test: a fence and facts in, the drawing and a way to
// look into it out.
import { parseHTML } from "linkedom";
import type { Drawing, NarrowDrawing, Picture } from "../../src/figures/drawing.ts";
import type { Drawn } from "../../src/figures/figure-kind.ts";
import type { Step } from "../../src/model/deck.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import type { Count, Event, Scenario, When } from "../../src/model/scenario.ts";
import { ask, finder } from "./asked.ts";

export function plot(
  word: string,
  facts: Scenario,
  text: string,
  steps: Step[] = [],
  account: "told" | "record" | null = null,
) {
  const { kind, plan, diagnostics } = ask({ word, text, steps, account }, facts);
  const tools = { root: "", openMermaid: () => Promise.reject(new Error("not here")) };
  const none = { drawing: null, problems: [] };
  const ready = plan !== null && !hasErrors(diagnostics);
  const drawn = ready ? (kind.draw(plan, tools) as Drawn<Picture>) : none;
  const { problems, drawing: picture } = drawn;
  const narrow = ready ? (kind.narrow(plan, tools) as Drawn<NarrowDrawing>).drawing : null;
  const failed = !picture || problems.some(({ severity }) => severity === "error");
  const drawing: Drawing | null = failed
    ? null
    : {
        ...picture,
        description: kind.describe(plan, picture),
        ids: kind.shows(plan),
        ...(narrow && { narrow }),
      };
  const find = finder(drawing?.markup ?? "");
  return { drawing, problems, diagnostics, find, texts: find("text").map(textOf) };
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
    id,
    event: of,
    what: "killed",
    min: 1,
    max: 1,
    who: "somebody",
    when: at("24 March", "2023-03-24"),
    evidence: [],
    reported: [],
    at: { file: "slides/scenario.yaml", line: 900, column: 2, length: 4 },
    ...given,
  };
}

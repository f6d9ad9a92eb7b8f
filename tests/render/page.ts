// A deck rendered with the interface's real words, as a document to ask.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { parse } from "yaml";
import type { Content, Deck, Slide } from "../../src/model/deck.ts";
import type { DrawnFigure } from "../../src/model/figure.ts";
import type { Scenario } from "../../src/model/scenario.ts";
import { renderDocument } from "../../src/render/document.ts";
import { aDeck, aSlide } from "../support/deck.ts";

const readStrings = (language: string) =>
  parse(readFileSync(join(import.meta.dirname, `../../assets/strings/${language}.yaml`), "utf8")) as Record<
    string,
    string
  >;
export const strings = readStrings("en");

export function renderPage(deck: Deck, figures: DrawnFigure[] = [], language = "en"): Document {
  const body = renderDocument(
    deck,
    new Map(figures.map((figure) => [figure.id, figure])),
    language === "en" ? strings : readStrings(language),
    "0123abcd",
  );
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;
}

/** The section of the only slide. */
export function renderOne(content: Content, given: Partial<Slide> = {}, scenario?: Scenario): Element {
  const page = renderPage(aDeck([aSlide(content, given)], scenario));
  return page.querySelector("section.slide-section") as Element;
}

export const textOf = (element: Element | null): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(textOf);

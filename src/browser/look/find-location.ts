// Finds where the author wrote what a browser showed: location of the text, or of its figure or slide.

import type { Deck } from "../../model/deck.ts";
import type { FigureSpec } from "../../model/inline.ts";
import type { Location } from "../../model/location.ts";
import type { Finding } from "../../model/look.ts";

interface Written {
  text: string;
  at: Location;
}

/** Null if the finding belongs to no slide of the deck. */
export function findLocation(
  { slides, scenario }: Deck,
  { slide: id, figure: drawn, text }: Finding,
): Location | null {
  const slide = slides.find((one) => one.id === id);
  if (!slide) return null;
  const values = [slide.headline, slide.content, slide.notes];
  const { texts, figures } = listWritten(values);
  const figure = drawn === null ? undefined : figures.find((one) => one.id === drawn);
  if (figure) return findInFence(figure, text) ?? findNamed(scenario, text) ?? figure.at;
  return findText(texts, text)?.at ?? findNamed(scenario, text) ?? slide.at;
}

/** Every text and figure inside a value of the deck, whatever a layout calls its parts. */
function listWritten(value: unknown): { texts: Written[]; figures: FigureSpec[] } {
  const texts: Written[] = [];
  const figures: FigureSpec[] = [];
  const met = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || met.has(node)) return;
    met.add(node);
    if (isWritten(node)) texts.push(node);
    if (isFigure(node)) figures.push(node);
    for (const child of Array.isArray(node) ? node : Object.values(node)) visit(child);
  };
  visit(value);
  return { texts, figures };
}

const isWritten = (node: object): node is Written =>
  "text" in node && "at" in node && typeof node.text === "string" && !isFigure(node);

const isFigure = (node: object): node is FigureSpec =>
  "kind" in node && "text" in node && "id" in node && "at" in node;

/**
 * The text itself; else the shortest text that contains it, such as a line with a citation in it; else a text that it
 * contains.
 */
function findText(texts: readonly Written[], shown: string): Written | undefined {
  const part = fold(shown);
  const whole = texts.filter(({ text }) => fold(text) === part);
  const holding = texts.filter(({ text }) => fold(text).includes(part));
  const within = texts.filter(({ text }) => fold(text) !== "" && part.includes(fold(text)));
  const shortest = holding.toSorted((a, b) => a.text.length - b.text.length);
  const longest = within.toSorted((a, b) => b.text.length - a.text.length);
  return whole[0] ?? shortest[0] ?? longest[0];
}

const isSame = (written: string, shown: string): boolean => fold(written) === fold(shown);

/** A page shows typographic marks and folds white space. */
const fold = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** Location of the line of a diagram that holds the words, as whole words if it can; null if none does. */
function findInFence({ text, at }: FigureSpec, shown: string): Location | null {
  const lines = text.split("\n");
  const isWhole = (line: string) => {
    const at = line.indexOf(shown);
    return at >= 0 && !/[\p{L}\p{N}]/u.test(`${line[at - 1] ?? ""}${line[at + shown.length] ?? ""}`);
  };
  const whole = lines.findIndex(isWhole);
  const index = whole >= 0 ? whole : lines.findIndex((line) => line.includes(shown));
  if (index < 0) return null;
  const column = (lines[index] as string).indexOf(shown);
  return {
    file: at.file,
    line: at.line + index,
    column: column + (index === 0 ? at.column : 0),
    length: shown.length,
  };
}

/** Location of the entity with these words as name, title, label or text; null if none has them. */
function findNamed(scenario: Deck["scenario"], shown: string): Location | null {
  const { actors, events, relations, places, claims, quotes, counts } = scenario;
  const entities: { at: Location }[] = [
    ...actors,
    ...events,
    ...relations,
    ...places,
    ...claims,
    ...quotes,
    ...counts,
  ];
  const has = (isOne: (value: string) => boolean) =>
    entities.find((entity) =>
      Object.values(entity).some((value) => typeof value === "string" && value !== "" && isOne(value)),
    );
  const found = has((value) => isSame(value, shown)) ?? has((value) => fold(value).includes(fold(shown)));
  return found?.at ?? null;
}

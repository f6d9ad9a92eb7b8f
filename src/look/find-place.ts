// Where the author wrote what was seen: the text's own Location, or that of the figure or the slide it stands on.
import type { Finding } from "../client/look/finding.ts";
import type { Deck } from "../model/deck.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Location } from "../model/location.ts";

interface Written {
  text: string;
  at: Location;
}

/** Null where the finding belongs to no slide of the deck. */
export function findPlace(
  { slides, scenario }: Deck,
  { slide: id, figure: drawn, text }: Finding,
): Location | null {
  const slide = slides.find((one) => one.id === id);
  if (!slide) return null;
  const values = [slide.headline, slide.content, slide.notes];
  const { texts, figures } = listWritten(values);
  const figure = drawn === null ? undefined : figures.find((one) => one.id === drawn);
  if (figure) return findInFence(figure, text) ?? findNamed(scenario, text) ?? figure.at;
  const own = texts.find((one) => isSame(one.text, text));
  return own?.at ?? findNamed(scenario, text) ?? slide.at;
}

/** Every text and every figure below a value of the deck, whatever the layout calls the parts. */
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

/** A page shows typographic marks and folds white space; a text may be a part of what was written. */
function isSame(written: string, shown: string): boolean {
  const [a, b] = [fold(written), fold(shown)];
  return a !== "" && (a.includes(b) || b.includes(a));
}

const fold = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** The line of a diagram's own text that holds the words. */
function findInFence({ text, at }: FigureSpec, shown: string): Location | null {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line.includes(shown));
  if (index < 0) return null;
  const column = (lines[index] as string).indexOf(shown);
  return {
    file: at.file,
    line: at.line + index,
    column: column + (index === 0 ? at.column : 0),
    length: shown.length,
  };
}

/** A thing of the scenario that carries the words as its name, title, label or text. */
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
  const found = entities.find((entity) =>
    Object.values(entity).some((value) => typeof value === "string" && value !== "" && isSame(value, shown)),
  );
  return found?.at ?? null;
}

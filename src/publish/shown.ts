// Which entities a deck shows outside its private parts (cites, draws, lights, or adds by itself), and which
// the private parts cite.
import { citedEntity } from "../model/citations.ts";
import type { Deck } from "../model/deck.ts";
import { type DrawnFigure, idOfOwnMap } from "../model/figure.ts";
import { idsNamed } from "../model/figure-options.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { ParsedDeck, ParsedSlide } from "../model/parsed.ts";
import { sections } from "../model/schema.ts";
import { idsCited } from "../text/cited-text.ts";
import { rememberObject } from "../text/remember.ts";
import { textsIn } from "../text/split-text.ts";
import { dropHeldBack } from "./held-back.ts";

/** Ids of what is shown, without what those entities rest on. `deck` is `parsed` with every id resolved. */
export function findShown(
  parsed: ParsedDeck,
  deck: Deck,
  figures: ReadonlyMap<string, DrawnFigure>,
): Set<string> {
  const written = parsed.slides.flatMap((slide) => [...idsOn(slide, figures), ...slide.options.steps]);
  const moves = deck.scenario.moves.flatMap(({ events }) => events);
  const added = deck.slides.flatMap(({ shows, sources, notes, id }) => [
    ...shows.map((fact) => citedEntity(fact)),
    ...sources.map(({ source }) => source),
    ...notes.quotes,
    ...(figures.get(idOfOwnMap({ id }))?.ids ?? []).map((one) => ({ id: one })),
  ]);
  return new Set([...written, ...[...moves, ...added].map(({ id }) => id)]);
}

/** Ids that the private parts of notes cite or draw, or private keys cite. Other parts may show them too. */
export function findHeldBack(
  { scenario, slides }: ParsedDeck,
  figures: ReadonlyMap<string, DrawnFigure>,
): Set<string> {
  const keys = Object.values(scenario?.spec.sources ?? {}).flatMap((source) => source.private ?? []);
  return new Set([
    ...slides.flatMap(({ notes }) => idsIn([notes.holdBack, notes.private], figures)),
    ...keys.flatMap(idsCited),
  ]);
}

/**
 * Ids that the open parts name, and those that the private parts name, of a deck that may have errors, so that
 * nothing is drawn. A figure in a private part may show whatever the open parts do not name.
 */
export function findNamedIds(parsed: ParsedDeck): { open: Set<string>; heldBack: Set<string> } {
  const nothingDrawn = new Map<string, DrawnFigure>();
  const open = dropHeldBack(parsed);
  const { events = {} } = open.scenario?.spec ?? {};
  const moves = Object.entries(events).flatMap(([id, { step }]) => (step === undefined ? [] : id));
  const written = open.slides.flatMap((slide) => [...idsOn(slide, nothingDrawn), ...textsIn(slide.options)]);
  const draws = parsed.slides.some(
    ({ notes }) => findNamed([notes.holdBack, notes.private]).figures.length > 0,
  );
  const all = draws ? sections.flatMap((name) => Object.keys(parsed.scenario?.spec[name] ?? {})) : [];
  return {
    open: new Set([...moves, ...written]),
    heldBack: new Set([...findHeldBack(parsed, nothingDrawn), ...all]),
  };
}

interface Named {
  ids: string[];
  figures: FigureSpec[]; // which name more, once they are drawn
}

const namedOn = rememberObject(({ headlines, flow, notes }: ParsedSlide) =>
  findNamed([headlines, flow, notes]),
);

function idsOn(slide: ParsedSlide, figures: ReadonlyMap<string, DrawnFigure>): string[] {
  const named = namedOn(slide);
  return [...named.ids, ...idsDrawn(named, figures)];
}

function idsIn(node: unknown, figures: ReadonlyMap<string, DrawnFigure>): string[] {
  const named = findNamed(node);
  return [...named.ids, ...idsDrawn(named, figures)];
}

const idsDrawn = (named: Named, figures: ReadonlyMap<string, DrawnFigure>): readonly string[] =>
  named.figures.flatMap(({ id }) => figures.get(id)?.ids ?? []);

/** Ids of citations, links to sources and figures, anywhere in parsed nodes. */
function findNamed(node: unknown, found: Named = { ids: [], figures: [] }): Named {
  if (typeof node !== "object" || node === null) return found;
  if (!Array.isArray(node)) {
    const { citation, citations, figure, href } = node as Partial<Written>;
    found.ids.push(...[...(citations ?? []), ...(citation ? [citation] : [])].map(({ id }) => id));
    if (href?.startsWith("#source-")) found.ids.push(href.slice("#source-".length));
    if (figure) found.ids.push(...idsNamed(figure.options));
    if (figure) found.figures.push(figure);
  }
  for (const part of Object.values(node)) findNamed(part, found);
  return found;
}

interface Written {
  citation: { id: string };
  citations: { id: string }[];
  figure: FigureSpec;
  href: string;
}

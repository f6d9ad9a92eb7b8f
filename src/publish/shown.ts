// Which entities a deck shows outside its private parts (cites, draws, lights, or adds by itself), and which
// the private parts cite.
import type { Deck, ShownFact } from "../model/deck.ts";
import { type DrawnFigure, idOfOwnMap } from "../model/figure.ts";
import { idsNamed } from "../model/figure-options.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { ParsedDeck } from "../model/parsed.ts";
import { idsCited } from "../text/cited-text.ts";

/** Ids of what is shown, without what those entities rest on. `deck` is `parsed` with every id resolved. */
export function findShown(
  parsed: ParsedDeck,
  deck: Deck,
  figures: ReadonlyMap<string, DrawnFigure>,
): Set<string> {
  const written = parsed.slides.flatMap(({ headlines, flow, notes, options }) => [
    ...idsIn([headlines, flow, notes], figures),
    ...options.steps,
  ]);
  const moves = deck.scenario.moves.flatMap(({ events }) => events);
  const added = deck.slides.flatMap(({ shows, sources, notes, id }) => [
    ...idsOfFacts(shows),
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

/** Ids of facts that a layout shows without a citation. */
function idsOfFacts(shows: readonly ShownFact[]): { id: string }[] {
  return shows.map((fact) => {
    if (fact.kind === "judgement") return fact.judgement;
    return fact.kind === "event" ? fact.event : fact.kind === "claim" ? fact.claim : fact.quote;
  });
}

/** Ids of citations, links to sources and figures, anywhere in parsed nodes. */
function idsIn(node: unknown, figures: ReadonlyMap<string, DrawnFigure>): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => idsIn(one, figures));
  if (typeof node !== "object" || node === null) return [];
  const { citation, citations, figure, href } = node as Partial<Written>;
  return [
    ...[...(citations ?? []), ...(citation ? [citation] : [])].map(({ id }) => id),
    ...(href?.startsWith("#source-") ? [href.slice("#source-".length)] : []),
    ...(figure ? [...idsNamed(figure.options), ...(figures.get(figure.id)?.ids ?? [])] : []),
    ...Object.values(node).flatMap((one) => idsIn(one, figures)),
  ];
}

interface Written {
  citation: { id: string };
  citations: { id: string }[];
  figure: FigureSpec;
  href: string;
}

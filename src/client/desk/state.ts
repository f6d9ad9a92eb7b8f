// What the desk shows. The page is drawn from it after each change.
import type { DeskBroken, DeskData, DeskParagraph, DeskSource } from "../../model/desk.ts";
import type { Lines, SearchResult } from "./data.ts";

export interface DeskState {
  data: DeskData;
  source: string; // id of the source shown
  paragraph: number | null; // the one with focus
  picked: { paragraph: number; from: number; to: number; lines: Lines } | null; // selected words
  copied: boolean;
  searched: SearchResult | null;
  isListOpen: boolean; // on narrow screens, where a button opens the list of sources
  undo: { broken: DeskBroken; from: string; to: string } | null; // the replacement made last with T
  said: string; // for the live region
}

/** The source whose text the desk shows: the one chosen, or the first; undefined if there is none. */
export const sourceOf = ({ data, source }: DeskState): DeskSource | undefined =>
  data.sources.find(({ id }) => id === source) ?? data.sources[0];

/** The focused paragraph of the source that is shown. */
export const paragraphOf = (state: DeskState): DeskParagraph | undefined =>
  sourceOf(state)?.paragraphs.find(({ number }) => number === (state.picked?.paragraph ?? state.paragraph));

/** The text of a paragraph of the source that is shown; empty if there is none of that number. */
export const textOf = (state: DeskState, paragraph: number): string =>
  sourceOf(state)?.paragraphs.find(({ number }) => number === paragraph)?.text ?? "";

/** Whether the paragraph is among what the search found: the results stay while one goes through them. */
export const isFound = ({ searched }: DeskState, source: string, paragraph: number | null): boolean =>
  searched?.found.some((one) => one.source === source && one.paragraph === paragraph) ?? false;

export const brokenIn = (source: DeskSource): DeskBroken[] =>
  source.paragraphs.flatMap(({ broken }) => broken);

/**
 * Where the next failed quotation is: in this source, then in the sources below it, then from the first source on. Null
 * if no quotation has failed.
 */
export function findNextBroken(state: DeskState): { source: string; paragraph: number } | null {
  const { sources } = state.data;
  const now = sources.findIndex(({ id }) => id === sourceOf(state)?.id);
  const at = state.paragraph ?? -1;
  const places = sources.flatMap(({ id, paragraphs }, order) =>
    paragraphs
      .filter(({ broken }) => broken.length > 0)
      .map(({ number }) => ({ source: id, paragraph: number, order })),
  );
  const isAhead = (one: (typeof places)[number]) =>
    one.order > now || (one.order === now && one.paragraph > at);
  const next = places.find(isAhead) ?? places[0];
  return next ? { source: next.source, paragraph: next.paragraph } : null;
}

/** The failed quotation that has the button: of the focused paragraph, else the first. */
export function openBroken(state: DeskState): DeskBroken | undefined {
  const source = sourceOf(state);
  return paragraphOf(state)?.broken[0] ?? (source ? brokenIn(source)[0] : undefined);
}

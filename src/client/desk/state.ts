// What the desk shows at a moment. The page is drawn anew from it after each change.
import type { DeskBroken, DeskData, DeskParagraph, DeskSource } from "../../serve/desk/desk-data.ts";
import type { Lines, SearchResult } from "./data.ts";

export interface DeskState {
  data: DeskData;
  source: string; // id of the one that is shown
  paragraph: number | null; // that has the focus
  picked: { paragraph: number; from: number; to: number; lines: Lines } | null; // words that were selected
  copied: boolean;
  searched: SearchResult | null;
  undo: { broken: DeskBroken; from: string; to: string } | null; // what T took last
  said: string; // for the live region
}

export const sourceOf = ({ data, source }: DeskState): DeskSource | undefined =>
  data.sources.find(({ id }) => id === source) ?? data.sources[0];

export const paragraphOf = (state: DeskState): DeskParagraph | undefined =>
  sourceOf(state)?.paragraphs.find(({ number }) => number === (state.picked?.paragraph ?? state.paragraph));

export const brokenIn = (source: DeskSource): DeskBroken[] =>
  source.paragraphs.flatMap(({ broken }) => broken);

/** The one with the button: of the paragraph that has the focus, else the first. */
export function openBroken(state: DeskState): DeskBroken | undefined {
  const source = sourceOf(state);
  return paragraphOf(state)?.broken[0] ?? (source ? brokenIn(source)[0] : undefined);
}

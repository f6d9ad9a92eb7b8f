// What the desk shows. The page is drawn from it after each change.
import type { DeskBroken, DeskData, DeskParagraph, DeskSource } from "../../serve/desk/desk-data.ts";
import type { Lines, SearchResult } from "./data.ts";

export interface DeskState {
  data: DeskData;
  source: string; // id of the source shown
  paragraph: number | null; // the one with focus
  picked: { paragraph: number; from: number; to: number; lines: Lines } | null; // selected words
  copied: boolean;
  searched: SearchResult | null;
  undo: { broken: DeskBroken; from: string; to: string } | null; // the replacement made last with T
  said: string; // for the live region
}

export const sourceOf = ({ data, source }: DeskState): DeskSource | undefined =>
  data.sources.find(({ id }) => id === source) ?? data.sources[0];

export const paragraphOf = (state: DeskState): DeskParagraph | undefined =>
  sourceOf(state)?.paragraphs.find(({ number }) => number === (state.picked?.paragraph ?? state.paragraph));

export const brokenIn = (source: DeskSource): DeskBroken[] =>
  source.paragraphs.flatMap(({ broken }) => broken);

/** The failed quotation that has the button: of the focused paragraph, else the first. */
export function openBroken(state: DeskState): DeskBroken | undefined {
  const source = sourceOf(state);
  return paragraphOf(state)?.broken[0] ?? (source ? brokenIn(source)[0] : undefined);
}

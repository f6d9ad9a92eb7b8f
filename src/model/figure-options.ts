// The options in a figure's fence, each value with its location.
import type { Location } from "./location.ts";

/** By key, in the order written. Which values a key takes is decided by the figure's kind. */
export type FigureOptions = Readonly<Record<string, readonly FigureOption[]>>;

/** One value in a fence: a word, an id, or a name with a list of ids. */
export interface FigureOption {
  value: string;
  at: Location;
  // the section whose ids it takes; null if it is plain words
  names: "actors" | "events" | "places" | "counts" | "claims" | "judgements" | null;
  shown: { text: string; at: Location } | null; // words that the figure shows unchanged
  ids: readonly FigureOption[]; // the list after a name, `name: [id, id]`; else empty
}

/** The ids that a fence names, in the order written. Some may not exist. */
export function idsNamed(options: FigureOptions): string[] {
  return allOptions(options).flatMap(({ value, names }) => (names ? value : []));
}

/** Every value of a fence; the values of a list come after the list's name. */
export function allOptions(options: FigureOptions): FigureOption[] {
  return Object.values(options)
    .flat()
    .flatMap((option) => [option, ...option.ids]);
}

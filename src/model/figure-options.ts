// What a figure's fence says, each value with its place.
import type { Location } from "./location.ts";

/** By key, in the order written; what a key takes, the registry of figure kinds says. */
export type FigureOptions = Readonly<Record<string, readonly FigureOption[]>>;

/** One value in a fence: a word, an id, or a name with a list of ids. */
export interface FigureOption {
  value: string;
  at: Location;
  names: "actors" | "events" | "places" | "counts" | null; // a thing of that section by its id; null: words
  shown: { text: string; at: Location } | null; // words that the figure shows as they stand
  ids: readonly FigureOption[]; // of the list behind a name
}

/** The ids that a fence names, in the order written. They may name nothing. */
export function idsNamed(options: FigureOptions): string[] {
  return allOptions(options).flatMap(({ value, names }) => (names ? value : []));
}

/** Every value of a fence, those of lists after their names. */
export function allOptions(options: FigureOptions): FigureOption[] {
  return Object.values(options)
    .flat()
    .flatMap((option) => [option, ...option.ids]);
}

// A figure on a slide: its options and what its layout leaves it, and what the figures stage gives the renderer.
import type { FigureSpec } from "./inline.ts";
import type { Location } from "./location.ts";
import type { Event } from "./scenario.ts";

/** px on the slide's 1280 × 720. */
export interface Room {
  width: number;
  height: number;
}

export interface SlideFigure {
  spec: FigureSpec;
  room: Room;
  ownMap: OwnMap | null; // null: the author wrote the figure
}

/** The map that a layout shows by itself. */
export interface OwnMap {
  size: "ground" | "event"; // the whole ground without marks, or where one event took place
  events: Event[];
}

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

export interface DrawnFigure {
  id: string; // FigureSpec.id
  svg: string; // one <svg role="img">, sanitised, no style attribute, ids prefixed by the figure's id
  width: number; // px at slide size
  height: number;
  title: string;
  description: string; // the figure in sentences
  ids: readonly string[]; // of the things of the scenario that it shows
  narrow?: string; // the same for a narrow page: one element of the class "narrow", ids prefixed by the figure's
  note?: string; // what the foot of its slide says of it
}

/** The map that a title or an event's slide shows by itself. */
export const idOfOwnMap = (slide: { id: string }): string => `${slide.id}-map`;

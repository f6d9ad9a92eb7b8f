// A figure on a slide: what its layout leaves it, and what the figures stage gives the renderer.
import type { FigureSpec } from "./inline.ts";
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

// A figure on a slide: how much room its layout gives it, and the drawing that the renderer receives.
import type { FigureSpec } from "./inline.ts";
import type { Event } from "./scenario.ts";

/** px on the slide. */
export interface Room {
  width: number;
  height: number;
}

export interface SlideFigure {
  spec: FigureSpec;
  room: Room;
  ownMap: OwnMap | null; // null: the author wrote the figure
}

/** The map that a layout adds to a slide without a fence. */
interface OwnMap {
  size: "ground" | "event"; // "ground": the whole region without markers; "event": where one event took place
  events: Event[];
}

export interface DrawnFigure {
  id: string; // FigureSpec.id
  svg: string; // one <svg role="img">, sanitised, no style attribute, ids prefixed by the figure's id
  width: number; // px at slide size
  height: number;
  title: string;
  description: string; // what the figure shows, in sentences, for those who do not see it
  ids: readonly string[]; // ids of the entities that it shows
  // the same for a narrow page: one element of the class "narrow", ids prefixed like those of `svg`
  narrow?: string;
  note?: string; // what the foot of the slide says about it
}

/** Id of the map that the layouts `title` and `event` add by themselves. */
export const idOfOwnMap = (slide: { id: string }): string => `${slide.id}-map`;

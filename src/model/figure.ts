// What the figures stage gives the renderer.

export interface DrawnFigure {
  id: string; // FigureSpec.id
  svg: string; // one <svg role="img">, sanitised, no style attribute, ids prefixed by the figure's id
  width: number; // px at slide size
  height: number;
  title: string;
  description: string; // the figure in sentences
  narrow?: string; // the same for a narrow page: one element of the class "narrow", ids prefixed by the figure's
  note?: string; // what the foot of its slide says of it
}

/** The map that a title or an event's slide shows by itself. */
export const idOfOwnMap = (slide: { id: string }): string => `${slide.id}-map`;

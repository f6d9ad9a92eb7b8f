// What a figure kind gives: its drawing in both forms, and what its author should know. Plain data, which can be posted and cached.
import type { Rule } from "../model/diagnostic.ts";
import type { Actor, Side } from "../model/scenario.ts";

export interface FigureActor {
  id: string;
  name: string;
  role: string;
  side: Side;
  kind: Actor["kind"];
  onlooker: boolean;
}

/** A figure's picture, without its ids: `%id%` stands for the figure's id wherever an id is made or used. */
export interface Picture {
  markup: string; // the children of <svg>, without title and description
  left?: number; // px, of the view box
  top?: number;
  width: number;
  height: number;
  classes: string[]; // of <svg>
  title: string | null; // as the author gave it
  told?: string; // the figure in sentences, where only the drawing knows them
  note?: string; // for the foot of its slide
  ids?: string[]; // of the things it shows, where these are fewer than was planned
}

/** A picture with its text alternative, its form for a narrow page and the ids of the things that it shows. */
export interface Drawing extends Omit<Picture, "told"> {
  description: string;
  narrow?: NarrowDrawing;
  ids: string[];
}

/** The form for a narrow page: an SVG of its own, or a list in HTML. Ids as in the wide one. */
export type NarrowDrawing =
  | {
      form: "svg";
      markup: string;
      width: number; // px, of the view box
      height: number;
      shownWidth?: number; // px on the page, where it is not that of the view box
      classes: string[];
    }
  | { form: "list"; element: "ol" | "ul" | "div"; markup: string; classes: string[] };

/** Something an author should know, at a place in the fence or at a thing of the scenario. */
export interface Problem {
  rule: Rule;
  severity: "error" | "warning";
  message: string;
  fix?: string;
  suggestion?: string;
  at: { line: number; column: number; length: number } | { entity: string }; // line 1-based in the fence
}

/** `drawing` is null where a problem is an error. */
export interface Answer {
  drawing: Drawing | null;
  problems: Problem[];
}

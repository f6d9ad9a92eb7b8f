// What a figure kind returns: the drawing in both forms, and problems for its author. Plain data, which can
// be sent to a thread and cached.
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

/** A figure's picture before it has its id: `%id%` stands for the id wherever one is defined or used. */
export interface Picture {
  markup: string; // children of <svg>, without title and description
  left?: number; // of the view box, px
  top?: number;
  width: number;
  height: number;
  classes: string[]; // of <svg>
  title: string | null; // given by the author; null: none
  inSentences?: string; // description in sentences, if only the drawing can give it
  note?: string; // for the foot of its slide
  ids?: string[]; // ids of the entities shown, if fewer than planned
}

/** A picture with its text alternative, its form for a narrow page, and the ids of the entities shown. */
export interface Drawing extends Omit<Picture, "told"> {
  description: string;
  narrow?: NarrowDrawing;
  ids: string[];
}

/** The form for a narrow page: an SVG of its own, or an HTML list. Ids as in the wide form. */
export type NarrowDrawing =
  | {
      form: "svg";
      markup: string;
      width: number; // of the view box, px
      height: number;
      shownWidth?: number; // width on the page in px, if different from that of the view box
      classes: string[];
    }
  | { form: "list"; element: "ol" | "ul" | "div"; markup: string; classes: string[] };

/** A problem for the author, at a location in the fence or at an entity of the scenario. */
export interface Problem {
  rule: Rule;
  severity: "error" | "warning";
  message: string;
  fix?: string;
  suggestion?: string;
  // line is 1-based within the fence
  at: { line: number; column: number; length: number } | { entity: string };
}

/** What is asked of a kind of figure. Plain data, which can be sent to a thread, hashed and cached. */
export interface FigureRequest {
  kind: string;
  plan: unknown;
}

/** `drawing` is null if a problem is an error. */
export interface Answer {
  drawing: Drawing | null;
  problems: Problem[];
}

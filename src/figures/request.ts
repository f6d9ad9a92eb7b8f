// What the main thread asks of a worker, and what comes back: plain data, so that it can be posted, hashed and cached.

import type { Rule } from "../model/diagnostic.ts";
import type { Actor, Relation, Side } from "../model/scenario.ts";

export type FigureRequest = HandRequest | ChainRequest | SequenceRequest;

/** A Mermaid diagram as its author wrote it. */
export interface HandRequest {
  kind: "mermaid";
  text: string;
}

export interface ChainRequest {
  kind: "chain";
  ground: string; // title of the ground column
  sides: Record<Side, string>;
  actors: ChainActor[];
  relations: ChainRelation[];
  strikes: ChainStrike[];
  words: Record<string, string>;
}

export interface FigureActor {
  id: string;
  name: string;
  role: string;
  side: Side;
  kind: Actor["kind"];
  onlooker: boolean;
}

export interface ChainActor extends FigureActor {
  struck: boolean;
  steps: number[]; // of the slide, in which it is lit; empty: the slide has none
  context: boolean; // takes no part itself, and stands behind who does
}

export interface ChainRelation {
  id: string;
  kind: Extract<Relation["kind"], "organ" | "command" | "backing">;
  from: string;
  to: string;
  label: string;
  steps: number[];
}

export interface ChainStrike {
  id: string;
  step: number; // of the story, written in the mark
  from: string;
  to: string;
  retaliation: boolean;
  steps: number[];
}

export interface SequenceRequest {
  kind: "sequence";
  participants: FigureActor[];
  moves: SequenceMove[];
  words: Record<string, string>;
}

/** What happens at one step of the story: a band of the figure. */
export interface SequenceMove {
  step: number;
  side: Side;
  when: string;
  messages: SequenceMessage[];
  steps: number[];
}

export interface SequenceMessage {
  id: string; // of the event
  kind: "strike" | "statement" | "order" | "other";
  from: string;
  to: string | null; // null: words to nobody in the figure
  label: { text: string; quoted: boolean }[];
  retaliation: boolean;
}

/** A figure without its ids: `%id%` stands for the figure's id wherever an id is made or used. */
export interface Drawing {
  markup: string; // the children of <svg>, without title and description
  left?: number; // px, of the view box
  top?: number;
  width: number;
  height: number;
  classes: string[]; // of <svg>
  title: string | null; // as the author gave it
  description: string;
  note?: string; // for the foot of its slide
  narrow?: NarrowDrawing;
}

/** The form for a narrow page: an SVG of its own, or a list in HTML. Ids as in the wide one. */
export type NarrowDrawing =
  | { form: "svg"; markup: string; width: number; height: number; classes: string[] }
  | { form: "list"; element: "ol" | "ul" | "div"; markup: string; classes: string[] };

/** Something an author should know, at a place in the fence or at a thing of the scenario. */
export interface Problem {
  rule: Rule;
  severity: "error" | "warning";
  message: string;
  fix?: string;
  suggestion?: string;
  at: { line: number; column: number; length: number } | { thing: string }; // line 1-based in the fence
}

/** `drawing` is null where a problem is an error. */
export interface Answer {
  drawing: Drawing | null;
  problems: Problem[];
}

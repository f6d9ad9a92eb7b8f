// What a chain shows, before anything has a place in px: plain data, so that it can be posted, hashed and cached.
import type { Relation, SideNames } from "../../model/scenario.ts";
import type { FigureActor } from "../drawing.ts";

export interface ChainPlan {
  ground: string; // title of the ground column
  sides: SideNames;
  actors: ChainActor[];
  relations: ChainRelation[];
  strikes: ChainStrike[];
  words: Record<string, string>;
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

// What a chain shows, before anything has a place in px: plain data, so that it can be posted, hashed and cached.
import type { Room } from "../../model/figure.ts";
import type { Side } from "../../model/scenario.ts";
import type { FigureActor } from "../drawing.ts";
import type { LineKind } from "../shapes/line-kinds.ts";

export interface ChainPlan {
  lanes: Lane[]; // the sides that have actors here, in the order written, onlookers last
  ground: string | null; // title of the panel of what is struck; null: the chain has none
  room: Room;
  actors: ChainActor[];
  relations: ChainRelation[];
  strikes: ChainStrike[];
  words: Record<string, string>;
}

export interface Lane {
  side: Side;
  name: string;
}

export interface ChainActor extends FigureActor {
  struck: boolean;
  steps: number[]; // of the slide, in which it is lit; empty: the slide has none
  context: boolean; // takes no part itself, and stands behind who does
}

export interface ChainRelation {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  label: string; // "" for none: the key says what the line means
  steps: number[];
}

export interface ChainStrike {
  id: string;
  step: number | null; // of the story, written in the mark
  from: string;
  to: string;
  retaliation: boolean;
  steps: number[];
}

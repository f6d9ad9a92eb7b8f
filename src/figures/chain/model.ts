// What a chain shows, before layout: plain data, so that it can be sent to a thread, hashed and cached.
import type { Room } from "../../model/figure.ts";
import type { Side } from "../../model/scenario.ts";
import type { FigureActor } from "../drawing.ts";
import type { LineKind } from "../shapes/line-kinds.ts";

export interface ChainPlan {
  lanes: Lane[]; // sides with actors here, in the order written, onlookers last
  ground: string | null; // title of the column of what is struck; null if there is none
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
  steps: number[]; // steps of the slide in which it is highlighted; empty: the slide has none
  context: boolean; // takes no part itself but supports somebody who does
}

export interface ChainRelation {
  id: string;
  kind: LineKind;
  from: string;
  to: string;
  label: string; // "" for none; the key explains the line
  steps: number[];
}

export interface ChainStrike {
  id: string;
  step: number | null; // step of the story, shown in the mark; null: none
  from: string;
  to: string;
  retaliation: boolean;
  steps: number[];
}

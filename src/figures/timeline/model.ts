// A timeline as it is planned: its lanes, the events of one page, and what their words are made from.
import type { Scenario, Side } from "../../model/scenario.ts";
import type { FigureSlide } from "../figure-kind.ts";
import type { Timed } from "../time/asked.ts";
import type { WallZone } from "../time/zone.ts";

export interface Lane {
  id: string;
  name: string;
  side: Side | null; // its mark; null: an account has none
}

export interface TimelinePlan {
  lanes: Lane[]; // those that have an event on this page
  events: LaneEvent[]; // of this page, in the order of time
  page: number; // from 1
  pages: number;
  zone: WallZone;
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

export interface LaneEvent extends Timed {
  lane: string; // its id
  priority: 1 | 2 | 3; // of its name: a move, an end of an answer, the rest
}

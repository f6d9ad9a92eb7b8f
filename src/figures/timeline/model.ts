// A planned timeline: lanes, the events of one page, and what their words are made from.
import type { Scenario, Side } from "../../model/scenario.ts";
import type { FigureSlide } from "../figure-kind.ts";
import type { Timed } from "../time/options.ts";
import type { WallZone } from "../time/zone.ts";

export interface Lane {
  id: string;
  name: string;
  side: Side | null; // its mark; null for an account
}

export interface TimelinePlan {
  lanes: Lane[]; // lanes with an event on this page
  events: LaneEvent[]; // on this page, in order of time
  page: number; // 1-based
  pages: number;
  zone: WallZone;
  height: number; // px that the slide leaves
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

export interface LaneEvent extends Timed {
  lane: string; // id of its lane
  priority: 1 | 2 | 3; // for its name: 1 a move, 2 an answer or answered, 3 the rest
}

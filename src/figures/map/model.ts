// What a map shows, before layout.
import type { Point } from "../../model/geography.ts";
import type { Layer } from "../../model/layer.ts";
import type { Side } from "../../model/scenario.ts";

// a map that fills its slide, one behind a title, or one beside an event's facts
export type MapSize = "slide" | "ground" | "event";

export interface MapPlan {
  size: MapSize;
  form: "wide" | "narrow"; // for the slide, or for a phone: cropped closer, with larger type
  height: number; // px that the slide leaves for the wide form
  sites: Site[]; // in the order of the story, then reference sites
  frame: Around[];
  distance: Distance | null;
  layers: Layer[]; // outlines given by the author
  words: Readonly<Record<string, string>>;
  language: string; // BCP 47, of the briefing
}

export interface Around extends Point {
  reach: number; // km around the point that must be in view
}

/** A place, and what happened there as this map tells it. */
export interface Site extends Point {
  id: string; // of the place
  name: string;
  radius: number; // km within which the place surely lies
  marks: Mark[]; // empty: a reference site, drawn as a ring
  line: string; // text under the name; "" for none
  chosen: boolean; // added by the tool for orientation; left out if there is no room
}

export interface Mark {
  event: string; // id of the event
  title: string;
  side: Side;
  by: string; // name of the side
  place: string; // name of the place; an event may have marks at several
  step: number | null; // step of the story, shown in the mark
  steps: number[]; // steps of the slide in which it is highlighted
}

export interface Distance {
  from: Site;
  to: Site;
  km: number; // rounded as coarsely as both places are known
}

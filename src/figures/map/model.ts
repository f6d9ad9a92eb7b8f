// What a map shows, before anything has a place in px.
import type { Point } from "../../model/geography.ts";
import type { Layer } from "../../model/layer.ts";
import type { Side } from "../../model/scenario.ts";

export type MapSize = "slide" | "ground" | "event"; // frames: a slide's map, behind the title, beside an event's facts

export interface MapPlan {
  size: MapSize;
  form: "wide" | "narrow"; // on the slide, or for a phone: cropped to what is shown, larger in type
  height: number; // px of the wide form: what the slide leaves
  sites: Site[]; // in the order of the story, then those for reference
  frame: Around[];
  distance: Distance | null;
  layers: Layer[]; // outlines of the author's own
  words: Readonly<Record<string, string>>;
}

export interface Around extends Point {
  reach: number; // km around the point that are to be seen as well
}

/** A place, and what happened there as this map tells it. */
export interface Site extends Point {
  id: string; // of the place
  name: string;
  radius: number; // km, as honestly as it is known
  marks: Mark[]; // none: a place for reference, a ring
  line: string; // under the name; "" for none
  chosen: boolean; // by the tool, for orientation: it may be left out where it has no room
}

export interface Mark {
  event: string; // id
  title: string;
  side: Side;
  by: string; // name of the side
  place: string; // name of where it stands: an event can have a mark at several
  step: number | null; // of the story, written in the mark
  steps: number[]; // of the slide, in which it is lit
}

export interface Distance {
  from: Site;
  to: Site;
  km: number; // rounded as honestly as both are known
}

// The deck as written: every node has its place, and an id may name nothing. What parse gives to check.
import type { ParsedFlow, ParsedText } from "./deck.ts";
import type { Location } from "./location.ts";
import type { ScenarioSpec, SlideOptions } from "./schema.ts";

/** Where in a YAML file: ["events", "drone-attack", "place"]. */
export type Path = readonly (string | number)[];

export interface ParsedDeck {
  scenario: ParsedScenario | null; // null: it has errors; the slides are read all the same
  slides: ParsedSlide[];
}

export interface ParsedScenario {
  spec: ScenarioSpec;
  at(path: Path): Location; // of a value; of what holds it, if it is not there
  atKey(path: Path): Location;
}

export interface ParsedSlide {
  file: string;
  id: string;
  options: SlideOptions;
  atOption(path: Path): Location;
  atOptionKey(path: Path): Location;
  headlines: { children: ParsedText; at: Location }[]; // its `#` headings; most layouts want one
  flow: ParsedFlow; // the rest of the slide
  notes: Record<NotePart, ParsedFlow>;
  at: Location; // of the whole: its id
}

export type NotePart = "say" | "ifAsked" | "holdBack" | "private";

// The deck as written, which parse hands to check: every node has its location, and ids may not exist.
import type { ParsedFlow, ParsedText } from "./deck.ts";
import type { Layer } from "./layer.ts";
import type { Location } from "./location.ts";
import type { ScenarioSpec } from "./schema.ts";
import type { SlideOptions } from "./slide-keys.ts";

/** Path to a value in a YAML file: ["events", "drone-attack", "place"]. */
export type Path = readonly (string | number)[];

export interface ParsedDeck {
  scenario: ParsedScenario | null; // null if it has errors; the slides are parsed all the same
  slides: ParsedSlide[];
}

export interface ParsedScenario {
  spec: ScenarioSpec;
  layers: Layer[]; // outlines for maps
  privateLines: Location[]; // of texts that may be meant to be private
  at(path: Path): Location; // location of the value at `path`, or of the nearest parent that exists
  atKey(path: Path): Location;
  atEnd(path: Path): Location; // of the value's last character
  /**
   * Location of the characters from `from` to `to` of a text in or below `path`; null if no value there is the text.
   */
  atWords(path: Path, text: string, from: number, to: number): Location | null;
}

export interface ParsedSlide {
  file: string;
  id: string;
  options: SlideOptions;
  atOption(path: Path): Location;
  atOptionKey(path: Path): Location;
  headlines: { children: ParsedText; at: Location }[]; // its `#` headings; most layouts allow one
  flow: ParsedFlow; // the rest of the slide
  privateLines: readonly number[]; // 1-based lines of the file that hold, or may be meant to hold, what is held back or private
  notes: Record<NotePart, ParsedFlow>;
  at: Location; // of the slide's id
}

export type NotePart = "say" | "ifAsked" | "holdBack" | "private";

/** What reports of problems to an audience leave out. */
export interface PrivateContent {
  lines: ReadonlyMap<string, ReadonlySet<number>>; // by path, 1-based
  unread: ReadonlySet<string>; // paths of files that may hold private things in any line
  words: readonly string[]; // ids and texts of what only private parts lead to
}

// What a layout is: one folder that says what its slides must hold, what they show, and how they look.
import type * as z from "zod";
import type { Context } from "../markup/context.ts";
import type { Html } from "../markup/html.ts";
import type { Content, Flow, ShownFact, Slide, Text, TextUnit } from "../model/deck.ts";
import type { SlideFigure } from "../model/figure.ts";
import type { Location } from "../model/location.ts";
import type { ParsedSlide } from "../model/parsed.ts";
import type { Scenario } from "../model/scenario.ts";

/** Keys of front matter that only one layout takes, as zod schemas. */
export type Keys = z.ZodRawShape;

/** `Own` is what the layout has read of a slide, `OwnKeys` the front matter that it alone takes. */
export interface Layout<Own extends Content = Content, OwnKeys extends Keys = Keys> {
  readonly layout: string; // as front matter names it, and its folder
  readonly summary: string; // one line for authors: what the slide holds
  readonly keys: OwnKeys;
  readonly traits: Traits;

  /** The slide's content; null if it does not hold what the layout shows, and that is reported. */
  read(reading: Reading<z.infer<z.ZodObject<OwnKeys>>>): Own | null;

  /** The headline where no author wrote one; null: an author has to. */
  makeHeadline(content: Own | null, at: Location, scenario: Scenario): Text | null;

  /** Every text that it shows, without the headline. What is left out here is checked by no rule. */
  texts(content: Own): TextUnit[];

  /** Every figure that it shows, with the room it leaves for it. What is left out here is not drawn. */
  figures(content: Own, slide: Placing, scenario: Scenario): SlideFigure[];

  /** The facts that it sets on the slide by itself. What is left out here is not published. */
  shows(content: Own): ShownFact[];

  /** What the foot of the slide has to say of it. */
  footNotes(content: Own, context: Context): string[];

  /** Whether it is more than the slide holds when it is set as small as it may be: about, before a browser measures it. */
  isTooLong(content: Own, space: Space): boolean;

  render(content: Own, slide: Slide, context: Context): Html;
}

/** What else takes room on a slide. */
export interface Space {
  longHead: boolean; // the headline needs two lines
  scenario: Scenario;
}

/** Where a figure stands. */
export type Placing = Pick<Slide, "id" | "account" | "at">;

export interface Traits {
  readonly headline: "head" | "head display" | "head made"; // classes: usual, large, or there for outlines only
  readonly opens: boolean; // it opens the briefing: its chrome says what this is
  readonly rail: boolean; // the moves of the story may stand at its foot
  readonly asserts: boolean; // its statements need citations
}

export const usualTraits: Traits = { headline: "head", opens: false, rail: false, asserts: true };

/** A slide as written, to be read by its layout. `keys` are those of the layout, checked by its schemas. */
export interface Reading<OwnKeys> {
  slide: ParsedSlide;
  keys: OwnKeys;
  flow: Flow; // the slide without its headline, citations resolved
  scenario: Scenario;

  /** Reports what the slide lacks, at the slide if no place is given. */
  lacks(message: string, fix: string, at?: Location): null;

  /** The thing with that id; null if there is none, and that is reported with the nearest id. */
  find<Entity extends { id: string }>(
    entities: readonly Entity[],
    what: string,
    id: string,
    at: Location,
  ): Entity | null;
}

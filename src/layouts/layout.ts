// What a layout is: one folder that decides what its slides must hold, what they show, and how they look.
import type * as z from "zod";
import type { Context } from "../markup/context.ts";
import type { Html } from "../markup/html.ts";
import { shareRail } from "../markup/rail-room.ts";
import type { Content, Flow, ShownFact, Slide, Text, TextUnit } from "../model/deck.ts";
import type { Room, SlideFigure } from "../model/figure.ts";
import type { FigureSpec } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import type { ParsedSlide } from "../model/parsed.ts";
import type { Scenario } from "../model/scenario.ts";
import { contentWidth, heightBelowHead } from "../model/slide-size.ts";
import { figuresInFlow } from "../model/visit-flow.ts";

/** Keys of front matter that only this layout takes, as zod schemas. */
export type Keys = z.ZodRawShape;

/** `Own` is the content that the layout reads from a slide, `OwnKeys` the front matter that only it takes. */
export interface Layout<Own extends Content = Content, OwnKeys extends Keys = Keys> {
  readonly layout: string; // its name in front matter and of its folder
  readonly summary: string; // for authors, one line: what the slide holds
  readonly keys: OwnKeys;
  readonly traits: Traits;

  /** Reads the slide's content; null if something is missing, which is reported. */
  read(reading: Reading<z.infer<z.ZodObject<OwnKeys>>>): Own | null;

  /** A headline for slides whose author writes none; null if the author has to write one. */
  makeHeadline(content: Own | null, at: Location, scenario: Scenario): Text | null;

  /** Every text that it shows, without the headline. Rules check these texts and no others. */
  texts(content: Own): TextUnit[];

  /** Every figure that it shows, with its room on the slide. Only these are drawn. */
  figures(content: Own, slide: Placing, scenario: Scenario): SlideFigure[];

  /** Facts that it puts on the slide by itself. They are published even if nothing cites them. */
  shows(content: Own): ShownFact[];

  /** Notes on this slide for its foot. */
  footNotes(content: Own, context: Context): string[];

  /** Whether the content is too long even in the smallest type. An estimate, before a browser measures it. */
  isTooLong(content: Own, space: Space): boolean;

  render(content: Own, slide: Slide, context: Context): Html;
}

/** What takes room on a slide besides its content. */
export interface Space {
  longHead: boolean; // the headline takes two lines
  scenario: Scenario;
}

/** The slide that a figure stands on. */
export type Placing = Pick<Slide, "id" | "account" | "at">;

interface Traits {
  // CSS classes: usual, large, hidden and only for outlines, or between usual and large
  readonly headline: "head" | "head display" | "head made" | "head is-judgement";
  readonly opens: boolean; // it opens the briefing and shows title, dates and handling
  readonly rail: boolean; // the rail of moves may stand at its foot
  readonly asserts: boolean; // its statements need citations
  /** The words of the headline that are underlined; null: none. */
  readonly underlines: (content: Content, headline: string, scenario: Scenario) => string | null;
}

export const usualTraits: Traits = {
  headline: "head",
  opens: false,
  rail: false,
  asserts: true,
  underlines: () => null,
};

/**
 * A slide as written, for its layout to read. `keys` are those of this layout, already checked by its
 * schemas.
 */
export interface Reading<OwnKeys> {
  slide: ParsedSlide;
  keys: OwnKeys;
  flow: Flow; // the slide without its headline, citations resolved
  scenario: Scenario;
  figureWords: readonly string[]; // that begin the fences of this layout's own figures

  /** Whether a figure is of a kind that belongs to this layout, or, like a diagram, to any. */
  takesFigure(figure: FigureSpec): boolean;

  /** Reports what the slide lacks; at the slide itself if no location is given. */
  lacks(message: string, fix: string, at?: Location): null;

  /** The entity with that id; null if there is none, which is reported together with the nearest id. */
  find<Entity extends { id: string }>(
    entities: readonly Entity[],
    what: string,
    id: string,
    at: Location,
  ): Entity | null;
}

/** Room between the headline and the foot, px. */
export const roomBelowHead: Room = { width: contentWidth, height: heightBelowHead };

/** The figures that an author writes in a slide's text, each with the room that the slide has for it. */
export function figuresOfFlow(flow: Flow): SlideFigure[] {
  return figuresInFlow(flow).map((spec) => ({ spec, room: roomBelowHead, ownMap: null }));
}

/** Room of a map that reaches down to the rail. A rail with times in two lines begins 20 px higher. */
export function roomAboveRail({ moves }: Scenario): Room {
  const taken = shareRail(moves).timeLines > 1 ? 20 : 0;
  return { ...roomBelowHead, height: roomBelowHead.height - taken };
}

// What every kind of figure is to the rest of the program. A kind is a folder with one object of this type in its
// figure.ts, and one line in registry.ts; what the type asks for cannot be left out.
import type { Slide } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SlideFigure } from "../model/figure.ts";
import type { FigureOption } from "../model/figure-options.ts";
import type { Scenario } from "../model/scenario.ts";
import type { NarrowDrawing, Picture, Problem } from "./drawing.ts";
import type { Drawer } from "./mermaid/load.ts";

export interface FigureKind<Plan = unknown> {
  /** Its folder's name, and the classes `dg-<kind>` and `fig-<kind>`. */
  readonly kind: string;
  /** How it is written: the word after the three backticks; with `key`, only where the fence has that option. */
  readonly fence: { readonly word: string; readonly key?: string };
  /** The layout whose figure it can be; null: every layout's. */
  readonly layout: string | null;
  /** The keys of its fence and what each takes; null: what stands in the fence is no YAML. */
  readonly options: OptionTypes | null;
  /** Whether it writes out what was said: the quotes of its events then belong to the slide. */
  readonly quotes: boolean;
  /** `thread`: drawn in a worker, with limits of time and memory, and cached; its plan is then plain data. */
  readonly runs: "here" | "thread";
  /** Files that drawing reads, from the project's folder: a drawing is made anew when one changes. */
  readonly reads: readonly string[];
  /** What the figure shows. Null where its author must mend something first, which a diagnostic says. */
  plan(asked: AskedFigure): { plan: Plan | null; diagnostics: Diagnostic[] };
  /** The ids of all things of the scenario that it shows. */
  shows(plan: Plan): string[];
  /** Every text that it shows, for the check of glyphs. */
  texts(plan: Plan): ShownText[];
  /** The picture for a slide, 1152 px wide at most. Null where a problem is an error. */
  draw(plan: Plan, tools: DrawingTools): Drawn<Picture> | Promise<Drawn<Picture>>;
  /** The form for a page of 390 px; null: the picture is shown there too, and scrolls. */
  narrow(plan: Plan, tools: DrawingTools): Drawn<NarrowDrawing> | Promise<Drawn<NarrowDrawing>>;
  /** The figure in sentences, for who does not see it. */
  describe(plan: Plan, picture: Picture): string;
}

export interface Drawn<Form> {
  drawing: Form | null;
  problems: Problem[];
}

/** What a plan is made from. `words` are the interface's strings that figures use. */
export interface AskedFigure extends SlideFigure {
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

/** What a figure may know of its slide. */
export type FigureSlide = Pick<Slide, "account" | "steps">;

/** What drawing may use of the machine. */
export interface DrawingTools {
  root: string; // the project's folder, for assets
  openMermaid(): Promise<Drawer>;
}

/** A text in a figure, at the thing that it belongs to or at its place in the fence. */
export interface ShownText {
  text: string;
  at: Problem["at"];
}

export type OptionTypes = Readonly<Record<string, OptionType>>;

/**
 * What an option takes: a text or a list of words; an id or a list of ids; a map from words to lists of ids. `shown` is what of the words
 * the figure shows as they stand.
 */
export type OptionType =
  | { takes: "text" | "words"; shown?: RegExp }
  | { takes: "id" | "ids"; of: NonNullable<FigureOption["names"]> }
  | { takes: "lists"; of: NonNullable<FigureOption["names"]> };

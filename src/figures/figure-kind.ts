// What every kind of figure offers to the rest of the program. A kind is a folder with an object of this type
// in its figure.ts, and a line in registry.ts.
import type { Slide } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SlideFigure } from "../model/figure.ts";
import type { FigureOption } from "../model/figure-options.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Answer, NarrowDrawing, Picture, Problem } from "./drawing.ts";
import type { Drawer } from "./mermaid/load.ts";

export interface FigureKind<Plan = unknown> {
  /** Name of its folder; CSS classes are `dg-<kind>` and `fig-<kind>`. */
  readonly kind: string;
  /**
   * How authors write it: the word after the three backticks; with `key`, only if the fence has that option.
   * `types` begin its text, and some write them, in any case, in place of the word.
   */
  readonly fence: { readonly word: string; readonly key?: string; readonly types?: readonly string[] };
  /** The layout that shows this kind as its figure; null: any layout. */
  readonly layout: string | null;
  /** Keys of its fence with their types; null if the fence is not YAML. */
  readonly options: OptionTypes | null;
  /** Whether it writes out quotations of its events, so that these belong to the slide. */
  readonly quotes: boolean;
  /** `thread`: drawn in a worker with limits of time and memory, and cached; its plan is plain data. */
  readonly runs: "here" | "thread";
  /**
   * Files read while drawing, relative to the project's folder. A change of one invalidates cached drawings.
   */
  readonly reads: readonly string[];
  /** What the figure shows. Null if the author has to correct something first, which is reported. */
  plan(asked: AskedFigure): { plan: Plan | null; diagnostics: Diagnostic[] };
  /** Ids of all entities that it shows. */
  shows(plan: Plan): string[];
  /** Every text in it, for the check of glyphs. */
  texts(plan: Plan): ShownText[];
  /** Loads what it is drawn with, where that takes long, before the time of drawing is measured. */
  load?(tools: DrawingTools): Promise<unknown>;
  /** The picture for a slide, at most as wide as its content. Null if a problem is an error. */
  draw(plan: Plan, tools: DrawingTools): Drawn<Picture> | Promise<Drawn<Picture>>;
  /** The form for a page 390 px wide; null: the page shows the wide form, which scrolls. */
  narrow(plan: Plan, tools: DrawingTools): Drawn<NarrowDrawing> | Promise<Drawn<NarrowDrawing>>;
  /** The figure in sentences, for those who do not see it. */
  describe(plan: Plan, picture: Picture): string;
}

export interface Drawn<Form> {
  drawing: Form | null;
  problems: Problem[];
}

/** What a plan is made from. `words` are the interface's strings for figures. */
export interface AskedFigure extends SlideFigure {
  slide: FigureSlide;
  scenario: Scenario;
  words: Record<string, string>;
}

/** What a figure may know about its slide. */
export type FigureSlide = Pick<Slide, "account" | "steps">;

/** What drawing may use besides its plan. */
export interface DrawingTools {
  root: string; // the project's folder, with its assets
  openMermaid(): Promise<Drawer>;
}

/** A text in a figure, with the entity it belongs to or its location in the fence. */
export interface ShownText {
  text: string;
  at: Problem["at"];
}

/** By key. `says` is what docs/figures.md has of it, in a few words. */
export type OptionTypes = Readonly<Record<string, OptionType & { says: string }>>;

/**
 * The type of an option: a text or a list of words; an id or a list of ids; a map from words to lists of ids.
 * `shown` selects the words that the figure shows unchanged.
 */
export type OptionType =
  | { takes: "text" | "words"; shown?: RegExp }
  | { takes: "id" | "ids"; of: NonNullable<FigureOption["names"]> }
  | { takes: "lists"; of: NonNullable<FigureOption["names"]> };

/** Draws one figure in both forms, with its text alternative and the ids of what it shows. */
export async function drawByKind<Plan>(
  kind: FigureKind<Plan>,
  plan: Plan,
  tools: DrawingTools,
): Promise<Answer> {
  const { drawing: picture, problems } = await kind.draw(plan, tools);
  const failed = problems.some(({ severity }) => severity === "error");
  if (!picture || failed) return { drawing: null, problems };
  const narrow = await kind.narrow(plan, tools);
  const { inSentences: _, ...seen } = picture;
  const drawing = {
    ...seen,
    description: kind.describe(plan, picture),
    ids: picture.ids ?? kind.shows(plan),
    ...(narrow.drawing && { narrow: narrow.drawing }),
  };
  return { drawing, problems: [...problems, ...narrow.problems] };
}

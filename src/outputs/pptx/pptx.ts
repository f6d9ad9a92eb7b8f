// Makes an editable PowerPoint file: a slide for each slide, with text as text, tables as tables, figures as
// drawings with a picture for programs that show no SVG, and notes.
import type PptxGenJS from "pptxgenjs";
import type { OutputFile } from "../../model/files.ts";
import type { Printer } from "../../model/printer.ts";
import type { Shape, SlideShapes, TableShape } from "../../model/shapes.ts";
import type { Built } from "../built.ts";
import { formatPage } from "../html/document.ts";
import { drawSlide } from "./draw-slide.ts";
import { defineMasters } from "./masters.ts";
import { writeNotes } from "./notes.ts";
import { packFile, type TableFrame } from "./pack-file.ts";
import { drawSources } from "./sources.ts";
import { themeFont } from "./theme.ts";

export interface Presentation {
  outputs: OutputFile[];
  losses: string[]; // what the file does not carry over, one sentence each
}

/** `steps`: a slide for each step; else a slide shows all its steps. The same briefing gives the same bytes. */
export async function makePresentation(
  built: Built,
  printer: Printer,
  { steps = false } = {},
): Promise<Presentation> {
  const loading = import("pptxgenjs"); // while the browser takes the slides
  const taken = await printer.takeSlides(formatPage(built.page), { steps });
  const { default: Library } = await loading;
  const file = new Library();
  const { head, deck } = built;
  describeFile(file, head);
  defineMasters(file, taken);
  const targets = findTargets(taken);
  for (const { layout, shapes } of taken) drawSlide(file.addSlide({ masterName: layout }), shapes, targets);
  const notes = taken.map(({ id }) => {
    const slide = deck.slides.find((one) => one.id === id);
    return slide ? writeNotes(slide, built.strings) : null;
  });
  const listSlides = Array.from({ length: drawSources(file, built, listMarks(taken)) });
  const written = (await file.write({ outputType: "nodebuffer" })) as Uint8Array;
  const listTable: TableFrame = { rightToLeft: head.dir === "rtl", hasHead: false, hasNames: false };
  const content = packFile(written, {
    head,
    notes: [...notes, ...listSlides.map(() => null)],
    tables: [
      ...taken.map(({ shapes }) => shapes.filter(isTable).map(frameOf)),
      ...listSlides.map(() => [listTable]),
    ],
    pictures: await printer.takePictures(),
  });
  return {
    outputs: [{ path: "briefing.pptx", says: "slides that PowerPoint edits", content }],
    losses: findLosses(taken, steps),
  };
}

function describeFile(file: PptxGenJS, head: Built["head"]): void {
  file.title = head.title;
  file.author = head.author || head.title;
  file.company = "";
  file.subject = head.description;
  file.rtlMode = head.dir === "rtl";
  file.theme = { headFontFace: themeFont, bodyFontFace: themeFont };
}

const isTable = (shape: Shape): shape is TableShape => shape.kind === "table";

const frameOf = ({ rightToLeft, hasHead, hasNames }: TableShape): TableFrame => ({
  rightToLeft,
  hasHead,
  hasNames,
});

/** Ids of the page → slide numbers. An id of a source leads to the first slide that lists it. */
function findTargets(taken: readonly SlideShapes[]): (id: string) => number | null {
  const first = new Map<string, number>();
  for (const [i, { id }] of taken.entries()) if (!first.has(id)) first.set(id, i + 1);
  return (id) => first.get(id) ?? (/^source-|^all_sources$/.test(id) ? taken.length + 1 : null);
}

/** Ids of the marks in the texts of all slides. */
function listMarks(taken: readonly SlideShapes[]): ReadonlySet<string> {
  const runs = taken.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => {
      if (shape.kind === "text") return shape.runs;
      return shape.kind === "table"
        ? shape.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs))
        : [];
    }),
  );
  return new Set(runs.flatMap(({ mark }) => mark ?? []));
}

/**
 * What a PowerPoint file does not carry over, for its maker to know, one sentence each. `steps`: each step has a
 * slide of its own.
 */
function findLosses(taken: readonly SlideShapes[], steps: boolean): string[] {
  const fonts = new Set(
    taken.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === "text" ? shape.runs.map(({ font }) => font) : [])),
    ),
  );
  return [
    ...(steps ? [] : ["Steps: every slide shows all of them; --steps gives each a slide of its own."]),
    `Fonts: ${[...fonts].sort().join(", ")} are named, not embedded. Where they are not installed, PowerPoint takes others of their kind, and texts may be wider. ${themeFont} is the font of the theme: another theme changes all that is set in it.`,
    "Badges: letters of the text; the list of sources says what each of them means.",
    "The inspector: citations lead to the list of sources, and not to the words.",
    "Speaker view, reading page, search and the dark theme: they are the page's own.",
  ];
}

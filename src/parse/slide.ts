// One slide file → ParsedSlide. Other slides and the scenario are unknown here; ids are resolved in check.
import { slideSchema } from "../layouts/registry.ts";
import type { ParsedFlow } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location, SourceFile } from "../model/location.ts";
import type { ParsedSlide } from "../model/parsed.ts";
import { figuresInFlow } from "../model/visit-flow.ts";
import { checkSchema } from "./check-schema.ts";
import { cutFrontMatter } from "./front-matter.ts";
import { type FileLocations, locationsIn } from "./locate.ts";
import { type MarkdownContext, parseMarkdown } from "./markdown.ts";
import { checkHiddenWords } from "./notes/hidden-words.ts";
import { checkNearlyParts } from "./notes/nearly-parts.ts";
import { type Split, splitNotes } from "./notes/notes.ts";
import { checkPrivateFigure, checkPrivateName, checkPrivateValues } from "./notes/private-labels.ts";
import { checkWouldBeLabels } from "./notes/would-be-labels.ts";
import { checkDialects, checkLateFrontMatter, holdCovered } from "./other-tools/check-dialects.ts";
import { answerForeignKeys } from "./other-tools/foreign-keys.ts";
import { parseYaml, type YamlData } from "./yaml/yaml.ts";

/** Problems of the file are reported; a slide is returned in any case, without what could not be read. */
export function parseSlide(
  file: SourceFile,
  language: string,
): { slide: ParsedSlide; diagnostics: Diagnostic[] } {
  const locations = locationsIn(file);
  const at = locations.at(0, 0);
  const front = parseFrontMatter(file, locations, language);
  const { id, options, yaml } = front;
  const diagnostics = [...front.diagnostics];
  const split = splitNotes(locations, front.bodyOffset, diagnostics);
  const stretches = parseStretches(split, { locations, language, diagnostics, slide: id });
  const misplaced = new Set(linesOfNearParts(diagnostics));
  diagnostics.push(...checkNearParts(stretches, misplaced, language), ...checkLateFrontMatter(file.text, at));
  diagnostics.push(...checkForeignMarkup(stretches, new Set(linesOfNearParts(diagnostics)), file));
  const { blocks, notes } = stretches;
  const found = blocks.flatMap((block) => (isHeadline(block) ? [block] : []));
  const isUnread = front.isBroken || diagnostics.some(({ rule }) => rule === "layout-content");
  const slide = {
    file: file.path,
    id,
    options,
    atOption: yaml.atValue,
    atOptionKey: yaml.atKey,
    headlines: isUnread ? [{ children: [], at }] : found, // the body was not parsed
    flow: blocks.filter((block) => !isHeadline(block)),
    notes,
    privateLines: findPrivateLines(split, linesOfNearParts(diagnostics), locations),
    at: front.atId,
  };
  return { slide, diagnostics: holdCovered(diagnostics) };
}

type Block = ParsedFlow[number];

const isHeadline = (block: Block): block is Extract<Block, { kind: "heading" }> =>
  block.kind === "heading" && block.depth === 1;

interface FrontMatter {
  options: ParsedSlide["options"]; // defaults where the front matter is wrong
  id: string; // from the front matter, else from the file's name
  atId: Location;
  yaml: YamlData;
  bodyOffset: number; // where the body begins in the file
  isBroken: boolean; // its end is not known, so that there is no body
  diagnostics: Diagnostic[];
}

function parseFrontMatter(file: SourceFile, locations: FileLocations, language: string): FrontMatter {
  const cut = cutFrontMatter(file);
  const yaml = parseYaml(cut.yaml, locations, cut.yamlOffset);
  const checked = yaml.diagnostics.length ? { value: null, diagnostics: [] } : checkSchema(slideSchema, yaml);
  const ofKeys = answerForeignKeys(checked.diagnostics, yaml, file.text);
  const options = checked.value ?? slideSchema.parse({});
  const id = options.id ?? nameSlide(file.path);
  const atId = options.id === undefined ? locations.at(0, 0) : yaml.atValue(["id"]);
  const isWellFormed = /^[a-z][a-z0-9-]*$/.test(id);
  return {
    options,
    id,
    atId,
    yaml,
    bodyOffset: cut.bodyOffset,
    isBroken: cut.diagnostics.length > 0,
    diagnostics: [
      ...cut.diagnostics,
      ...yaml.diagnostics,
      ...ofKeys,
      ...(isWellFormed ? [] : [malformedId(id, atId)]),
      ...checkPrivateName(id, atId),
      ...checkPrivateValues(checked.value, yaml, language),
    ],
  };
}

interface Stretches {
  blocks: ParsedFlow; // of the body
  notes: ParsedSlide["notes"];
}

/** The body and each part of the notes, as blocks. Figures of both are numbered together. */
function parseStretches({ body, parts }: Split, slide: Omit<MarkdownContext, "nextFigureId">): Stretches {
  let figures = 0;
  const context = { ...slide, nextFigureId: () => `${slide.slide}-figure-${++figures}` };
  const blocks = parseMarkdown(body, context);
  const notes: ParsedSlide["notes"] = { say: [], ifAsked: [], holdBack: [], private: [] };
  for (const { part, stretch } of parts) notes[part].push(...parseMarkdown(stretch, context));
  return { blocks, notes };
}

/** Lines of a slide that may be meant to begin a part of its notes, except those of `misplaced`, which are reported. */
function checkNearParts(
  { blocks, notes }: Stretches,
  misplaced: ReadonlySet<number>,
  language: string,
): Diagnostic[] {
  const shown = [blocks, notes.say, notes.ifAsked];
  const nearly = [
    ...[...shown, notes.holdBack].flatMap((flow) => checkNearlyParts(flow, null)),
    ...checkNearlyParts(notes.private, "Private"),
    ...[...shown, notes.holdBack, notes.private]
      .flatMap(figuresInFlow)
      .flatMap((figure) => checkPrivateFigure(figure, language)),
    ...shown.flatMap((flow) => checkWouldBeLabels(flow, language)),
  ].filter(({ at: { line } }) => !misplaced.has(line));
  const known = new Set([...misplaced, ...linesOfNearParts(nearly)]);
  return [...nearly, ...shown.flatMap(checkHiddenWords).filter(({ at: { line } }) => !known.has(line))];
}

/** Markup of other tools. On a line of `misplaced` it follows from what is reported there. */
function checkForeignMarkup(
  { blocks, notes }: Stretches,
  misplaced: ReadonlySet<number>,
  { text }: SourceFile,
): Diagnostic[] {
  return [blocks, ...Object.values(notes)]
    .flatMap(checkDialects)
    .filter(({ at }) => !isEscaped(text, at))
    .map((one) => (misplaced.has(one.at.line) ? { ...one, follows: true as const } : one));
}

/** `\\*\\*word`: what stands there is meant to be read as it is. */
const isEscaped = (text: string, { line, column, length }: Location): boolean =>
  /^\W?\\[*_~]/.test(text.split("\n")[line - 1]?.slice(column, column + length + 1) ?? "");

/** Lines that were probably meant to begin a part of the notes. */
const linesOfNearParts = (diagnostics: readonly Diagnostic[]): number[] =>
  diagnostics.filter(({ rule }) => rule === "notes-part").map(({ at: { line } }) => line);

/** Lines of what is held back or private, and of what follows a line that was probably meant to begin it. */
function findPrivateLines({ body, parts }: Split, meant: readonly number[], { at }: FileLocations): number[] {
  const stretches = [{ part: "say" as const, stretch: body }, ...parts];
  const above = meant.filter((line) => line < at(body.start).line); // in the front matter
  const below = stretches.flatMap(({ part, stretch: { start, end } }) => {
    const isPrivate = part === "holdBack" || part === "private";
    const [first, last] = [at(start).line, at(Math.max(start, end - 1)).line];
    const from = isPrivate ? first : Math.min(...meant.filter((line) => line >= first && line <= last));
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i);
  });
  return [...above, ...below];
}

/** Id from the file name: "slides/05-actors.md" gives "actors". */
function nameSlide(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.(md|markdown)$/i, "");
  return name.replace(/^[0-9]+[a-z]?[-_. ]*/, "") || name;
}

function malformedId(id: string, at: Location): Diagnostic {
  return {
    rule: "id-malformed",
    severity: "error",
    message: `The slide's id "${id}" is not made of lower-case letters, digits and hyphens.`,
    at,
    fix: "Name the file like 05-actors.md, or give the slide an id in its front matter.",
  };
}

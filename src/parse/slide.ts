// One slide file → ParsedSlide. Other slides and the scenario are unknown here; ids are resolved in check.
import { slideSchema } from "../layouts/registry.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Location, SourceFile } from "../model/location.ts";
import type { ParsedSlide } from "../model/parsed.ts";
import { checkSchema } from "./check-schema.ts";
import { checkDialects, checkLateFrontMatter, holdCovered } from "./dialect.ts";
import { answerForeignKeys } from "./foreign-keys.ts";
import { cutFrontMatter } from "./front-matter.ts";
import { type FileLocations, locationsIn } from "./locate.ts";
import { type MarkdownContext, parseMarkdown } from "./markdown.ts";
import { checkNearlyParts } from "./nearly-parts.ts";
import { type Split, splitNotes } from "./notes.ts";
import { checkPrivateName, checkPrivateValues } from "./private-labels.ts";
import { checkWouldBeLabels } from "./would-be-labels.ts";
import { parseYaml } from "./yaml.ts";

export function parseSlide(
  file: SourceFile,
  language: string,
): { slide: ParsedSlide; diagnostics: Diagnostic[] } {
  const places = locationsIn(file);
  const cut = cutFrontMatter(file);
  const yaml = parseYaml(cut.yaml, places, cut.yamlOffset);
  const checked = yaml.diagnostics.length ? { value: null, diagnostics: [] } : checkSchema(slideSchema, yaml);
  const ofKeys = answerForeignKeys(checked.diagnostics, yaml, file.text);
  const diagnostics = [...cut.diagnostics, ...yaml.diagnostics, ...ofKeys];
  const options = checked.value ?? slideSchema.parse({});
  const id = options.id ?? nameSlide(file.path);
  const at = places.at(0, 0);
  const atId = options.id === undefined ? at : yaml.atValue(["id"]);
  if (!/^[a-z][a-z0-9-]*$/.test(id)) diagnostics.push(malformedId(id, atId));
  diagnostics.push(...checkPrivateName(id, atId), ...checkPrivateValues(checked.value, yaml));
  let figures = 0;
  const context: MarkdownContext = {
    places,
    language,
    diagnostics,
    slide: id,
    nextFigureId: () => `${id}-figure-${++figures}`,
  };
  const split = splitNotes(places, cut.bodyOffset, diagnostics);
  const blocks = parseMarkdown(split.body, context);
  const notes: ParsedSlide["notes"] = { say: [], ifAsked: [], holdBack: [], private: [] };
  for (const { part, stretch } of split.parts) notes[part].push(...parseMarkdown(stretch, context));
  const misplaced = new Set(
    diagnostics.filter(({ rule }) => rule === "notes-part").map(({ at: { line } }) => line),
  );
  const nearly = [
    ...[blocks, ...Object.values(notes)].flatMap(checkNearlyParts),
    ...[blocks, notes.say, notes.ifAsked].flatMap((flow) => checkWouldBeLabels(flow, language)),
  ];
  diagnostics.push(...nearly.filter(({ at: { line } }) => !misplaced.has(line)));
  diagnostics.push(
    ...checkLateFrontMatter(file.text, at),
    ...[blocks, ...Object.values(notes)]
      .flatMap(checkDialects)
      .map((one) => (misplaced.has(one.at.line) ? { ...one, follows: true as const } : one)),
  );
  const meant = diagnostics.filter(({ rule }) => rule === "notes-part").map(({ at: { line } }) => line);
  const privateLines = findPrivateLines(split, meant, places);
  const found = blocks.flatMap((block) => (block.kind === "heading" && block.depth === 1 ? [block] : []));
  const isUnread = cut.diagnostics.length > 0 || diagnostics.some(({ rule }) => rule === "layout-content");
  const headlines = isUnread ? [{ children: [], at }] : found; // the body was not parsed
  const flow = blocks.filter((block) => !(block.kind === "heading" && block.depth === 1));
  const ofOptions = { atOption: yaml.atValue, atOptionKey: yaml.atKey };
  const slide = {
    file: file.path,
    id,
    options,
    ...ofOptions,
    headlines,
    flow,
    notes,
    privateLines,
    at: atId,
  };
  return { slide, diagnostics: holdCovered(diagnostics) };
}

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

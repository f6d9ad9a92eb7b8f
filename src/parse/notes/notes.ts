// Finds where a slide's speaker notes begin, and their parts. A part begins at a line that starts with the
// part's name, in a paragraph as Markdown reads it. The name anywhere else is an error, because what follows
// would be shown to everybody.
import type { Token, Tokens } from "marked";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { NotePart } from "../../model/parsed.ts";
import type { FileLocations } from "../locate.ts";
import { lexMarkdown, type Stretch } from "../markdown.ts";
import { findNearName, findPartName } from "./part-names.ts";
import { findBareName, type PartName, partOf } from "./part-spellings.ts";

export interface Split {
  body: Stretch;
  parts: { part: NotePart; stretch: Stretch }[];
}

export function splitNotes(locations: FileLocations, from: number, diagnostics: Diagnostic[]): Split {
  const { text } = locations.file;
  const split: Split = { body: { start: from, end: text.length }, parts: [] };
  const tokens = lexMarkdown(split.body, locations, diagnostics);
  if (!tokens) return { ...split, body: { start: from, end: from } };
  const regions = findRegions(tokens, text, from);
  for (const line of linesFrom(text, from)) {
    const region = regions.findLast((one) => one.start <= line.start);
    const name = findPartName(line.text);
    if (name && region?.plainLines.has(line.start)) {
      beginPart(split, name, line.start, locations, diagnostics);
      continue;
    }
    const at = locations.at(line.start, line.text.length);
    const marker = region?.kind === "code" ? undefined : findMarker(line.text);
    const misplaced = findMisplaced(line.text, region?.kind ?? "");
    if (marker) diagnostics.push(foreignMarker(line.text, marker, at));
    else if (misplaced) diagnostics.push(misplacedPart(line.text, misplaced, region?.kind, at));
  }
  return split;
}

/** A top-level block of Markdown in the file. */
interface Region {
  start: number;
  kind: string; // type of marked's token; "comment" for HTML that is only comments
  plainLines: ReadonlySet<number>; // offsets of those lines of a paragraph that begin with plain words
}

function findRegions(tokens: readonly Token[], text: string, from: number): Region[] {
  let offset = from;
  return tokens.map((token) => {
    const found = text.indexOf(token.raw, offset);
    const verbatim = found >= 0 && text.slice(offset, found).trim() === "";
    const start = verbatim ? found : offset;
    if (verbatim) offset = start + token.raw.length;
    const plainLines =
      verbatim && token.type === "paragraph" ? findPlainLines(token as Tokens.Paragraph, start) : [];
    const kind = isComment(token) ? "comment" : token.type;
    return { start, kind, plainLines: new Set(plainLines) };
  });
}

/**
 * Offsets of lines that begin in the paragraph's own text: not in code, a link's title, a tag or a comment.
 */
function findPlainLines({ raw, tokens }: Tokens.Paragraph, start: number): number[] {
  const lines: number[] = [];
  let offset = 0;
  for (const token of tokens) {
    if (!raw.startsWith(token.raw, offset)) return [];
    if (token.type === "text") {
      if (offset === 0) lines.push(start);
      for (const { index } of token.raw.matchAll(/\n/g)) lines.push(start + offset + index + 1);
    }
    offset += token.raw.length;
    if (token.type === "br" && token.raw.endsWith("\n")) lines.push(start + offset);
  }
  return lines;
}

const isComment = (token: Token): boolean =>
  token.type === "html" && /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(token.raw);

function* linesFrom(text: string, from: number): Generator<{ text: string; start: number }> {
  for (let start = from; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    yield { text: text.slice(start, end), start };
    start = end + 1;
  }
}

/**
 * The name of a part at a place where none can begin: after an indent or a list mark, or where Markdown sees
 * no plain words. In code only the private parts are reported, since a fence before may have been left open.
 */
function findMisplaced(line: string, kind: string): PartName | undefined {
  if (kind === "comment") return undefined;
  const name = findPartName(line.replace(/^(?:[\s>*+-]|\d+[.)]\s)+/, ""));
  if (kind === "code") return name === "Hold back" || name === "Private" ? name : undefined;
  return name ?? (unread.has(kind) ? findNearName(line) : undefined);
}

/** How other tools begin notes: `???`, `^ words`, `<!-- notes -->`, `::: {.notes}`. */
function findMarker(line: string): PartName | undefined {
  if (line.trim() === "???" || /^\^\s+\S/.test(line)) return "Note";
  const [, comment, fenced] = /<!--(.{1,40}?)(?:-->|$)|^\s*:::+\s*(.{1,40})$/.exec(line) ?? [];
  return findBareName(comment ?? fenced ?? "");
}

/** Tokens that show nothing, so that a part inside them would be lost unnoticed. */
const unread = new Set(["def", "html", ""]);

function beginPart(
  split: Split,
  name: PartName,
  start: number,
  locations: FileLocations,
  diagnostics: Diagnostic[],
): void {
  const at = locations.at(start, name.length + 1);
  const part = partOf[name];
  if (split.parts.some((other) => other.part === part)) diagnostics.push(repeatedPart(name, at));
  if (!split.parts.length && name !== "Note") diagnostics.push(outsideNotes(name, at));
  const open = split.parts.at(-1)?.stretch ?? split.body;
  open.end = start;
  split.parts.push({ part, stretch: { start: start + name.length + 1, end: locations.file.text.length } });
}

function repeatedPart(name: PartName, at: Location): Diagnostic {
  return {
    rule: "notes-order",
    severity: "error",
    message: `The notes have a second part "${name}:".`,
    at,
    fix: `Put what belongs to "${name}:" in one place.`,
  };
}

function outsideNotes(name: PartName, at: Location): Diagnostic {
  return {
    rule: "notes-order",
    severity: "error",
    message: `"${name}:" stands outside the notes: no "Note:" comes before it.`,
    at,
    fix: `Write a line "Note:" before it, even if nothing else is to be said.`,
  };
}

const readAs: Record<string, string> = {
  code: "in a block of code",
  heading: "in a heading",
  paragraph: "after spaces, or inside code, a link or a comment",
  list: "in a list",
  table: "in a table",
  blockquote: "in a block quotation",
  html: "in HTML",
};

function misplacedPart(line: string, name: PartName, kind: string | undefined, at: Location): Diagnostic {
  const lead = line.length - line.trimStart().length;
  return {
    rule: "notes-part",
    severity: "error",
    message: `"${name}:" stands ${readAs[kind ?? ""] ?? "where Markdown reads no plain words"}, so no part of the notes begins here.`,
    at: { ...at, column: at.column + lead, length: Math.max(1, at.length - lead) },
    fix: `Write "${name}:" at the beginning of a line, with an empty line before it, and close what was opened before.`,
  };
}

function foreignMarker(line: string, meant: PartName, at: Location): Diagnostic {
  const message = `"${line.trim().slice(0, 24)}" begins notes in other tools; here what follows would be shown.`;
  const fix = `Write "${meant}:" at the beginning of a line instead.`;
  return { rule: "notes-part", severity: "error", message, at, fix };
}

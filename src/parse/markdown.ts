// Markdown → blocks, for a part of a file. Marked parses it; our nodes add locations.
import type { TokensList } from "marked";
import type { ParsedFlow } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type BlockContext, lexBlocks, parseBlocks } from "./block.ts";
import { type Footnotes, listFootnotes } from "./footnote.ts";
import type { FileLocations } from "./locate.ts";
import { foreign } from "./other-tools/foreign.ts";

export interface Stretch {
  start: number; // offsets in the file
  end: number;
}

export interface MarkdownContext {
  locations: FileLocations;
  language: string;
  diagnostics: Diagnostic[];
  slide: string; // the slide's id
  nextFigureId(): string;
}

export function parseMarkdown(stretch: Stretch, context: MarkdownContext): ParsedFlow {
  const cursor = { locations: context.locations, offset: stretch.start, end: stretch.end };
  const footnotes: Footnotes = { slide: context.slide, referred: [], defined: new Map(), repeated: [] };
  const blocks: BlockContext = { ...context, cursor, footnotes };
  const tokens = lexMarkdown(stretch, context.locations, context.diagnostics);
  if (!tokens) return [];
  try {
    const flow = parseBlocks(tokens, blocks);
    context.diagnostics.push(...checkFootnotes(footnotes));
    const list = listFootnotes(footnotes);
    return list ? [...flow, list] : flow;
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    context.diagnostics.push(tooDeep(context.locations.at(cursor.offset, 1)));
    return [];
  }
}

const longestWord = 10_000; // characters: marked takes a time that grows with the square of a word's length

/** Marked's tokens for a part of a file; null, with a diagnostic, for endless words and nesting that is too deep. */
export function lexMarkdown(
  { start, end }: Stretch,
  locations: FileLocations,
  diagnostics: Diagnostic[],
): TokensList | null {
  const text = locations.file.text.slice(start, end);
  const size = measureEndless(text);
  if (size !== null) {
    diagnostics.push(endlessSlide(size, locations.at(start, 20)));
    return null;
  }
  const word = findEndlessWord(text);
  if (word) {
    diagnostics.push(endlessWord(word[0].length, locations.at(start + word.index, 20)));
    return null;
  }
  const crowded = findCrowded(text);
  if (crowded !== null) {
    diagnostics.push(tooManyMarks(locations.at(start + crowded, 20)));
    return null;
  }
  try {
    return lexBlocks(text);
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    diagnostics.push(tooDeep(locations.at(start, 1)));
    return null;
  }
}

const mostLines = 20_000;
const mostText = 1_000_000; // UTF-16 units: some seconds of work

/** How long a text is that is no slide; null for others. An image written as data has a problem of its own. */
function measureEndless(text: string): string | null {
  const lines = text.split("\n").length;
  if (lines > mostLines) return `${lines} lines`;
  return text.length > mostText && !text.includes("data:") ? `${text.length} characters` : null;
}

const endlessSlide = (size: string, at: Diagnostic["at"]): Diagnostic => ({
  rule: "layout-content",
  severity: "error",
  message: `The text that begins here has ${size}.`,
  at,
  fix: "Make it several slides, or take out what is no slide.",
});

/** An image written as data is one word too; what is wrong with it is said where images are checked. */
function findEndlessWord(text: string): RegExpExecArray | null {
  const word = new RegExp(`\\S{${longestWord},}`).exec(text);
  return word && !word[0].includes("data:") ? word : null;
}

const endlessWord = (length: number, at: Diagnostic["at"]): Diagnostic => ({
  rule: "layout-content",
  severity: "error",
  message: `This word has ${length} characters.`,
  at,
  fix: "Break it with spaces, or write a shorter one.",
});

const mostMarks = 6000; // between two empty lines: marked looks for the end of each mark in all that follows

/** Where a paragraph with too many marks begins. */
function findCrowded(text: string): number | null {
  let offset = 0;
  for (const paragraph of text.split("\n\n")) {
    if (paragraph.length > mostMarks && paragraph.split(/[*_[~`]/).length > mostMarks) return offset;
    offset += paragraph.length + 2;
  }
  return null;
}

const tooManyMarks = (at: Diagnostic["at"]): Diagnostic => ({
  rule: "layout-content",
  severity: "error",
  message: `The paragraph that begins here has more than ${mostMarks} stars, brackets and other marks of Markdown.`,
  at,
  fix: "Break it with empty lines, or put what it shows into a block of code.",
});

/** Marked answers endless nesting with a stack overflow or a message of its own. */
const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.message.startsWith("Infinite loop"));

function tooDeep(at: Diagnostic["at"]): Diagnostic {
  return {
    rule: "layout-content",
    severity: "error",
    message: "Lists or block quotes nest too deeply here to be read.",
    at,
    fix: "Take some levels out.",
  };
}

/**
 * Every footnote must be defined in the text that refers to it: on the slide, or in the same part of its
 * notes.
 */
function checkFootnotes({ referred, defined, repeated }: Footnotes): Diagnostic[] {
  const missing = referred.filter(({ label }) => !defined.has(label));
  const unused = [...defined].filter(([label]) => !referred.some((one) => one.label === label));
  return [
    ...missing.map(({ label, at }) => ({
      ...foreign(
        `The footnote "${label}"`,
        `Add a line "[^${label}]: …" to the same text, or remove it.`,
        at,
      ),
      message: `The footnote "${label}" is not defined here.`,
    })),
    ...unused.map(([label, { at }]) => ({
      ...foreign(`The footnote "${label}"`, `Write [^${label}] where it belongs, or remove this line.`, at),
      message: `Nothing refers to the footnote "${label}", so it is not shown.`,
    })),
    ...repeated.map(({ label, at }) => ({
      ...foreign(`The footnote "${label}"`, "Give one of the two another name.", at),
      message: `The footnote "${label}" is defined twice; this one is not shown.`,
    })),
  ];
}

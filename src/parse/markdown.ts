// Markdown → blocks, over a stretch of a file; marked reads it, our nodes carry the places.
import { Marked, type TokensList } from "marked";
import type { ParsedFlow } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type BlockContext, parseBlocks } from "./block.ts";
import { citationSyntax } from "./citation.ts";
import type { FilePlaces } from "./place.ts";

const marked = new Marked({ gfm: true, extensions: [citationSyntax] });

export interface Stretch {
  start: number; // offsets in the file
  end: number;
}

export interface MarkdownContext {
  places: FilePlaces;
  language: string;
  diagnostics: Diagnostic[];
  nextFigureId(): string;
}

export function parseMarkdown(stretch: Stretch, context: MarkdownContext): ParsedFlow {
  const cursor = { places: context.places, offset: stretch.start, end: stretch.end };
  const blocks: BlockContext = { ...context, cursor };
  const tokens = lexMarkdown(stretch, context.places, context.diagnostics);
  if (!tokens) return [];
  try {
    return parseBlocks(tokens, blocks);
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    context.diagnostics.push(tooDeep(context.places.at(cursor.offset, 1)));
    return [];
  }
}

/** Marked's tokens of a stretch; null, and a diagnostic, for nesting that has no end. */
export function lexMarkdown(
  { start, end }: Stretch,
  places: FilePlaces,
  diagnostics: Diagnostic[],
): TokensList | null {
  try {
    return marked.lexer(places.file.text.slice(start, end));
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    diagnostics.push(tooDeep(places.at(start, 1)));
    return null;
  }
}

/** Marked gives up on endless nesting with a stack overflow or its own message. */
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

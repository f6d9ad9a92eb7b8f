// Marked's block tokens → our blocks with locations. Figure fences keep their text for the figures stage.
import { Marked, type Token, type Tokens, type TokensList } from "marked";
import type { ParsedFlow } from "../model/deck.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Alert, alerts, type CitationRef } from "../model/inline.ts";
import type { Location } from "../model/location.ts";
import { citationSyntax } from "./citation.ts";
import { besideComment, openComment, withoutComments } from "./comment.ts";
import { refusedHtml } from "./element.ts";
import { parseFence } from "./fence-options.ts";
import { footnoteSyntax, labelOf } from "./footnote.ts";
import { type InlineContext, parseInline } from "./inline.ts";
import { locate, pass, seek } from "./locate.ts";
import { checkPrivateName } from "./notes/private-labels.ts";
import { checkRows } from "./other-tools/check-dialects.ts";
import { checkDirective } from "./other-tools/foreign-directive.ts";
import { checkFenceInfo } from "./other-tools/foreign-fence.ts";
import { checkBackslashes, checkUnderline } from "./other-tools/misread.ts";

export interface BlockContext extends InlineContext {
  nextFigureId(): string;
}

type ParsedBlock = ParsedFlow[number];

export function parseBlocks(tokens: Token[], context: BlockContext): ParsedFlow {
  return tokens.flatMap((token) => {
    const start = seek(context.cursor, token.raw);
    const blocks = parseBlock(token, context);
    pass(context.cursor, start, token.raw);
    return blocks;
  });
}

function parseBlock(token: Token, context: BlockContext): ParsedFlow {
  const at = locate(context.cursor, token.raw);
  switch (token.type) {
    case "space":
    case "def":
    case "checkbox":
      return [];
    case "heading": {
      const heading = token as Tokens.Heading;
      context.diagnostics.push(...checkUnderline(heading.raw, at));
      return [{ kind: "heading", depth: heading.depth, children: parseInline(heading.tokens, context), at }];
    }
    case "paragraph":
    case "text":
      context.diagnostics.push(...checkBackslashes(token.raw, at));
      return [
        { kind: "paragraph", children: parseInline((token as Tokens.Paragraph).tokens ?? [], context), at },
      ];
    case "list":
      return [parseList(token as Tokens.List, context)];
    case "table":
      return [parseTable(token as Tokens.Table, context)];
    case "blockquote":
      return [parseBlockquote(token as Tokens.Blockquote, context)];
    case "code":
      return [parseCode(token as Tokens.Code, context)];
    case "hr":
      return [{ kind: "rule", at }];
    case "footnote":
      keepFootnote(token as Tokens.Generic, at, context);
      return [];
    case "html":
      checkHtml(token.raw, at, context.diagnostics);
      return [];
    default:
      context.diagnostics.push(refusedHtml(token.raw, at));
      return [];
  }
}

/** A footnote's text is shown where the slide refers to it, not where it is written. */
function keepFootnote(token: Tokens.Generic, at: Location, context: BlockContext): void {
  const flow = parseBlocks(token.tokens ?? [], context);
  const { defined, repeated } = context.footnotes;
  const label = labelOf(token);
  context.diagnostics.push(...checkPrivateName(label, at));
  if (defined.has(label)) repeated.push({ label, at });
  else defined.set(label, { flow, at });
}

/** Comments are left out. All other HTML is an error. */
function checkHtml(raw: string, at: Location, diagnostics: Diagnostic[]): void {
  const rest = withoutComments(raw).trim();
  diagnostics.push(...checkDirective(raw.trim(), at));
  if (rest.startsWith("<!--")) diagnostics.push(openComment(at));
  else if (rest && !rest.includes("<")) diagnostics.push(besideComment(at));
  else if (rest) diagnostics.push(refusedHtml(rest, at, diagnostics));
}

function parseList(list: Tokens.List, context: BlockContext): ParsedBlock {
  const at = locate(context.cursor, list.raw);
  const stepwise = list.raw.trimStart().startsWith("*");
  const items = list.items.map((item) => {
    const start = seek(context.cursor, item.raw);
    const blocks = parseBlocks(item.tokens, context);
    pass(context.cursor, start, item.raw);
    return blocks;
  });
  return {
    kind: "list",
    ordered: list.ordered,
    start: list.start === "" ? 1 : list.start,
    stepwise,
    checks: list.items.some(({ task }) => task)
      ? list.items.map(({ task, checked }) => (task ? checked === true : null))
      : [],
    items,
    at,
  };
}

function parseTable(table: Tokens.Table, context: BlockContext): ParsedBlock {
  const at = locate(context.cursor, table.raw);
  const parseRow = (row: Tokens.TableCell[]) =>
    row.map((cell) => ({
      at: locate(context.cursor, cell.tokens[0]?.raw ?? ""),
      children: parseInline(cell.tokens, context),
    }));
  context.diagnostics.push(...checkRows(table.raw, table.header.length, at));
  const head = parseRow(table.header);
  skipLines(context, 1);
  return { kind: "table", align: table.align, head, rows: table.rows.map(parseRow), at };
}

/**
 * The line of dashes under a table's head has no token. It is stepped over, so that a cell `-` is not found
 * in it.
 */
function skipLines(context: BlockContext, count: number): void {
  const { cursor } = context;
  for (let i = 0; i <= count; i++) {
    const next = cursor.locations.file.text.indexOf("\n", cursor.offset);
    if (next >= 0 && next < cursor.end) cursor.offset = next + 1;
  }
}

function parseBlockquote(quote: Tokens.Blockquote, context: BlockContext): ParsedBlock {
  const at = locate(context.cursor, quote.raw);
  const alert = findAlert(quote);
  if (alert) dropAlert(quote, context);
  const blocks = parseBlocks(quote.tokens, context);
  const only = blocks.length === 1 && blocks[0]?.kind === "paragraph" ? blocks[0].children : [];
  const citation =
    only.length === 1 && only[0]?.kind === "citations" ? onlyOne(only[0].citations) : undefined;
  return citation ? { kind: "quote", citation, at } : { kind: "blockquote", alert, blocks, at };
}

const alertHead = /^\[!(\w+)\][ \t]*(?:\n|$)/;

function findAlert({ tokens: [first] }: Tokens.Blockquote): Alert | null {
  const [, name = ""] = first?.type === "paragraph" ? (alertHead.exec(first.raw) ?? []) : [];
  return alerts.find((alert) => alert === name.toLowerCase()) ?? null;
}

/** Drops an alert's first line, `[!NOTE]`, which is its kind and not text. */
function dropAlert(quote: Tokens.Blockquote, { cursor }: BlockContext): void {
  const text = quote.text.replace(alertHead, "");
  quote.tokens = lexBlocks(text);
  const end = cursor.locations.file.text.indexOf("]", cursor.offset);
  if (end >= 0) cursor.offset = end + 1;
}

const onlyOne = (citations: CitationRef[]): CitationRef | undefined =>
  citations.length === 1 ? citations[0] : undefined;

function parseCode(code: Tokens.Code, context: BlockContext): ParsedBlock {
  const at = locate(context.cursor, code.raw);
  if (isOpenFence(code.raw)) context.diagnostics.push(openFence(at));
  const info = (code.lang ?? "").trim();
  const language = info.split(/\s/)[0] ?? "";
  context.diagnostics.push(...checkFenceInfo(info, locateInfo(code.raw, info, at)));
  const inside = { ...at, line: at.line + 1, length: code.text.split("\n", 1)[0]?.length ?? 0 };
  const fence = parseFence(language, code.text, inside);
  if (!fence) return { kind: "code", language, text: code.text, at };
  const { kind, options, diagnostics } = fence;
  context.diagnostics.push(...diagnostics);
  const figure = { id: context.nextFigureId(), kind, text: code.text, options, at: inside };
  return { kind: "figure", figure, at };
}

/** `info` stands in the block's first line, after the marks of its fence. */
function locateInfo(raw: string, info: string, at: Location): Location {
  const column = at.column + Math.max(0, raw.split("\n", 1)[0]?.indexOf(info) ?? 0);
  return { ...at, column, length: Math.max(1, info.length) };
}

/** Whether a block of code begins with a fence that is never closed. */
function isOpenFence(raw: string): boolean {
  const [first = "", ...lines] = raw.trimEnd().split("\n");
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(first)?.[1];
  if (!fence) return false;
  const last = lines.at(-1)?.trim() ?? "";
  return !(last.startsWith(fence) && last.replaceAll(fence.charAt(0), "") === "");
}

function openFence(at: Location): Diagnostic {
  const message = "The block of code that begins here does not end, so all that follows is code.";
  const fix = "Close it with a line of the same marks: ``` or ~~~.";
  return { rule: "markdown-open", severity: "error", message, at, fix };
}

const marked = new Marked({ gfm: true, extensions: [citationSyntax, ...footnoteSyntax] });

/** Markdown → marked's tokens, with our extensions. Throws for nesting that is too deep. */
export const lexBlocks = (text: string): TokensList => marked.lexer(text);

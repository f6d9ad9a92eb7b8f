// Turns errors of Mermaid's parsers into one sentence at a location in the fence.
import type { Problem } from "../drawing.ts";
import { nameTokens } from "./tokens.ts";

type Place = Extract<Problem["at"], { line: number }>;

/** What the parsers made with Jison tell. */
interface Hash {
  text?: string;
  line?: number; // 0-based
  loc?: { last_line: number; last_column: number };
  expected?: string[];
}

/** What the parsers made with Langium tell. */
interface ParserError {
  message: string;
  token?: { image?: string; startLine?: number; startColumn?: number };
}

/** @param text as given to Mermaid, which drops leading blank lines before it counts */
export function explainSyntaxError(error: unknown, text: string): Problem {
  const { message, hash, result } = error as Error & {
    hash?: Hash;
    result?: { parserErrors?: ParserError[] };
  };
  const lines = text.split("\n");
  const firstWritten = lines.findIndex((line) => line.trim() !== "");
  const dropped = Math.max(firstWritten, 0);
  const parser = result?.parserErrors?.[0];
  const read = (): Explained => {
    if (parser) return fromParser(parser, lines, dropped);
    return hash ? fromHash(hash, message, lines, dropped) : fromMessage(message, lines, dropped);
  };
  const { at, sentence } = read();
  const fix = fixOf(lines[at.line - 1]!, at.column);
  return { rule: "figure-syntax", severity: "error", at, message: sentence, fix };
}

interface Explained {
  at: Place;
  sentence: string;
}

/** What to do, by the text that Mermaid stumbles over. */
function fixOf(line: string, column: number): string {
  const rest = line.slice(column);
  if (rest.startsWith("%%")) return "A comment stands on a line of its own: put this one above.";
  if (line.trim() === "end") return "Each “end” closes one group: remove this one, or open a group above.";
  if (/^end\b/.test(rest))
    return 'The word “end” closes a group and is no name: write “End”, or last["end"].';
  if (/^->(?![->])/.test(rest)) return "An arrow has two strokes: write -->.";
  const before = line.slice(0, column);
  const withoutCodes = before.replace(/#\w+;/g, ""); // #59; stands for a character
  if (/[^#&\w]\w*;|^\w+;/.test(withoutCodes))
    return "A ; ends a statement: write #59; for one inside a text.";
  if (/[([{|]/.test(before)) {
    if (/^[\])}]/.test(rest)) return "Close each bracket of a shape as it was opened: [[…]], ([…]), {{…}}.";
    if (/^[([{"]/.test(rest))
      return 'Put a label that holds brackets between quotation marks, a["…"], and write #quot; for a quotation mark in it.';
  }
  return "Correct the diagram; its syntax is described at https://mermaid.js.org.";
}

function fromHash(
  { text = "", line = 0, loc, expected = [] }: Hash,
  message: string,
  lines: string[],
  dropped: number,
) {
  const at = loc
    ? clampLocation(lines, loc.last_line + dropped, loc.last_column, text.trim().length)
    : wholeLine(lines, line + 1 + dropped);
  if (message.startsWith("Lexical error"))
    return { at, sentence: `Mermaid cannot read “${shorten(lines[at.line - 1]!.trim())}”.` };
  const end = /'(EOF|1)'$/.test(message) ? "the end of the diagram" : "the end of the line";
  const found = text.trim() ? `“${shorten(text.trim())}”` : end;
  const wanted = nameTokens(expected);
  return {
    at,
    sentence: `Mermaid does not understand ${found} here${wanted ? `: it expects ${wanted}` : ""}.`,
  };
}

function fromParser({ message, token }: ParserError, lines: string[], dropped: number) {
  const line = Number.isFinite(token?.startLine) ? token!.startLine! : lines.length;
  const at = clampLocation(lines, line + dropped, (token?.startColumn || 1) - 1, token?.image?.length ?? 0);
  const wanted = /Expecting token of type '([^']+)'/.exec(message)?.[1];
  const found = token?.image?.trim() ? `“${shorten(token.image.trim())}”` : "the end of the line";
  return {
    at,
    sentence: `Mermaid does not understand ${found} here${wanted ? `: it expects “${wanted}”` : ""}.`,
  };
}

/** For errors without a line: the first thing that the message quotes is looked for in the text. */
function fromMessage(message: string, lines: string[], dropped: number) {
  const first = message.split("\n")[0]!.replace(/[.\s]+$/, "");
  const quoted = /^Invalid date:(.+)$/.exec(first)?.[1] ?? /["“`']([^"”`']+)["”`']/.exec(first)?.[1];
  const line = quoted ? lines.findIndex((text) => text.includes(quoted)) : -1;
  if (line < 0) return { at: wholeLine(lines, dropped + 1), sentence: `Mermaid cannot draw this: ${first}.` };
  const at = { line: line + 1, column: lines[line]!.indexOf(quoted!), length: quoted!.length };
  const sentence = first.startsWith("Invalid date:")
    ? `“${quoted}” is not a date.`
    : `Mermaid cannot draw this: ${first}.`;
  return { at, sentence };
}

/** What is missing at the end of the text is reported after its last words. */
function clampLocation(lines: string[], line: number, column: number, length: number): Place {
  const blank = (at: number) => (lines[at - 1] ?? "").trim() === "";
  let at = Math.max(line, 1);
  while (at > 1 && length === 0 && blank(at)) at--;
  at = Math.min(at, lines.length);
  const end = lines[at - 1]!.trimEnd().length;
  const start = at === line ? Math.min(column, end) : end;
  return { line: at, column: start, length: Math.min(length, end - start) };
}

function wholeLine(lines: string[], line: number): Place {
  const at = Math.min(Math.max(line, 1), lines.length);
  const text = lines[at - 1]!;
  return { line: at, column: text.length - text.trimStart().length, length: text.trim().length };
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
